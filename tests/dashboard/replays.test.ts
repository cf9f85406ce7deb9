// Every form of the desk is sent three times, as by a double tap or by whoever recorded it: it does once what it does.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pages } from '../../src/dashboard/pages.ts';
import { countFigures } from '../../src/jobs/count-figures.ts';
import { deskOf } from '../stewards/desk.ts';
import { people } from '../support/busy-morning.ts';
import { demoFiles, desmond, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { everythingOf } from '../support/everything-of.ts';
import { type CommunityFiles, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { until } from '../support/until.ts';
import type { Visitor } from '../support/visitor.ts';

const [dolores, eduardo, fatima, george] = ['+13125550104', '+13125550105', '+13125550106', '+13125550107'];
const zoe = '+13125550175';
const vouching: CommunityFiles = { ...demoFiles, yaml: demoFiles.yaml.replace(/^joining: \w+/m, 'joining: vouch') };

let hotline: TestHotline;
let visitor: Visitor;
let community: string;
const id: Record<string, string> = {};

beforeAll(async () => {
  hotline = await startTestHotline([vouching]);
  const { act, memberAt } = deskOf(hotline);
  const text = (from: string, body: string) => hotline.emulator.text(from, { to: '+13125550100', body });
  await text(people.walter, 'NEED RIDE tomorrow 10am to the clinic, 60640');
  await text(george, 'CHECK IN 9:05AM');
  await text(zoe, 'hello');
  await hotline.settle();
  for (const minutes of [6, 31]) {
    hotline.clock.pass(minutes * 60_000);
    await hotline.settle();
  }
  const phones = { ...people, rosa, desmond, dolores, eduardo, fatima, george, zoe };
  for (const [name, phone] of Object.entries(phones)) id[name] = await memberAt(phone);
  await act(desmond, { do: 'forget', memberId: id.fatima ?? '' });
  await hotline.settle();
  id.opinion = (await hotline.db.secondOpinion.findFirstOrThrow()).id;
  community = (await hotline.db.community.findFirstOrThrow()).id;
  visitor = await signedIn(hotline, rosa);
});

afterAll(() => hotline.stop());

type Fields = Readonly<Record<string, string | undefined>>;

const lastShift = async () => (await hotline.db.shift.findFirstOrThrow({ orderBy: { beginsAt: 'desc' } })).id;

const need = { kind: 'meal', day: '', time: '', area: 'Northside', words: 'soup', needed: '1' };
const draft = { area: 'Northside', 'words-en': 'The street fair is on Sunday.' };
const file = 'phone,name\n312 555 0178,Yusuf\n';

/** In an order in which each of them does something. Those that show what is private are on record each time that it is shown. */
const forms: readonly (readonly [string, () => Fields | Promise<Fields>, 'once' | 'each time' | 'nothing'])[] = [
  ['/note/open', () => ({ phone: '312 555 0103', ...need }), 'once'],
  ['/requests/11/ask-more', () => ({}), 'once'],
  ['/requests/11/assign', () => ({ member: id.ben, agreed: 'yes' }), 'once'],
  ['/requests/11/write', () => ({ words: 'The bell is broken.' }), 'once'],
  ['/requests/11/call', () => ({ member: id.walter }), 'once'],
  ['/requests/11/words', () => ({}), 'each time'],
  ['/requests/11/close', () => ({ as: 'done' }), 'once'],
  ['/requests/11/reopen', () => ({}), 'once'],
  ['/people/add', () => ({ phone: '312 555 0177', name: 'Zora', channel: 'text' }), 'once'],
  [`/people/:eduardo/edit`, () => ({ name: 'Eddie', language: 'es', channel: 'text', area: 'Riverside' }), 'once'],
  [`/people/:zoe/vouch`, () => ({}), 'once'],
  [`/people/:zoe/take-back`, () => ({}), 'once'],
  [`/people/:eduardo/write`, () => ({ words: 'Thank you!' }), 'once'],
  [`/people/:eduardo/block`, () => ({}), 'once'],
  [`/people/:eduardo/unblock`, () => ({}), 'once'],
  [`/people/:dolores/forget`, () => ({}), 'once'],
  [`/people/:george/number`, () => ({}), 'each time'],
  ['/second', () => ({ opinion: id.opinion, agrees: 'yes' }), 'once'],
  ['/people/file/save', () => ({}), 'each time'],
  ['/people/file/bring', () => ({ file }), 'once'],
  ['/announcements/look', () => draft, 'nothing'],
  ['/announcements/send', () => draft, 'once'],
  [
    '/announcements/stop',
    async () => ({ announcement: (await hotline.db.announcement.findFirstOrThrow()).id }),
    'once',
  ],
  [`/people/:eduardo/storm`, () => ({ wish: 'day' }), 'once'],
  ['/storm/start', () => ({ why: 'heat' }), 'once'],
  ['/storm/end', () => ({}), 'once'],
  ['/rota/take-over', () => ({}), 'once'],
  ['/rota/add', () => ({ who: id.rosa, 'first-day': '2026-03-16', 'last-day': '2026-03-22' }), 'once'],
  ['/rota/hand-over', async () => ({ who: id.desmond, shift: await lastShift() }), 'once'],
  ['/rota/take-off', async () => ({ shift: await lastShift() }), 'once'],
  ['/sheet/open', () => ({}), 'each time'],
  ['/resources/start', () => ({}), 'once'],
  ['/resources/stop', agreedRound, 'once'],
  ['/resources/ask', countedGap, 'once'],
  ['/boundaries/try', () => boundaries('3'), 'nothing'],
  ['/boundaries/again', () => boundaries('3'), 'nothing'],
  ['/boundaries/save', () => boundaries('3'), 'once'],
  ['/boundaries/export', () => ({}), 'each time'],
];

/** A round runs once another steward has agreed. */
async function agreedRound(): Promise<Fields> {
  await deskOf(hotline).act(desmond, { do: 'startRound' });
  await hotline.settle();
  return {};
}

/** What is missing is seen once the figures are counted. */
async function countedGap(): Promise<Fields> {
  await countFigures(hotline.context)();
  return { kind: 'ride', area: 'Northside', weekday: '7' };
}

/** The form as it stands on the page, with another reach. */
async function boundaries(reachMiles: string): Promise<Fields> {
  await visitor.get(`${riversideDesk}/boundaries`);
  return { ...Object.fromEntries(visitor.filledForm(`${riversideDesk}/boundaries/try`)), reachMiles };
}

const audited = () => hotline.db.audit.count();
const state = async (): Promise<Record<string, unknown>> => ({
  ...(await everythingOf(hotline, community)),
  texts: hotline.emulator.texts().length,
});

/** What is brought in is brought in by and by. */
const settled = async () => {
  await until(async () => (await hotline.db.membersImport.count({ where: { endedAt: null } })) === 0);
  await hotline.settle();
};

test.each(forms)('%s', async (form, fields, isRecorded) => {
  const path = riversideDesk + form.replace(/:(\w+)/, (_, name: string) => id[name] ?? '');
  await visitor.get(riversideDesk);
  const given = { ...visitor.hidden('/sign-out'), ...(await fields()), 'action-id': randomUUID() };
  const send = async () => {
    const { status } = await visitor.post(path, given as Record<string, string>);
    expect(status).toBe(200);
    await settled();
  };
  const before = await audited();
  await send();
  expect((await audited()) - before).toBe(isRecorded === 'nothing' ? 0 : 1);
  if (isRecorded === 'once') expect(await lastIsDone()).toBe(true);
  const first = await state();
  await Promise.all([send(), send()]);
  expect((await audited()) - before).toBe({ once: 1, 'each time': 3, nothing: 0 }[isRecorded]);
  const { audit, audit_detail, ...later } = await state();
  expect(later).toEqual({ ...first, audit: undefined, audit_detail: undefined });
});

test('no form is left out', () => {
  const all = pages.flatMap(({ path, actions }) =>
    Object.keys(actions ?? {}).map((name) => `${path === '/' ? '' : path}/${name}`),
  );
  const sent = forms.map(([form]) =>
    form.replace('/requests/11', '/requests/:code').replace(/:[a-z]+\/(?=[\w-]+$)/, ':id/'),
  );
  expect(new Set(sent.map((form) => form.replace('/requests/:id', '/requests/:code')))).toEqual(new Set(all));
});

async function lastIsDone(): Promise<boolean> {
  const row = await hotline.db.auditDetail.findFirst({ orderBy: { seq: 'desc' } });
  return JSON.parse(hotline.context.store.seal.open(Buffer.from(row?.sealedDetails ?? []))).isDone;
}
