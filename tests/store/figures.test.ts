// The figures are counted from what the line did, sealed, and counted anew where something has changed.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ResourceFigures } from '../../src/domain/figures/resources.ts';
import { waitWithin } from '../../src/domain/figures/waits.ts';
import type { WeekFigures } from '../../src/domain/figures/week.ts';
import { countFigures } from '../../src/jobs/count-figures.ts';
import { countedEveryMs } from '../../src/store/figures/count-figures.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const [asker = ''] = askerPhones(1);
const [helper = '', other = ''] = helperPhones(2);
const minuteMs = 60_000;

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 2 })]);
  await hotline.db.member.updateMany({ data: { createdAt: hotline.clock.now() } });
});

afterAll(() => hotline.stop());

async function text(from: string, body: string): Promise<void> {
  await hotline.emulator.text(from, { to: line, body, pictures: [] });
  await hotline.settle();
}

/** Counts what is due; answers with how many communities were. */
async function count(): Promise<number> {
  const job = countFigures(hotline.context);
  let counted = 0;
  while (await job()) counted += 1;
  return counted;
}

const countLater = (): Promise<number> => {
  hotline.clock.pass(countedEveryMs);
  return count();
};

const opened = <T>(sealed: Uint8Array | undefined): T =>
  JSON.parse(hotline.context.store.seal.open(sealed ?? new Uint8Array()));

const weeks = async (): Promise<readonly WeekFigures[]> => {
  const rows = await hotline.db.weekFigures.findMany({ orderBy: { monday: 'asc' } });
  return rows.map(({ sealedFigures }) => opened<WeekFigures>(sealedFigures));
};

const resources = async (): Promise<ResourceFigures> =>
  opened((await hotline.db.figures.findFirstOrThrow()).sealedResources);

test('there are figures from the beginning on, and none are counted twice within five minutes', async () => {
  expect(await count()).toBe(1);
  expect(await count()).toBe(0);
  expect(await weeks()).toEqual([]);
  const { couldCome, asked } = await resources();
  expect(couldCome.ride?.Northside?.any).toBe(2);
  expect(asked).toEqual([]);
});

test('a request is counted in its week, with how it came and how long it waited', async () => {
  await text(asker, 'NEED RIDE tomorrow 10am, 60640');
  await countLater();
  expect((await weeks())[0]).toMatchObject({ outcomes: { ride: { open: 1 } }, cameBy: { text: 1 }, waits: {} });
  hotline.clock.pass(15 * minuteMs);
  await text(helper, 'YES');
  await countLater();
  const [week] = await weeks();
  expect(week).toMatchObject({ outcomes: { ride: { met: 1 } }, languages: { en: 1 }, asks: { 1: 2 }, helpers: 2 });
  const median = (waitWithin(week?.waits ?? {}, 0.5) ?? 0) / minuteMs;
  expect(Math.abs(median - 20)).toBeLessThan(2);
  expect((await resources()).asked).toEqual([
    { kind: 'ride', area: 'Northside', slot: '3 morning', outcome: 'met', count: 1 },
  ]);
});

test('who drops it does not change when it was first matched', async () => {
  const before = await hotline.db.request.findFirstOrThrow();
  await text(helper, 'DROP');
  const after = await hotline.db.request.findFirstOrThrow();
  expect(after.status).toBe('open');
  expect(after.matchedAt).toEqual(before.matchedAt);
  expect(after.changedAt.getTime()).toBeGreaterThan(before.changedAt.getTime());
});

test('each week is counted for itself, and who pauses could not come', async () => {
  await text(other, 'PAUSE');
  hotline.clock.set('2026-03-10T09:00');
  await hotline.settle();
  await text(asker, 'NEED RIDE friday 10am, 60640');
  hotline.clock.pass(countedEveryMs);
  await text(asker, 'WITHDRAW');
  await countLater();
  expect((await weeks()).map(({ outcomes }) => outcomes)).toEqual([
    { ride: expect.anything() },
    { ride: { withdrawn: 1 } },
  ]);
  expect((await resources()).couldCome.ride?.Northside?.any).toBe(1);
});

test('a community takes its figures with it', async () => {
  await hotline.clear();
  expect(await hotline.db.weekFigures.count()).toBe(0);
  expect(await hotline.db.figures.count()).toBe(0);
});
