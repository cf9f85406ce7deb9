// A steward presses "call" at the desk: the line rings them, and then whom they meant. Neither sees a number.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { riversideDesk, signedIn } from '../support/desk.ts';
import type { Visitor } from '../support/visitor.ts';
import { ben, chioma, community, rosa, startTelephones, type Telephones, walter } from './telephones.ts';

const page = `${riversideDesk}/requests/11`;

let phones: Telephones;
let desk: Visitor;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

beforeEach(async () => {
  await phones.hotline.clear();
  await phones.hotline.add(community());
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  desk = await signedIn(phones.hotline, rosa);
});

async function idOf(phone: string): Promise<string> {
  const phoneHash = new Uint8Array(phones.hotline.context.store.seal.hashPhone(phone));
  return (await phones.hotline.db.member.findFirstOrThrow({ where: { contact: { phoneHash } } })).id;
}

async function callFromDesk(member: string): Promise<string> {
  await desk.get(page);
  const { html } = await desk.submit(`${page}/call`, { member });
  await phones.hotline.settle();
  return html;
}

test('her own phone rings, and with 1 she talks with him', async () => {
  expect(await callFromDesk(await idOf(walter))).toContain('Your phone rings in a moment.');
  expect(phones.ringing(walter)).toBeUndefined();
  const own = await phones.answer(rosa);
  await phones.press(own, '1');
  expect(phones.heard(own)).toContain('To talk with Walter about request 11, press 1. To leave it, press 2.');
  await phones.press(own, '1');
  const other = await phones.pickUp(walter);
  expect(phones.heard(other)).toEqual(['Rosa is calling about request 11. Press 1 to talk.']);
  await phones.press(other, '1');
  await phones.hotline.emulator.say(own, 'Good morning');
  expect(phones.heard(other).at(-1)).toBe(`${rosa}: Good morning`);
  await phones.hangUp(other);
  await phones.hotline.emulator.waitForTurn(own);
  expect(phones.heard(own)).toContain('You are back on the line.');
  const [called] = await phones.hotline.db.audit.findMany({ where: { kind: 'call' } });
  expect(called?.channel).toBe('desk');
  phones.expectNoFaults();
});

test('where he does not answer she hears so, and is on the line', async () => {
  phones.becomes(walter, 'busy');
  await callFromDesk(await idOf(walter));
  const own = await phones.answer(rosa);
  await phones.press(own, '1', '1');
  await phones.hotline.emulator.waitForTurn(own);
  expect(phones.heard(own).join(' ')).toContain('did not answer');
  phones.expectNoFaults();
  phones.becomes(walter, 'rings');
});

test('whoever has no part in the request is not rung, and neither is whoever stopped everything', async () => {
  expect(await callFromDesk(await idOf(rosa))).toContain('Nothing was changed');
  await phones.text(chioma, 'STOP');
  expect(await callFromDesk(await idOf(chioma))).toContain('Chioma wants nothing more from us');
  await desk.get(page);
  const nonsense = await desk.submit(`${page}/call`, { member: "' OR true --" });
  expect(nonsense.status).toBe(404);
  await phones.hotline.settle();
  for (const phone of [rosa, ben, chioma]) expect(phones.ringing(phone)).toBeUndefined();
});
