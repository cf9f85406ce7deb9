// The sheet for the day the power fails: what stands on it, that opening it is on record, and that nobody else's numbers do.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { busyMorning } from '../support/busy-morning.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

const sheet = `${riversideDesk}/sheet`;

const elsewhere = {
  yaml: demoFiles.yaml
    .replace('Riverside Neighbors', 'Hillside Neighbors')
    .replace(/numbers: .*/, 'numbers: ["+13125550199"]')
    .replace(/stewards: .*/, 'stewards: ["+13125550198"]'),
  csv: 'phone,name,language,channel,area,skills,hours,reach_miles,steward\n+13125550197,Zelda,en,text,,ride,,,',
};

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles, elsewhere]);
  visitor = await signedIn(hotline, rosa);
  await busyMorning(hotline);
  await hotline.emulator.text('+13125550197', { to: '+13125550199', body: 'NEED MEAL now' });
  await hotline.settle();
});

afterAll(() => hotline.stop());

const opened = async (): Promise<string> => {
  await visitor.get(sheet);
  return (await visitor.submit(`${sheet}/open`)).html;
};

/** What a part of the sheet says, without its marks. */
const partOf = (html: string, id: string): string =>
  (html.split(`<h2 id="${id}">`)[1] ?? '')
    .split('</section>')[0]
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ') ?? '';

const timesOpened = () => hotline.db.audit.count({ where: { kind: 'record' } });

test('no number is shown before it is opened', async () => {
  const before = await timesOpened();
  const { html } = await visitor.get(sheet);
  expect(html).toContain('Open the sheet');
  expect(html).not.toMatch(/312 555/);
  expect(await timesOpened()).toBe(before);
});

test('matches stand there with both numbers in groups, then who waits, then the stewards', async () => {
  const html = await opened();
  expect(partOf(html, 'tomorrow')).toContain('10 am · ride, Northside For Walter 312 555 0123 Ben helps 312 555 0102');
  expect(partOf(html, 'waiting')).toContain('For Chioma 312 555 0103');
  expect(partOf(html, 'waiting')).toContain('For Ana 312 555 0101');
  expect(partOf(html, 'stewards')).toContain('Rosa 312 555 0190');
  expect(partOf(html, 'stewards')).toContain('Desmond 312 555 0191');
});

test('each opening is written down', async () => {
  const before = await timesOpened();
  await opened();
  await opened();
  expect(await timesOpened()).toBe(before + 2);
});

test('nothing of another community stands on it', async () => {
  const html = await opened();
  expect(html).not.toContain('555 0197');
  expect(html).not.toContain('555 0198');
  expect((await visitor.get('/desk/hillside-neighbors/sheet')).status).toBe(404);
});

test('a form from elsewhere opens nothing, and is not written down', async () => {
  const before = await timesOpened();
  await visitor.get(sheet);
  const fields = visitor.hidden(`${sheet}/open`);
  const { html } = await visitor.post(`${sheet}/open`, fields, { origin: 'https://evil.example' });
  expect(html).not.toMatch(/312 555/);
  expect((await visitor.get(`${sheet}/open`)).status).toBe(404);
  expect(await timesOpened()).toBe(before);
});
