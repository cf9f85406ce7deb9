// Each number sends as many a second as it may, whichever process sends, and however many do.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Claim, claimTexts } from '../../src/store/outbox.ts';
import { line } from '../support/crowd.ts';
import { type Outbox, startOutbox } from '../support/filled-outbox.ts';

const secondMs = 1_000;
const secondLine = '+13125550101';

let outbox: Outbox;

beforeAll(async () => {
  outbox = await startOutbox(40, { secondLine });
});

afterAll(() => outbox.stop());

beforeEach(() => outbox.clear());

const mayASecond = (number: string, perSecond: number) =>
  outbox.hotline.db.line.update({ where: { number }, data: { perSecond } });

const claim = (lines: readonly string[] = [], mostOfALine = 1_000): Promise<Claim> =>
  claimTexts(outbox.hotline.context.store, outbox.hotline.clock.now(), 1_000, { lines, mostOfALine });

/** Several processes that look every few milliseconds of the clock: at what instant each text was taken, in milliseconds. */
async function takenWithin(ms: number, processes: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let atMs = 0; atMs < ms; atMs += 5) {
    const claims = await Promise.all(Array.from({ length: processes }, () => claim()));
    for (const _ of claims.flatMap(({ texts }) => texts)) taken.push(atMs);
    outbox.hotline.clock.pass(5);
  }
  return taken;
}

/** The most in any second. */
const densest = (instants: readonly number[]): number =>
  Math.max(...instants.map((from) => instants.filter((at) => at >= from && at < from + secondMs).length));

const toEach = (count: number) => Array.from({ length: count }, (_, index) => [index, `text ${index}`] as const);

describe('a line', () => {
  test.each([
    { perSecond: 1, ms: 3_000, expected: 3 },
    { perSecond: 3, ms: 3_000, expected: 9 },
  ])(
    'that may send $perSecond a second does just that, through four processes',
    async ({ perSecond, ms, expected }) => {
      await mayASecond(line, perSecond);
      await outbox.put(...toEach(20));
      const taken = await takenWithin(ms, 4);
      expect(taken).toHaveLength(expected);
      expect(densest(taken)).toBe(perSecond);
    },
  );

  test('that may send a hundred takes a tenth of that at once, and the next when those have gone', async () => {
    await mayASecond(line, 100);
    await outbox.put(...toEach(25));
    const first = await claim();
    expect(first.texts).toHaveLength(10);
    expect((await claim()).texts).toEqual([]);
    outbox.hotline.clock.pass(99);
    expect((await claim()).texts).toEqual([]);
    outbox.hotline.clock.pass(1);
    expect((await claim()).texts).toHaveLength(10);
    outbox.hotline.clock.pass(100);
    expect((await claim()).texts).toHaveLength(5);
  });

  test('says when it is free again while more waits', async () => {
    await mayASecond(line, 1);
    await outbox.put(...toEach(2));
    const { nextAt } = await claim();
    const freeInMs = (nextAt?.getTime() ?? 0) - outbox.hotline.clock.now().getTime();
    expect([1_000, 1_001]).toContain(freeInMs);
    expect((await claim()).nextAt).toEqual(nextAt);
    outbox.hotline.clock.pass(freeInMs);
    expect((await claim()).texts).toHaveLength(1);
    outbox.hotline.clock.pass(secondMs);
    expect(await claim()).toEqual({ texts: [], hasMoved: false, nextAt: undefined });
  });

  test('counts segments, as the carrier does', async () => {
    await mayASecond(line, 1);
    await outbox.put([0, 'x'.repeat(400)], [1, 'short']);
    expect((await claim()).texts.map(({ body }) => body.length)).toEqual([400]);
    outbox.hotline.clock.pass(2.9 * secondMs);
    expect((await claim()).texts).toEqual([]);
    outbox.hotline.clock.pass(0.1 * secondMs);
    expect((await claim()).texts.map(({ body }) => body)).toEqual(['short']);
  });

  test('does not save up while it is idle', async () => {
    await mayASecond(line, 1);
    outbox.hotline.clock.pass(60 * secondMs);
    await outbox.put(...toEach(5));
    expect((await claim()).texts).toHaveLength(1);
    expect((await claim()).texts).toEqual([]);
  });

  test('does not hold up another', async () => {
    await mayASecond(line, 1);
    await mayASecond(secondLine, 1);
    await outbox.put(...toEach(10), [10, 'elsewhere', { line: secondLine }]);
    expect((await claim()).texts.map(({ from }) => from).toSorted()).toEqual([line, secondLine]);
  });

  test('sends no more than there is room for beside what is under way from it', async () => {
    await outbox.put(...toEach(5), [10, 'elsewhere', { line: secondLine }]);
    expect((await claim([line, line], 2)).texts.map(({ body }) => body)).toEqual(['elsewhere']);
    expect((await claim([line, secondLine], 2)).texts.map(({ body }) => body)).toEqual(['text 0']);
  });
});
