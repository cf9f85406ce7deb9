// Key 0: the stewards are rung one after another; a word that is left for them reaches them all.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { chioma, community, edna, elena, max, rosa, startTelephones, type Telephones, walter } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

const withStewards = (...numbers: readonly string[]) =>
  community((yaml) => yaml.replace('stewards: ["+13125550190"]', `stewards: ${JSON.stringify(numbers)}`));

beforeEach(async () => {
  await phones.hotline.clear();
  await phones.hotline.add(withStewards(rosa, chioma));
});

const last = (sid: string) => phones.heard(sid).at(-1);

/** Whose telephone rings, of the two stewards. */
const rung = () => [rosa, chioma].filter((phone) => phones.ringing(phone) !== undefined);

/** Edna reaches no steward, and says a word for them. */
async function leaveWord(): Promise<void> {
  for (const phone of [rosa, chioma]) phones.becomes(phone, 'busy');
  const caller = await phones.call(edna);
  await phones.press(caller, '0');
  await phones.record(caller, 'I fell');
  await phones.hangUp(caller);
}

test('the one who presses 1 talks with the caller', async () => {
  const caller = await phones.call(edna);
  await phones.press(caller, '0');
  expect(last(caller)).toBe('I am ringing a neighbor who looks after this line. One moment.');
  const [first] = rung();
  const steward = await phones.pickUp(first ?? '');
  expect(phones.heard(steward)).toEqual(['Edna asks for someone who looks after the line. Press 1 to talk.']);
  await phones.press(steward, '1');
  await phones.hotline.emulator.say(steward, 'What is it, Edna?');
  expect(last(caller)).toBe(`${first}: What is it, Edna?`);
  phones.expectNoFaults();
});

test('where one does not answer the next is rung, and each of them once', async () => {
  const caller = await phones.call(edna);
  await phones.press(caller, '0');
  const [first] = rung();
  await phones.hotline.emulator.refuse(phones.ringing(first ?? '') ?? '');
  await phones.hotline.emulator.waitForTurn(caller);
  const [second, more] = rung();
  expect(second).not.toBe(first);
  expect(more).toBeUndefined();
  await phones.hotline.emulator.refuse(phones.ringing(second ?? '') ?? '');
  await phones.hotline.emulator.waitForTurn(caller);
  expect(phones.heard(caller)).toContain('None of those who look after this line can talk just now.');
  expect(rung()).toEqual([]);
  phones.expectNoFaults();
});

test('a word that is left is told to all of them, and heard by calling', async () => {
  for (const phone of [rosa, chioma]) phones.becomes(phone, 'busy');
  const caller = await phones.call(elena);
  await phones.press(caller, '0');
  await phones.record(caller, 'me caí');
  expect(phones.heard(caller)).toContain('Gracias. Quienes cuidan esta línea oirán pronto sus palabras.');
  await phones.hangUp(caller);
  const told = 'STEWARD: Elena left a spoken word for the stewards. To hear it, call this number.';
  expect(phones.texts(rosa)).toContain(told);
  expect(phones.texts(chioma)).toContain(told);
  phones.expectNoFaults();
});

test('where nothing is said, the stewards hear that somebody wants to be called', async () => {
  for (const phone of [rosa, chioma]) phones.becomes(phone, 'busy');
  const caller = await phones.call(walter);
  await phones.press(caller, '0');
  await phones.hotline.emulator.staySilent(caller);
  await phones.hotline.emulator.staySilent(caller);
  expect(last(caller)).toMatch(/^I have asked a neighbor who looks after this line to call you/);
  await phones.hangUp(caller);
  expect(phones.texts(rosa)).toContain('STEWARD: Walter asks for a phone call.');
});

test('a steward who presses 0 chooses, and is not rung themselves', async () => {
  const caller = await phones.call(rosa);
  await phones.press(caller, '0');
  expect(rung()).toEqual([]);
  await phones.press(caller, '2');
  expect(rung()).toEqual([chioma]);
});

test('at night no steward is rung', async () => {
  await phones.hotline.clear();
  await phones.hotline.add(community((yaml) => yaml.replace('quiet_hours: ""', 'quiet_hours: "21:00-08:00"')));
  const hoursMs = 3_600_000;
  while (new Date(phones.hotline.clock.now()).getUTCHours() !== 5) phones.hotline.clock.pass(hoursMs);
  const caller = await phones.call(walter);
  await phones.press(caller, '0');
  expect(rung()).toEqual([]);
  expect(last(caller)).toMatch(/^Say after the tone what you need/);
});

test('an unknown caller can reach a steward too', async () => {
  const caller = await phones.call('+13125550177');
  await phones.press(caller, '1', '0');
  const [first] = rung();
  expect(phones.heard(await phones.pickUp(first ?? ''))).toEqual([
    'A neighbor asks for someone who looks after the line. Press 1 to talk.',
  ]);
});

test('a steward hears the words with a PIN, chosen at first with a code that was sent to them', async () => {
  await leaveWord();

  const first = await phones.call(rosa);
  expect(phones.heard(first)).toContain(
    'There is a spoken word for you. I am sending you a code: call again when you have it, to hear the word.',
  );
  expect(phones.heard(first)).not.toContain('(played)');
  await phones.hangUp(first);
  const code = /code is (\d{4})/.exec(phones.texts(rosa).at(-1) ?? '')?.[1] ?? '';

  const second = await phones.call(rosa);
  await phones.press(second, `${code === '1111' ? '2222' : '1111'}#`);
  expect(phones.heard(second)).toContain('That was not it.');
  await phones.press(second, `${code}#`);
  expect(last(second)).toMatch(/^Now choose a PIN/);
  await phones.press(second, '24680#');
  expect(phones.heard(second).slice(-3)).toEqual([
    'Edna asks:',
    '(played)',
    'To go on, press 1. To hear it again, press 9.',
  ]);
  await phones.hangUp(second);

  await leaveWord();
  const third = await phones.call(rosa);
  await phones.press(third, '24680#');
  expect(phones.heard(third)).toContain('(played)');
  await phones.press(third, '1');
  await phones.hangUp(third);
  expect(phones.heard(await phones.call(rosa))).not.toContain('(played)');
  phones.expectNoFaults();
});

test('guessing the PIN is cut off', async () => {
  await leaveWord();
  await phones.hangUp(await phones.call(rosa));
  const code = /code is (\d{4})/.exec(phones.texts(rosa).at(-1) ?? '')?.[1] ?? '';
  const guesser = await phones.call(rosa);
  await phones.press(guesser, '11#', '12#', '13#');
  const closed = "I can't take a PIN from this telephone for an hour.";
  expect(phones.heard(guesser)).toContain(closed);
  await phones.hangUp(guesser);
  expect(phones.heard(await phones.call(rosa))).toContain(closed);
  await phones.later(2 * 3_600_000);
  const later = await phones.call(rosa);
  await phones.press(later, `${code}#`);
  expect(last(later)).toMatch(/^Now choose a PIN/);
  phones.expectNoFaults();
});

test('a steward who has a telephone only gets the code by a call, and the word of an unknown caller', async () => {
  await phones.hotline.clear();
  await phones.hotline.add(withStewards(max));
  for (const phone of [rosa, max]) phones.becomes(phone, 'busy');
  const caller = await phones.call('+13125550177');
  await phones.press(caller, '1', '0');
  await phones.record(caller, 'My number is on the card');
  await phones.hangUp(caller);
  phones.becomes(max, 'rings');
  const news = await phones.answer(max);
  await phones.press(news, '1');
  expect(phones.heard(news)).not.toContain('(played)');
  await phones.hangUp(news);
  await phones.later(60_000);
  const code = await phones.answer(max);
  await phones.press(code, '1');
  const [, digits = ''] = /Your code is ([\d ]+)\./.exec(phones.heard(code).join(' ')) ?? [];
  await phones.press(code, `${digits.replaceAll(' ', '')}#`, '1234#');
  expect(phones.heard(code)).toEqual(expect.arrayContaining(['A neighbor asks:', '(played)']));
  phones.expectNoFaults();
});
