// Stewards look after the line by telephone: with their PIN they do all that stewards do by text.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deskOf } from '../stewards/desk.ts';
import { ben, chioma, community, edna, rosa, startTelephones, type Telephones, walter } from './telephones.ts';

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
  await phones.press(call, '0', '1');
  await phones.hotline.settle();
  const code = /code is (\d{4})/.exec(phones.texts(rosa).at(-1) ?? '')?.[1] ?? '';
  await phones.press(call, '1', `${code}#`, '24680#');
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
  await phones.press(call, '0');
  expect(phones.heard(call).join(' ')).not.toMatch(/PIN|code|look after the line, press/);
  phones.expectNoFaults();
});

test('she hears who waits, one after another, what is needed soonest first', async () => {
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  await phones.text(edna, 'NEED GROCERIES tomorrow 9am, 60640');
  const call = await rosaAtDesk();
  await phones.press(call, '1');
  expect(last(call)).toMatch(
    /^Request 12, groceries, tomorrow .*for Edna\. .*To do something about it, press 1\. For the next, 2\.$/,
  );
  await phones.press(call, '2');
  expect(last(call)).toMatch(/^Request 11, .*for Walter\./);
  await phones.press(call, '2');
  expect(last(call)).toMatch(/^Request 12/);
  phones.expectNoFaults();
});

test('she closes one, whose asker hears so, and it is on record as done by voice', async () => {
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  const call = await rosaAtDesk();
  await phones.press(call, '1', '1', '4');
  expect(last(call)).toMatch(/^Close request 11\?/);
  await phones.press(call, '*');
  expect(last(call)).toMatch(/^Request 11/);
  await phones.press(call, '4', '1');
  expect(phones.heard(call)).toContain('Request 11 is closed: no longer needed. We tell everyone in it.');
  await phones.press(call, '*');
  expect(phones.heard(call)).toContain('Nobody is waiting for a yes just now.');
  await phones.hangUp(call);
  expect(phones.texts(walter).at(-1)).toContain('A steward closed request 11');
  expect(await lastInLog()).toEqual(['close by voice']);
  phones.expectNoFaults();
});

test('she talks with the asker, who sees the number of the line only', async () => {
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  const call = await rosaAtDesk();
  await phones.press(call, '1', '1', '3', '2');
  const asker = await phones.pickUp(walter);
  expect(phones.heard(asker)).toEqual(['Rosa is calling about request 11. Press 1 to talk.']);
  await phones.press(asker, '1');
  await phones.hotline.emulator.say(asker, 'Good morning');
  expect(last(call)).toBe(`${walter}: Good morning`);
  await phones.hangUp(asker);
  await phones.hotline.emulator.waitForTurn(call);
  expect(phones.heard(call)).toContain('You are back on the line.');
  expect(last(call)).toMatch(/^To leave a word for Walter, press 1\./);
  phones.expectNoFaults();
});

test('she hears who is on call, and takes over', async () => {
  await phones.text(chioma, 'ON CALL ME');
  const call = await rosaAtDesk();
  await phones.press(call, '3');
  expect(phones.heard(call)).toContain('On call: Chioma.');
  expect(last(call)).toBe('To be on call yourself from now on, press 1. To go back, star.');
  await phones.press(call, '1');
  expect(phones.heard(call).join(' ')).toContain('You are on call now, through Sunday');
  expect(last(call)).toMatch(deskMenu);
  await phones.press(call, '3');
  expect(phones.heard(call)).toContain('On call: Rosa.');
  await phones.hangUp(call);
  expect(phones.texts(chioma).at(-1)).toContain('Rosa is on call now, in your place');
  expect(await lastInLog()).toEqual(['takeOver by text', 'takeOver by voice']);
  phones.expectNoFaults();
});

test('without the PIN nothing is heard, and whoever goes back is at the menu', async () => {
  await phones.hangUp(await rosaAtDesk());
  const call = await phones.call(rosa);
  await phones.press(call, '0', '1', '1111#');
  expect(phones.heard(call)).toContain('That was not it.');
  await phones.press(call, '#');
  expect(last(call)).toBe('To look after the line, press 1. To ring another steward, 2.');
  await phones.press(call, '1', '24680#');
  expect(last(call)).toMatch(deskMenu);
  await phones.press(call, '*', '*');
  expect(last(call)).toMatch(/To look after the line, press 0\.$/);
  await phones.press(call, '0', '1');
  expect(last(call)).toMatch(deskMenu);
  phones.expectNoFaults();
});

test('she gives a request to one of those whom the line would ask, who is asked, or has agreed', async () => {
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  await phones.text(edna, 'NEED RIDE saturday 10am, 60640');
  const call = await rosaAtDesk();
  await phones.press(call, '1', '1', '1');
  const three = String.raw`1 for \w+ in [\w ]+, 2 for \w+ in [\w ]+, 3 for \w+ in [\w ]+`;
  expect(last(call)).toMatch(
    new RegExp(`^Who gets request 11\\? Press ${three}, 4 for yourself. For more, press 5. Or say a first name.$`),
  );
  await phones.press(call, '5');
  expect(last(call)).toMatch(/^Who gets request 11\? Press 1 for .* press 5\./);
  await phones.press(call, '7');
  expect(phones.heard(call)).toContain("Sorry, I didn't get that.");
  await phones.say(call, 'Ben.');
  expect(last(call)).toMatch(/^Request 11, a ride, .*, goes to Ben\. If they have told you yes, press 1\./);
  await phones.press(call, '2');
  expect(phones.heard(call).join(' ')).toContain('Ben has request 11, a ride');
  expect(last(call)).toBe('Request 11, for Walter; Ben has it. To talk or leave a word, press 1. To close it, 2.');
  await phones.press(call, '*', '1', '1', '4');
  expect(last(call)).toMatch(/^Request 12, a ride, .*, goes to you\. To take it, press 1\./);
  await phones.press(call, '1');
  expect(last(call)).toMatch(/^Request 12, for Edna; Rosa has it\./);
  await phones.hangUp(call);
  expect(phones.texts(ben).join(' ')).toContain('A steward asks you to help Walter: request 11');
  expect(phones.heard(call).join(' ')).toContain('Thank you! Request 12, a ride');
  expect(await lastInLog()).toEqual(['assign by voice', 'assign by voice']);
  phones.expectNoFaults();
});

test('she has more neighbors asked, after having been asked whether that is meant', async () => {
  await phones.hotline.clear();
  const stewards = JSON.stringify([rosa, chioma]);
  const few = (yaml: string) => yaml.replace('wave_size: 9', 'wave_size: 1');
  await phones.hotline.add(
    community((yaml) => few(yaml).replace('stewards: ["+13125550190"]', `stewards: ${stewards}`)),
  );
  await phones.text(walter, 'NEED RIDE friday 10am, 60640');
  const asked = () => phones.hotline.db.invitation.count();
  expect(await asked()).toBe(1);
  const call = await rosaAtDesk();
  await phones.press(call, '1', '1', '2');
  expect(last(call)).toBe('Ask more neighbors about request 11 now? Press 1 for yes. To go back, star.');
  await phones.press(call, '*');
  expect(await asked()).toBe(1);
  await phones.press(call, '2', '1');
  expect(phones.heard(call).join(' ')).toMatch(/We are asking more people for request 11: \w+\./);
  expect(await asked()).toBe(2);
  await phones.hangUp(call);
  expect(await lastInLog()).toEqual(['askMore by voice']);
  phones.expectNoFaults();
});

test('she leaves a word for everybody in any request, by its number: said and said back, or recorded', async () => {
  await phones.match(walter, ben);
  const call = await rosaAtDesk();
  await phones.press(call, '2', '99#');
  expect(phones.heard(call)).toContain('There is no request 99.');
  await phones.press(call, '11#', '1', '1');
  expect(last(call)).toBe('Say your word for Walter and Ben now. To have it recorded instead, press 1.');
  await phones.say(call, 'The side door is open.');
  expect(last(call)).toBe('For Walter and Ben: The side door is open. Press 1 to send it, 2 to say it anew.');
  await phones.press(call, '2');
  await phones.say(call, 'The front door is open.');
  await phones.press(call, '1');
  expect(phones.heard(call)).toContain('Sent to Walter and Ben.');
  await phones.press(call, '1', '1', '1');
  await phones.record(call, 'It rains');
  expect(last(call)).toBe('I have your word for Walter and Ben. Press 1 to send it, 2 to say it anew.');
  await phones.press(call, '2', '1');
  await phones.record(call, 'It snows');
  await phones.press(call, '1');
  expect(last(call)).toMatch(/^Request 11, for Walter; Ben has it\./);
  await phones.hangUp(call);
  for (const phone of [walter, ben]) {
    expect(phones.texts(phone)).toContain('Rosa, steward (11): The front door is open.');
    expect(phones.texts(phone).join(' ')).not.toContain('side door');
    expect(phones.texts(phone).filter((text) => text.includes('Rosa left'))).toHaveLength(1);
  }
  expect(await lastInLog()).toEqual(['write by voice', 'write by voice']);
  phones.expectNoFaults();
});

test('she lets two meet again between whom something was wrong', async () => {
  await phones.match(walter, ben);
  await phones.text(walter, 'DONE');
  await phones.text(walter, '3');
  const call = await rosaAtDesk();
  await phones.press(call, '2', '11#');
  expect(last(call)).toBe('Request 11, for Walter. To talk or leave a word, press 1. To let them meet again, 2.');
  await phones.press(call, '2', '1');
  expect(phones.heard(call).join(' ')).toContain('may be asked for each other again');
  expect(last(call)).toBe('Request 11, for Walter. To talk or leave a word, press 1.');
  expect(await lastInLog()).toEqual(['letMeet by voice']);
  phones.expectNoFaults();
});

test('she hears what another steward asks her to agree to, and answers', async () => {
  const desk = deskOf(phones.hotline);
  await desk.act(chioma, { do: 'block', memberId: await desk.memberAt(ben) });
  const call = await rosaAtDesk();
  expect(last(call)).toContain('To answer another steward who asks you to agree, 5.');
  await phones.press(call, '5');
  expect(last(call)).toBe(
    'Chioma wants to keep Ben out for good. If you agree, press 1. If not, 2. To leave it, star.',
  );
  await phones.press(call, '2');
  expect(phones.heard(call)).toContain('You did not agree to keep Ben out for good. So it is not done.');
  expect(last(call)).not.toContain('agree, 5');
  await phones.hangUp(call);
  expect(phones.texts(chioma).at(-1)).toContain('does not agree');
  expect(await lastInLog()).toEqual(['block by desk', 'answerSecond by voice']);
  phones.expectNoFaults();
});
