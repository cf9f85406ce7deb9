// Texts that cross: several helpers needed, a request withdrawn or handed back while others say YES, strangers and requests at once.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Phrase } from '../../src/domain/phrases.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { en } from '../../src/languages/en.ts';
import { say } from '../../src/wording.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { patience } from '../support/database.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo, type WaitingText } from '../support/outbox.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { postText, textForm } from '../support/webhooks.ts';

const helpers = helperPhones(6);
const askers = askerPhones(8);
const [asker = ''] = askers;
const rounds = 8;
const threeDaysMs = 3 * 24 * 60 * 60 * 1000;

let hotline: TestHotline;
let second: SecondWeb;
const logged: string[] = [];

beforeAll(async () => {
  const community = crowd({ askers: askers.length, helpers: helpers.length });
  hotline = await startTestHotline([community], { onLog: (entry) => logged.push(entry) });
  second = await startSecondWeb(hotline, {}, patience);
});

afterAll(async () => {
  expect(logged.filter((entry) => JSON.parse(entry).level >= 40)).toEqual([]);
  await second.stop();
  await hotline.stop();
});

/** All texts at the same instant, every other one to the other server. Everything that is said because of them. */
async function atOnce(...texts: readonly (readonly [phone: string, body: string])[]): Promise<readonly WaitingText[]> {
  const answers = await Promise.all(
    texts.map(([phone, body], index) =>
      postText(hotline, textForm(phone, line, body), { server: index % 2 === 0 ? hotline.publicUrl : second.url }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(texts.map(() => 200));
  return takeWaiting(hotline.context);
}

async function openedAndInvited(words: string): Promise<string> {
  const opened = await atOnce([asker, words]);
  await fireTimers(hotline.context)();
  await takeWaiting(hotline.context);
  return /^Request (\d+):/.exec(toldTo(opened, asker)[0] ?? '')?.[1] ?? '';
}

async function requestOf(code: string): Promise<{ status: string; invitations: Readonly<Record<string, number>> }> {
  const { rows } = await hotline.context.store.pool.query<{ status: string; standing: string; count: number }>(
    `SELECT r.status, i.status AS standing, count(*)::int
     FROM request r JOIN invitation i ON i.request_id = r.id WHERE r.code = $1 GROUP BY 1, 2`,
    [Number(code)],
  );
  const invitations = Object.fromEntries(rows.map(({ standing, count }) => [standing, count]));
  return { status: rows[0]?.status ?? '', invitations };
}

const eachSays = (phones: readonly string[], body: string) => phones.map((phone) => [phone, body] as const);

/** Whoever has it is told how to finish it. */
const isMatched = (texts: readonly WaitingText[], code: string) => (phone: string) =>
  toldTo(texts, phone).some((body) => body.includes(`DONE ${code}`));

const inEnglish = (phrase: Phrase): string => say(en.wordings, phrase);

test('a request for three gets three and a standby, and the asker hears of each', async () => {
  for (let round = 0; round < rounds; round++) {
    const code = await openedAndInvited('NEED RIDE tomorrow 10am, 3 helpers');
    const texts = await atOnce(...eachSays(helpers, `YES ${code}`));
    expect(await requestOf(code)).toEqual({ status: 'matched', invitations: { matched: 3, standby: 1, covered: 2 } });
    expect(helpers.filter(isMatched(texts, code))).toHaveLength(3);
    expect(toldTo(texts, asker)).toHaveLength(3);
    await atOnce([asker, `DONE ${code}`]);
    hotline.clock.pass(threeDaysMs);
  }
});

test('a YES that crosses a WITHDRAW leaves nobody waiting', async () => {
  for (let round = 0; round < rounds; round++) {
    const code = await openedAndInvited('NEED RIDE tomorrow 10am');
    const texts = await atOnce(...eachSays(helpers.slice(0, 3), `YES ${code}`), [asker, `WITHDRAW ${code}`]);
    expect((await requestOf(code)).status).toBe('withdrawn');
    for (const phone of helpers.filter(isMatched(texts, code))) {
      expect(toldTo(texts, phone).at(-1)).toBe(inEnglish({ say: 'noLongerNeeded', code: Number(code) }));
    }
    // Everyone who was asked hears one end of it, and only one; a YES that came in later is answered besides.
    const ends = (['noLongerNeeded', 'covered'] as const).map((end) => inEnglish({ say: end, code: Number(code) }));
    for (const phone of helpers) expect(toldTo(texts, phone).filter((body) => ends.includes(body))).toHaveLength(1);
    hotline.clock.pass(5_000);
    await fireTimers(hotline.context)();
    expect(await takeWaiting(hotline.context)).toEqual([]);
    hotline.clock.pass(threeDaysMs);
  }
});

test('a DROP that crosses those of others leaves one who has it, or asks again', async () => {
  for (let round = 0; round < rounds; round++) {
    const code = await openedAndInvited('NEED RIDE tomorrow 10am');
    const [first = '', next = '', late = ''] = helpers;
    await atOnce([first, `YES ${code}`]);
    await atOnce([next, `YES ${code}`]);
    await atOnce([first, `DROP ${code}`], [next, `DROP ${code}`], [late, `YES ${code}`]);
    expect((await requestOf(code)).invitations.dropped).toBe(2);
    // A YES that came first found it covered. Then the others are asked again, and that helper with them.
    if ((await requestOf(code)).status === 'open') {
      await fireTimers(hotline.context)();
      expect(toldTo(await takeWaiting(hotline.context), late)).toEqual([expect.stringContaining(`YES ${code}`)]);
      await atOnce([late, `YES ${code}`]);
    }
    const { status, invitations } = await requestOf(code);
    expect([status, invitations.matched]).toEqual(['matched', 1]);
    await atOnce([asker, `DONE ${code}`]);
    hotline.clock.pass(threeDaysMs);
  }
});

test('a helper who says YES five times at once has it once', async () => {
  const code = await openedAndInvited('NEED RIDE tomorrow 10am');
  const [first = ''] = helpers;
  const texts = await atOnce(...eachSays([first, first, first, first, first], `YES ${code}`));
  const already = inEnglish({ say: 'alreadyYours', code: Number(code) });
  expect(toldTo(texts, asker)).toHaveLength(1);
  expect(toldTo(texts, first).filter((body) => body.includes(`DONE ${code}`))).toHaveLength(1);
  expect(toldTo(texts, first).filter((body) => body === already)).toHaveLength(4);
  await atOnce([asker, `DONE ${code}`]);
});

test('a stranger whose first texts come in together is welcomed once', async () => {
  const stranger = '+13125550801';
  const texts = await atOnce(...eachSays([stranger, stranger, stranger, stranger], 'NEED RIDE tomorrow 10am, 60640'));
  expect(toldTo(texts, stranger).filter((body) => body.startsWith('Welcome'))).toHaveLength(1);
  expect(toldTo(texts, stranger).filter((body) => body.startsWith('Request '))).toHaveLength(4);
  const { rows } = await hotline.context.store.pool.query(
    'SELECT count(*)::int AS people FROM member m JOIN contact c ON c.id = m.contact_id WHERE c.phone_hash = $1',
    [hotline.context.store.seal.hashPhone(stranger)],
  );
  expect(rows).toEqual([{ people: 1 }]);
});

test('requests that are opened together have codes of their own', async () => {
  const texts = await atOnce(...eachSays(askers, 'NEED RIDE tomorrow 10am'));
  const codes = askers.map((phone) => /^Request (\d+):/.exec(toldTo(texts, phone)[0] ?? '')?.[1]);
  expect(new Set(codes).size).toBe(askers.length);
  expect(codes).not.toContain(undefined);
});
