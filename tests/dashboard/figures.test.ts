// The pages of figures as a browser without JavaScript gets them, while there is much to show and while there is nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countFigures } from '../../src/jobs/count-figures.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  visitor = await signedIn(hotline, rosa);
});

afterAll(() => hotline.stop());

const resources = (query: string) => visitor.get(`${riversideDesk}/resources?${query}`);

test('before anything was counted, they say so', async () => {
  for (const page of ['pulse', 'resources'])
    expect((await visitor.get(`${riversideDesk}/${page}`)).html).toContain('Nothing has been counted yet.');
});

test('the resource map tells who could come, and the matching who would be asked', async () => {
  await countFigures(hotline.context)();
  const { html } = await resources('if-kind=ride&if-area=Northside&if-day=2026-03-10&if-at=09:00');
  // Raúl and Eduardo have the same reach as Ben, who lives there.
  const named = [...html.matchAll(/<li><strong>([^<]+)<\/strong>/g)].map(([, name]) => name);
  expect(named.slice(0, 3)).toContain('Ben');
  expect(html).toContain('asked first');
  expect(html).toMatch(/\d more offer it, but are not free at that time\./);
});

test('who is asked on a Sunday is who has time on a Sunday', async () => {
  const { html } = await resources('if-kind=medicine&if-area=Riverside&if-day=2026-03-08&if-at=10:00');
  expect(html).toContain('<strong>Ignacio</strong>');
  expect(html).not.toContain('<strong>Chioma</strong>');
});

test.each([
  'if-kind=ride&if-area=Northside&if-day=2020-01-01&if-at=09:00',
  'if-day=nonsense',
  'if-day=2026-03-10&if-at=%3Cscript%3E',
])('what makes no sense (%s) is answered with what is wanted', async (query) => {
  const { html, status } = await resources(query);
  expect(status).toBe(200);
  expect(html).toContain('Choose a kind, an area, a day and a time still to come.');
  expect(html).not.toContain('<script>');
});

test('a kind, a day and a part that are none are left out', async () => {
  const { html, status } = await resources('kind=%22%3E&day=9&part=noon');
  expect(status).toBe(200);
  expect(html).toContain('Who could come: Any day');
});
