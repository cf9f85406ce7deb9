// The two of a match talk through the line, and neither sees the other's number.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ben, community, edna, line, max, startTelephones, type Telephones, walter } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

beforeEach(async () => {
  await phones.hotline.clear();
  await phones.hotline.add(community());
});

describe('of a match by text', () => {
  beforeEach(() => phones.match(walter, ben));

  test('the asker calls, and is put through to the helper who presses 1', async () => {
    const caller = await phones.call(walter);
    expect(phones.heard(caller).at(-1)).toBe('To talk with Ben about request 11, press 1. For anything else, press 2.');
    await phones.press(caller, '1');
    expect(phones.heard(caller).at(-1)).toBe('I am ringing Ben. One moment.');
    const callee = await phones.pickUp(ben);
    expect(phones.heard(callee)).toEqual(['Walter is calling about request 11. Press 1 to talk.']);
    await phones.press(callee, '1');
    await phones.hotline.emulator.say(callee, 'Hello Walter');
    expect(phones.heard(caller).at(-1)).toBe(`${ben}: Hello Walter`);
    await phones.hotline.emulator.hangUp(callee);
    await phones.hotline.emulator.waitForTurn(caller);
    expect(phones.heard(caller)).toContain('You are back on the line.');
    const [rung] = phones.hotline.emulator.calls({ phone: ben });
    expect(rung).toMatchObject({ line, phone: ben });
    phones.expectNoFaults();
  });
});
