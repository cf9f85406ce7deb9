// The end of one time of a series, seen by two processes at once, and told by its member at the same instant: one next time follows.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { handle } from '../../src/handle.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { claimDue } from '../../src/store/timers.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { patience } from '../support/database.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { postText, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const rounds = 10;

let hotline: TestHotline;
let second: SecondWeb;

beforeAll(async () => {
  hotline = await startTestHotline([]);
  second = await startSecondWeb(hotline, {}, patience);
});

afterAll(async () => {
  await second.stop();
  await hotline.stop();
});

beforeEach(async () => {
  await hotline.clear();
  await hotline.add(crowd({ helpers: 3 }));
  hotline.clock.set('2026-05-04T12:00');
  await postText(hotline, textForm(asker, line, 'NEED RIDE every day at 1pm to dialysis'));
});

async function codesToCome(): Promise<readonly number[]> {
  const { rows } = await hotline.context.store.pool.query<{ code: number }>(
    `SELECT r.code FROM request r JOIN timer t ON t.request_id = r.id AND t.kind = 'repeat'
     WHERE r.closed_at IS NULL AND t.due_at > $1 ORDER BY r.code`,
    [hotline.context.now()],
  );
  return rows.map(({ code }) => code);
}

const fireInBoth = () => Promise.all([fireTimers(hotline.context)(), fireTimers(second.context)()]);

test('two processes that fire the same timers open one next time', async () => {
  expect(await codesToCome()).toEqual([11]);
  hotline.clock.pass(3 * hourMs);
  for (let round = 1; round <= rounds; round++) {
    await fireInBoth();
    expect(await codesToCome()).toEqual([11 + round]);
    hotline.clock.pass(dayMs);
  }
});

test('a timer whose claim ran out while the first was still at it counts once', async () => {
  hotline.clock.pass(3 * hourMs);
  for (let round = 1; round <= rounds; round++) {
    const [first] = (await claimDue(hotline.context.store, hotline.context.now(), 50)).filter(isRepeat);
    hotline.clock.pass(31_000);
    const [again] = (await claimDue(second.context.store, hotline.context.now(), 50)).filter(isRepeat);
    if (!first || !again) throw new Error('the timer is due');
    const outcomes = await Promise.all([
      handle(hotline.context, { of: 'timer', timer: first }),
      handle(second.context, { of: 'timer', timer: again }),
    ]);
    expect(outcomes.toSorted()).toEqual(['handled', 'seen']);
    expect(await codesToCome()).toEqual([11 + round]);
    hotline.clock.pass(dayMs);
  }
});

const isRepeat = ({ kind }: { readonly kind: string }): boolean => kind === 'repeat';

test('DONE at the instant at which the timer fires opens one next time', async () => {
  hotline.clock.pass(3 * hourMs);
  for (let round = 1; round <= rounds; round++) {
    const done = textForm(asker, line, `DONE ${10 + round}`);
    await Promise.all([postText(hotline, done, { server: second.url }), fireInBoth()]);
    expect(await codesToCome()).toEqual([11 + round]);
    hotline.clock.pass(dayMs);
  }
});
