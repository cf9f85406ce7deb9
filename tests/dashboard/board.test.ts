// The board where more waits than can be seen at a glance.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { busyMorning } from '../support/busy-morning.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  await busyMorning(hotline);
});

afterAll(() => hotline.stop());

const cardsOn = (html: string): number => html.split('<article').length - 1;

test('the most urgent are shown, how many wait besides is said, and leads to them', async () => {
  const first = await hotline.db.request.findFirstOrThrow({ where: { status: 'open' } });
  const alike = Array.from({ length: 60 }, (_, index) => ({ ...first, id: randomUUID(), code: 500 + index }));
  await hotline.db.request.createMany({ data: alike });
  const open = await hotline.db.request.count({ where: { status: 'open' } });
  const visitor = await signedIn(hotline, rosa);
  const atAGlance = await visitor.get(riversideDesk);
  expect(atAGlance.html).toContain(
    `<a href="${riversideDesk}?more">And ${open - 25} more, less urgent than these.</a>`,
  );
  const long = await visitor.get(`${riversideDesk}?more`);
  expect(cardsOn(long.html)).toBe(cardsOn(atAGlance.html) + open - 25);
  expect(long.html).toContain(`hx-get="${riversideDesk}/?more"`);
  expect(long.html).not.toContain('less urgent than these');
});
