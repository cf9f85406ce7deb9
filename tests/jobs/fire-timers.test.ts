// Timers that nobody fired for a while: each of them fires, and in the order in which they fell due.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { postText, textForm } from '../support/webhooks.ts';

const askers = askerPhones(4);
const aWeekMs = 7 * 24 * 60 * 60_000;

let hotline: TestHotline;
const logged: string[] = [];

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ askers: askers.length, helpers: 3 })], {
    onLog: (entry) => logged.push(entry),
  });
});

afterAll(() => hotline.stop());

/** By what set a timer and its kind: in which second it falls due. */
async function dueSeconds(): Promise<ReadonlyMap<string, number>> {
  const { rows } = await hotline.context.store.pool.query<{ timer: string; second: number }>(
    `SELECT cause || ' ' || kind AS timer, floor(extract(epoch FROM due_at))::float8 AS second FROM timer`,
  );
  return new Map(rows.map(({ timer, second }) => [timer, second]));
}

const fired = (): readonly string[] =>
  logged.flatMap((entry) => {
    const { event, cause, timer } = JSON.parse(entry) as { event?: string; cause?: string; timer?: string };
    return event === 'timerFired' ? [`${cause} ${timer}`] : [];
  });

test('fire in their order after a week without a worker', async () => {
  for (const [index, phone] of askers.entries()) {
    await postText(hotline, textForm(phone, line, `NEED RIDE tomorrow ${8 + index}am to the clinic`));
    await hotline.settle();
    hotline.clock.pass(90_000);
  }
  const due = await dueSeconds();
  logged.length = 0;
  hotline.clock.pass(aWeekMs);
  await fireTimers(hotline.context)();
  const seconds = fired().map((timer) => due.get(timer) ?? Number.NaN);
  expect(seconds).toEqual([...due.values()].sort((a, b) => a - b));
  expect(new Set(seconds).size).toBeGreaterThan(4);
});
