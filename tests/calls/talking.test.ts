// The two of a match talk through the line, and neither sees the other's number.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ben, chioma, community, elena, line, max, startTelephones, type Telephones, walter } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

beforeEach(async () => {
  await phones.hotline.clear();
  await phones.hotline.add(community());
});

const last = (sid: string) => phones.heard(sid).at(-1);

describe('of a match by text', () => {
  beforeEach(() => phones.match(walter, ben));

  test('the asker is put through to the helper who presses 1', async () => {
    const caller = await phones.call(walter);
    expect(last(caller)).toBe('To talk with Ben about request 11, press 1. For anything else, press 2.');
    await phones.press(caller, '1');
    expect(last(caller)).toBe('I am ringing Ben. One moment.');
    const callee = await phones.pickUp(ben);
    expect(phones.heard(callee)).toEqual(['Walter is calling about request 11. Press 1 to talk.']);
    await phones.press(callee, '1');
    await phones.hotline.emulator.say(callee, 'Hello Walter');
    expect(last(caller)).toBe(`${ben}: Hello Walter`);
    await phones.hotline.emulator.hangUp(callee);
    await phones.hotline.emulator.waitForTurn(caller);
    expect(phones.heard(caller)).toContain('You are back on the line.');
    const [rung] = phones.hotline.emulator.calls({ phone: ben });
    expect(rung).toMatchObject({ line, phone: ben });
    phones.expectNoFaults();
  });

  test('the helper is put through to the asker, too', async () => {
    const caller = await phones.call(ben);
    await phones.press(caller, '1');
    const callee = await phones.pickUp(walter);
    expect(phones.heard(callee)).toEqual(['Ben is calling about request 11. Press 1 to talk.']);
    await phones.press(callee, '1');
    await phones.hotline.emulator.say(caller, 'I am on my way');
    expect(last(callee)).toBe(`${ben}: I am on my way`);
    phones.expectNoFaults();
  });

  test('from the menu of requests, by key 4', async () => {
    const caller = await phones.call(walter);
    await phones.press(caller, '2', '2');
    expect(last(caller)).toMatch(/To talk with Ben, 4\./);
    await phones.press(caller, '4');
    expect(phones.ringing(ben)).toBeDefined();
  });

  test.each([
    ['another key', (callee: string) => phones.hotline.emulator.press(callee, '5')],
    ['silence', (callee: string) => phones.hotline.emulator.staySilent(callee)],
    ['hanging up', (callee: string) => phones.hotline.emulator.hangUp(callee)],
  ])('%s joins nobody, and a word can be left', async (_, answer) => {
    const caller = await phones.call(walter);
    await phones.press(caller, '1');
    await answer(await phones.pickUp(ben));
    await phones.hotline.emulator.waitForTurn(caller);
    expect(phones.heard(caller).slice(-2)).toEqual([
      'Ben did not answer.',
      'You can leave a word for Ben. Say it after the tone, and press any key when you are done.',
    ]);
    expect(phones.heard(caller)).not.toContain('(joined)');
    phones.expectNoFaults();
  });

  test('a voicemail never wins', async () => {
    phones.becomes(ben, 'machine');
    const caller = await phones.call(walter);
    await phones.press(caller, '1');
    await phones.hotline.emulator.passTime(60);
    expect(phones.heard(caller)).toContain('Ben did not answer.');
    expect(phones.heard(caller)).not.toContain('(joined)');
    phones.expectNoFaults();
  });

  test.each(['busy', 'noAnswer', 'unreachable'] as const)('a phone that is %s: a word can be left', async (onCall) => {
    phones.becomes(ben, onCall);
    const caller = await phones.call(walter);
    await phones.press(caller, '1');
    await phones.hotline.emulator.passTime(60);
    expect(phones.heard(caller)).toContain('Ben did not answer.');
  });
});

test('whoever stopped our texts is not rung', async () => {
  await phones.match(walter, ben);
  await phones.text(ben, 'STOP');
  const caller = await phones.call(walter);
  await phones.press(caller, '1');
  expect(phones.ringing(ben)).toBeUndefined();
});

test('nobody is woken for what can wait', async () => {
  await phones.hotline.clear();
  await phones.hotline.add(community((yaml) => yaml.replace('quiet_hours: ""', 'quiet_hours: "21:00-08:00"')));
  await phones.text(walter, 'NEED RIDE Friday 10am to the clinic');
  await phones.text(ben, 'YES');
  await phones.later(14 * 3_600_000);
  const caller = await phones.call(walter);
  await phones.press(caller, '1');
  expect(phones.ringing(ben)).toBeUndefined();
  expect(phones.heard(caller)).toContain("It is night for Ben, so I don't ring now.");
});

test('of several helpers one is chosen by key', async () => {
  await phones.text(walter, 'NEED RIDE tomorrow 10am 2 helpers');
  await phones.text(ben, 'YES');
  await phones.text(chioma, 'YES');
  const caller = await phones.call(walter);
  await phones.press(caller, '2', '4');
  expect(last(caller)).toBe('With whom? Press 1 for Ben, about request 11, 2 for Chioma, about request 11.');
  await phones.press(caller, '2');
  expect(phones.ringing(chioma)).toBeDefined();
  phones.expectNoFaults();
});

test('each hears their own language', async () => {
  const asking = await phones.call(elena);
  await phones.press(asking, '1', '1', '3', '10#', '1');
  await phones.hangUp(asking);
  await phones.text(ben, 'YES');
  const caller = await phones.call(ben);
  await phones.press(caller, '1');
  expect(last(caller)).toBe('I am ringing Elena. One moment.');
  const callee = await phones.pickUp(elena);
  const [whisper] = phones.hotline.emulator.callStory(callee).transcript.filter(({ kind }) => kind === 'heard');
  expect(whisper).toMatchObject({ text: 'Ben llama por el pedido 11. Marque 1 para hablar.', language: 'es-MX' });
  phones.expectNoFaults();
});

test('who takes a request by telephone can talk with the asker at once', async () => {
  await phones.text(walter, 'NEED RIDE tomorrow 10am to the clinic');
  const invited = await phones.answer(max);
  await phones.press(invited, '1', '1');
  expect(last(invited)).toBe('To talk with Walter about request 11, press 1. For anything else, press 2.');
  await phones.press(invited, '1');
  expect(phones.ringing(walter)).toBeDefined();
  phones.expectNoFaults();
});

test('what is whispered can not be made up, and the answer to it only from the network', async () => {
  const { publicUrl } = phones.hotline;
  const response = await fetch(`${publicUrl}/twilio/call/whisper?t=made-up`, { method: 'POST' });
  expect(response.status).toBe(403);
});
