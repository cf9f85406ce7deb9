// Many helpers say YES at the same instant, to two web processes on one database: one gets it, one stands by, all are answered.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { en } from '../../src/languages/en.ts';
import { say } from '../../src/wording.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { patience } from '../support/database.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo } from '../support/outbox.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { postText, textForm } from '../support/webhooks.ts';

const rounds = 100;
const helpers = helperPhones(10);
const [asker = ''] = askerPhones(1);
/** Nobody wins so often in a month that they are offered a rest. */
const tenDaysMs = 10 * 24 * 60 * 60 * 1000;

let hotline: TestHotline;
let second: SecondWeb;
const logged: string[] = [];

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: helpers.length })], { onLog: (entry) => logged.push(entry) });
  second = await startSecondWeb(hotline, {}, patience);
});

afterAll(async () => {
  await second.stop();
  await hotline.stop();
});

async function standingOf(code: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await hotline.context.store.pool.query<{ status: string; count: number }>(
    'SELECT i.status, count(*)::int FROM invitation i JOIN request r ON r.id = i.request_id WHERE r.code = $1 GROUP BY 1',
    [Number(code)],
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

/** Opens a request and has everybody invited; returns its code. */
async function invited(): Promise<string> {
  await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am to the clinic'));
  await fireTimers(hotline.context)();
  const texts = await takeWaiting(hotline.context);
  const code = /^Request (\d+):/.exec(toldTo(texts, asker)[0] ?? '')?.[1] ?? '';
  for (const phone of helpers) expect(toldTo(texts, phone)).toEqual([expect.stringContaining(`YES ${code}`)]);
  return code;
}

/** Everybody texts at once, every other one to the other server. A bare YES is as good while one invitation is open. */
async function everybodySaysYes(code: string): Promise<void> {
  const answers = await Promise.all(
    helpers.map((phone, index) =>
      postText(hotline, textForm(phone, line, index % 3 === 0 ? 'YES' : `YES ${code}`), {
        server: index % 2 === 0 ? hotline.publicUrl : second.url,
      }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
}

async function playRound(): Promise<void> {
  const code = await invited();
  await everybodySaysYes(code);
  expect(await standingOf(code)).toEqual({ matched: 1, standby: 1, covered: helpers.length - 2 });

  const texts = await takeWaiting(hotline.context);
  const heard = helpers.map((phone) => toldTo(texts, phone));
  const winners = heard.filter(([first]) => first?.includes(`DONE ${code}`));
  expect(winners).toEqual([[expect.any(String), expect.stringContaining('NEED RIDE tomorrow 10am to the clinic')]]);
  const standby = say(en.wordings, { say: 'standby', code: Number(code) });
  expect(heard.filter((told) => told.includes(standby))).toEqual([[standby]]);
  const isCovered = say(en.wordings, { say: 'covered', code: Number(code) });
  const covered = heard.filter((told) => told.includes(isCovered));
  expect(covered.map((told) => told.length)).toEqual(Array.from({ length: helpers.length - 2 }, () => 1));
  expect(toldTo(texts, asker)).toHaveLength(1);

  // Whoever was told that it is covered is not told a second time.
  hotline.clock.pass(5_000);
  await fireTimers(hotline.context)();
  expect(await takeWaiting(hotline.context)).toEqual([]);
  await postText(hotline, textForm(asker, line, `DONE ${code}`));
  await takeWaiting(hotline.context);
  hotline.clock.pass(tenDaysMs);
}

test(`${rounds} rounds of ${helpers.length} at once: one winner and one standby each, and everybody is answered`, async () => {
  for (let round = 0; round < rounds; round++) await playRound();
  expect(logged.filter((entry) => JSON.parse(entry).level >= 40)).toEqual([]);
  expect(logged.filter((entry) => /deadlock|serializ|duplicate key/i.test(entry))).toEqual([]);
}, 300_000);
