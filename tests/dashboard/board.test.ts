// The board: what is promised of what comes back, and where more waits than can be seen at a glance.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { busyMorning, people } from '../support/busy-morning.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  await busyMorning(hotline);
});

afterAll(() => hotline.stop());

const cardsOn = (html: string): number => html.split('<article').length - 1;

test('of what comes back nothing is overdue before neighbors are asked; from then on an answer is promised', async () => {
  const visitor = await signedIn(hotline, rosa);
  const card = async () => {
    const { html } = await visitor.get(`${riversideDesk}?more`);
    return html.split('<article').find((part) => part.includes('Ride for Walter') && part.includes('Tue Mar 17')) ?? '';
  };
  const text = async (from: string, body: string) => {
    await hotline.emulator.text(from, { to: '+13125550100', body });
    await hotline.settle();
  };
  const pass = async (hours: number) => {
    hotline.clock.pass(hours * 60 * 60_000);
    await hotline.settle();
  };
  await text(people.walter, 'NEED RIDE every Tuesday 9am to dialysis, 60640');
  const { code } = await hotline.db.request.findFirstOrThrow({ orderBy: { code: 'desc' } });
  await text(people.ben, `YES ${code}`);
  await pass(7 * 24 + 1);
  expect(await card()).toContain('Nobody was asked yet');
  expect(await card()).not.toContain('nswer');
  await pass(5 * 24 - 2.8);
  expect(await card()).toMatch(/Asked .* just now/);
  expect(await card()).toContain('Answer promised in');
});

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
