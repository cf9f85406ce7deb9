// A round at the desk: two stewards start it, any of them stops it, and what came of it; and a tap that has some asked who might fill a gap.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { countFigures } from '../../src/jobs/count-figures.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { gather } from '../../src/store/announcements/gather.ts';
import { listCommunities } from '../../src/store/communities.ts';
import { deskOf } from '../stewards/desk.ts';
import { signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

const line = '+13125550700';
const [stella, omar] = ['+13125550790', '+13125550791'];
const [anna, ben, carmen] = ['+13125550701', '+13125550702', '+13125550703'];

const hilltop = {
  yaml: `name: Hilltop
numbers: ["${line}"]
timezone: America/Chicago
areas: [{ name: Northside, zips: ["60640"], at: [41.969, -87.660] }]
kinds: [ride, meal]
boundaries: { quiet_hours: "" }
stewards: ["${stella}", "${omar}"]
`,
  csv: `phone,name,language,channel,area,skills,hours,reach_miles,steward
${anna},Anna,en,text,Northside,ride,Mon-Fri,,
${ben},Ben,en,text,Northside,,,,
${carmen},Carmen,es,text,Northside,ride,,,
${stella},Stella,en,text,Northside,,,,yes
${omar},Omar,en,text,Northside,,,,yes
`,
};

const page = '/desk/hilltop/resources';
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

let hotline: TestHotline;
let visitor: Visitor;
let other: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([hilltop]);
});

beforeEach(async () => {
  await hotline.clear();
  hotline.clock.set('2026-03-03T12:00');
  await hotline.add(hilltop);
  visitor = await signedIn(hotline, stella);
  other = await signedIn(hotline, omar);
});

afterAll(() => hotline.stop());

const click = async (who: Visitor, to: string, fields: Record<string, string> = {}) => {
  await who.get(page);
  return who.submit(`${page}/${to}`, fields);
};

async function everybodyHasTheirTurn(): Promise<void> {
  while (await hotline.announce()) hotline.clock.pass(2_000);
}

const asked = () => hotline.emulator.texts().filter(({ body }) => /what could you use|qué le vendr/.test(body));

const start = async () => {
  await click(visitor, 'start');
  await click(other, 'start');
};

test('one steward asks, another agrees, and both see how far it is; either can stop it', async () => {
  expect((await visitor.get(page)).html).toContain('Start a round');
  await click(visitor, 'start');
  expect((await visitor.get(page)).html).toContain('It begins once another steward agrees.');
  expect((await other.get(page)).html).toContain('Stella would like a round.');
  expect((await other.get('/desk/hilltop')).html).toContain(
    'Stella wants to ask everybody what they could use and give.',
  );
  expect((await click(other, 'start')).html).toContain('You agreed to ask everybody');
  hotline.clock.pass(4 * dayMs);
  await everybodyHasTheirTurn();
  await hotline.emulator.text(ben, { to: line, body: '1', pictures: [] });
  await hotline.emulator.text(ben, { to: line, body: '0', pictures: [] });
  await hotline.emulator.text(ben, { to: line, body: '3', pictures: [] });
  await hotline.emulator.text(ben, { to: line, body: '1', pictures: [] });
  await hotline.settle();
  const { html } = await visitor.get(page);
  expect(html).toContain('5 of 5 phones have had their turn. 1 person has answered.');
  expect(html).toContain('Stop the round');
  expect(asked()).toHaveLength(5);
  expect((await click(other, 'stop')).html).toContain('The round is stopped.');
  expect((await deskOf(hotline).act(stella, { do: 'stopRound' }))?.said).toContain('No round is under way.');
  expect((await visitor.get('/desk/hilltop/announcements')).html).toContain('Stopped after 5 texts.');
});

test('what could be used is on the map, sealed in its row, and gone with whoever said it', async () => {
  await start();
  hotline.clock.pass(4 * dayMs);
  await everybodyHasTheirTurn();
  for (const body of ['2', '0', '1', '1']) await hotline.emulator.text(ben, { to: line, body, pictures: [] });
  await hotline.settle();
  await countFigures(hotline.context)();
  expect((await visitor.get(page)).html).toContain('a few would like it');
  const rows = () => hotline.db.sharing.findMany({ where: { answeredAt: { not: null } } });
  const [row] = await rows();
  expect(Buffer.from(row?.sealedWishes ?? []).toString('latin1')).not.toContain('meal');
  for (const body of ['FORGET ME', '1']) await hotline.emulator.text(ben, { to: line, body, pictures: [] });
  await hotline.settle();
  expect(await rows()).toEqual([]);
});

test('whoever has written down whom to ask dies, and does it again: nobody is asked twice', async () => {
  await start();
  const { store, now } = hotline.context;
  const [community] = await listCommunities(hotline.db);
  const announcement = await hotline.db.announcement.findFirstOrThrow();
  if (!community) throw new Error('there is one');
  const round = {
    ...{ id: announcement.id, byId: announcement.byId ?? undefined, audience: {}, state: 'gathering' as const },
    ...{
      announcedAt: announcement.createdAt,
      content: { about: 'round' as const, until: new Date(now().getTime() + 7 * dayMs) },
    },
  };
  await gather(store, community, round, now());
  await gather(store, community, round, now());
  hotline.clock.pass(4 * dayMs);
  await everybodyHasTheirTurn();
  expect(asked()).toHaveLength(5);
});

test('its end falls due, and whoever works on it dies: another ends it, and everybody hears what came of it once', async () => {
  await start();
  hotline.clock.pass(4 * dayMs);
  await everybodyHasTheirTurn();
  hotline.clock.pass(3 * dayMs);
  await hotline.context.store.pool.query(
    `UPDATE timer SET claimed_until = $1::timestamptz + interval '30 seconds' WHERE kind = 'roundOver'`,
    [hotline.clock.now()],
  );
  await fireTimers(hotline.context)();
  await everybodyHasTheirTurn();
  const told = () => hotline.emulator.texts().filter(({ body }) => body.startsWith('Hilltop: A few of us can drive'));
  expect(told()).toHaveLength(0);
  hotline.clock.pass(31_000);
  await hotline.settle();
  await everybodyHasTheirTurn();
  expect(told()).toHaveLength(4);
  expect((await visitor.get(page)).html).toContain('What came of the last one');
});

test('two rounds that begin in the same moment are one', async () => {
  const desk = deskOf(hotline);
  await Promise.all([stella, omar].map((steward) => desk.act(steward, { do: 'startRound' })));
  for (const steward of [stella, omar]) await desk.act(steward, { do: 'startRound' });
  await hotline.settle();
  expect(await hotline.db.announcement.count({ where: { about: 'round' } })).toBe(1);
});

test('where something was not met, a tap has those asked who might, and what makes no sense is refused', async () => {
  const before = (await visitor.get(page)).html;
  expect(before).not.toContain('Ask who might');
  await hotline.emulator.text(ben, { to: line, body: 'NEED MEAL saturday 6pm, Northside', pictures: [] });
  await hotline.settle();
  await hotline.db.request.updateMany({ data: { status: 'unmet', closedAt: hotline.clock.now() } });
  hotline.clock.pass(3 * dayMs);
  await hotline.settle();
  await countFigures(hotline.context)();
  expect((await visitor.get(page)).html).toContain('Ask who might');
  const { html } = await click(visitor, 'ask', { kind: 'meal', area: 'Northside', weekday: '6' });
  expect(html).toContain('We ask up to twelve who might cook in Northside on Saturdays.');
  await everybodyHasTheirTurn();
  const gap = () =>
    hotline.emulator.texts().filter(({ body }) => /Could you, now and then\?|de vez en cuando\?/.test(body));
  expect(
    gap()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([anna, ben, carmen, stella, omar].sort());
  await click(visitor, 'ask', { kind: 'meal', area: 'Northside', weekday: '6' });
  await everybodyHasTheirTurn();
  expect(gap()).toHaveLength(5);
  expect((await click(visitor, 'ask', { kind: 'meal', area: 'Nowhere', weekday: '6' })).status).toBe(404);
  expect((await click(visitor, 'ask', { kind: 'meal', area: 'Northside', weekday: '8' })).status).toBe(404);
});
