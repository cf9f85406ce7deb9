// Stewards look after the line by telephone: with their PIN they hear who waits, close a request, talk with its asker, and take over.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { chioma, community, edna, rosa, startTelephones, type Telephones, walter } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

beforeEach(async () => {
  await phones.hotline.clear();
  const stewards = JSON.stringify([rosa, chioma]);
  await phones.hotline.add(community((yaml) => yaml.replace('stewards: ["+13125550190"]', `stewards: ${stewards}`)));
});

const last = (sid: string) => phones.heard(sid).at(-1);

const deskMenu = /^To hear who is waiting, press 1\./;

/** Rosa calls, chooses a PIN with the code that she is sent, and is where stewards act. */
async function rosaAtDesk(): Promise<string> {
  const call = await phones.call(rosa);
  await phones.press(call, '6');
  await phones.hotline.settle();
  const code = /code is (\d{4})/.exec(phones.texts(rosa).at(-1) ?? '')?.[1] ?? '';
  await phones.press(call, '6', `${code}#`, '24680#');
  expect(last(call)).toMatch(deskMenu);
  return call;
}

/** What was written down of the community that is there now. */
async function lastInLog() {
  const { id } = await phones.hotline.db.community.findFirstOrThrow();
  const rows = await phones.hotline.db.audit.findMany({ where: { communityId: id }, orderBy: { seq: 'asc' } });
  return rows.map(({ kind, channel }) => `${kind} by ${channel}`);
}

test('a member who is no steward has no such key', async () => {
  const call = await phones.call(walter);
  expect(phones.heard(call).join(' ')).not.toContain('look after the line');
  await phones.press(call, '6');
  expect(phones.heard(call).join(' ')).not.toMatch(/PIN|code/);
  phones.expectNoFaults();
});

test('she hears who waits, one after another, what is needed soonest first', async () => {
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  await phones.text(edna, 'NEED GROCERIES tomorrow 9am, 60640');
  const call = await rosaAtDesk();
  await phones.press(call, '1');
  expect(last(call)).toMatch(
    /^Request 12, groceries, tomorrow .*for Edna\. .*To close it, 2\. To talk with Edna, 3\.$/,
  );
  await phones.press(call, '1');
  expect(last(call)).toMatch(/^Request 11, .*for Walter\./);
  await phones.press(call, '1');
  expect(last(call)).toMatch(/^Request 12/);
  phones.expectNoFaults();
});

test('she closes one, whose asker hears so, and it is on record as done by voice', async () => {
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  const call = await rosaAtDesk();
  await phones.press(call, '1', '2');
  expect(last(call)).toMatch(/^Close request 11\?/);
  await phones.press(call, '*');
  expect(last(call)).toMatch(/^Request 11/);
  await phones.press(call, '2', '1');
  expect(phones.heard(call)).toContain('Request 11 is closed: no longer needed. We tell everyone in it.');
  expect(phones.heard(call)).toContain('Nobody is waiting for a yes just now.');
  await phones.hangUp(call);
  expect(phones.texts(walter).at(-1)).toContain('A steward closed request 11');
  expect(await lastInLog()).toEqual(['close by voice']);
  phones.expectNoFaults();
});

test('she talks with the asker, who sees the number of the line only', async () => {
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  const call = await rosaAtDesk();
  await phones.press(call, '1', '3');
  const asker = await phones.pickUp(walter);
  expect(phones.heard(asker)).toEqual(['Rosa is calling about request 11. Press 1 to talk.']);
  await phones.press(asker, '1');
  await phones.hotline.emulator.say(asker, 'Good morning');
  expect(last(call)).toBe(`${walter}: Good morning`);
  await phones.hangUp(asker);
  await phones.hotline.emulator.waitForTurn(call);
  expect(phones.heard(call)).toContain('You are back on the line.');
  expect(last(call)).toMatch(/^Request 11/);
  phones.expectNoFaults();
});

test('she hears who is on call, and takes over', async () => {
  await phones.text(chioma, 'ON CALL ME');
  const call = await rosaAtDesk();
  await phones.press(call, '2');
  expect(phones.heard(call)).toContain('On call: Chioma.');
  await phones.press(call, '3');
  expect(phones.heard(call).join(' ')).toContain('You are on call now, through Sunday');
  expect(last(call)).toMatch(deskMenu);
  await phones.press(call, '2');
  expect(phones.heard(call)).toContain('On call: Rosa.');
  await phones.hangUp(call);
  expect(phones.texts(chioma).at(-1)).toContain('Rosa is on call now, in your place');
  expect(await lastInLog()).toEqual(['takeOver by text', 'takeOver by voice']);
  phones.expectNoFaults();
});

test('without the PIN nothing is heard, and whoever goes back is at the menu', async () => {
  await phones.hangUp(await rosaAtDesk());
  const call = await phones.call(rosa);
  await phones.press(call, '6', '1111#');
  expect(phones.heard(call)).toContain('That was not it.');
  await phones.press(call, '#');
  expect(last(call)).toContain('To look after the line, press 6.');
  await phones.press(call, '6', '24680#');
  expect(last(call)).toMatch(deskMenu);
  await phones.press(call, '*');
  expect(last(call)).toContain('To look after the line, press 6.');
  await phones.press(call, '6');
  expect(last(call)).toMatch(deskMenu);
  phones.expectNoFaults();
});
