// A storm round at the desk: one steward begins it, most alone are asked first, and a live list says who has answered.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { handle } from '../../src/handle.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { claimTurns, listUngathered } from '../../src/store/announcements/claim.ts';
import { gather } from '../../src/store/announcements/gather.ts';
import { deskOf } from '../stewards/desk.ts';
import { signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

const line = '+13125550700';
const [stella, omar] = ['+13125550790', '+13125550791'];
const [anna, ben, carmen, household] = ['+13125550701', '+13125550702', '+13125550703', '+13125550704'];

const hilltop = {
  yaml: `name: Hilltop
numbers: ["${line}"]
timezone: America/Chicago
areas: [{ name: Northside, zips: ["60640"], at: [41.969, -87.660] }]
kinds: [ride, company]
boundaries: { quiet_hours: "21:00-08:00" }
stewards: ["${stella}", "${omar}"]
`,
  csv: `phone,name,language,channel,area,skills,hours,reach_miles,steward
${anna},Anna,en,text,Northside,,,,
${ben},Ben,en,text,Northside,,,,
${carmen},Carmen,es,text,Northside,,,,
${household},Dora,en,text,Northside,,,,
${household},Emil,en,text,Northside,,,,
${stella},Stella,en,text,Northside,,,,yes
${omar},Omar,en,text,Northside,,,,yes
`,
};

const page = '/desk/hilltop/storm';

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([hilltop]);
});

beforeEach(async () => {
  await hotline.clear();
  hotline.clock.set('2026-07-10T12:00');
  await hotline.add(hilltop);
  visitor = await signedIn(hotline, stella);
});

afterAll(() => hotline.stop());

const text = async (from: string, body: string): Promise<void> => {
  await hotline.emulator.text(from, { to: line, body, pictures: [] });
  await hotline.settle();
};

const textsTo = (phone: string): readonly string[] =>
  hotline.emulator
    .texts()
    .filter((sent) => sent.phone === phone && sent.direction === 'received')
    .map(({ body }) => body);

const click = async (to: string, fields: Record<string, string> = {}) => {
  await visitor.get(page);
  return visitor.submit(`${page}/${to}`, fields);
};

async function everybodyHasTheirTurn(): Promise<void> {
  while (await hotline.announce()) hotline.clock.pass(2_000);
  await hotline.settle();
}

const asked = () =>
  hotline.emulator
    .texts()
    .filter(
      ({ direction, body }) =>
        direction === 'received' && /It is very hot|Hace mucho calor|^Smoke from the hills\./.test(body),
    )
    .map(({ phone }) => phone);

test('it is begun once however often it is sent, is told to the others, and its list says who has answered', async () => {
  expect((await visitor.get(page)).html).toContain('Nobody is on the storm list yet.');
  await text(anna, 'STORM LIST');
  await text(ben, 'STORM LIST');
  await visitor.get(`/desk/hilltop/people/${await deskOf(hotline).memberAt(carmen)}`);
  const { html: carmens } = await visitor.submit(
    `/desk/hilltop/people/${await deskOf(hotline).memberAt(carmen)}/storm`,
    { wish: 'day' },
  );
  expect(carmens).toContain('Carmen will be asked by day how they are in a heat wave or storm, and hears so.');
  await hotline.settle();
  expect(hotline.emulator.texts().at(-1)?.body).toContain('Con mucho calor o tormenta le preguntamos de dia');
  expect((await visitor.get(page)).html).toContain('3 people are on the storm list');

  expect((await click('start', { why: 'heat' })).html).toContain('A storm round for the heat is under way');
  const again = await deskOf(hotline).act(omar, { do: 'startStorm', reason: { danger: 'cold' } });
  expect(again).toMatchObject({ isDone: false });
  await everybodyHasTheirTurn();
  expect(asked().toSorted()).toEqual([anna, ben, carmen]);
  expect(textsTo(omar).at(-1)).toContain('Stella began a storm round for the heat');

  await text(anna, '1');
  await text(ben, '3');
  const { html } = await visitor.get(page);
  expect(html).toContain('2 of 3 have been heard from.');
  expect(html).toMatch(/Not heard from \(1\)[\s\S]*Carmen[\s\S]*Need help \(1\)[\s\S]*Ben[\s\S]*Fine \(1\)[\s\S]*Anna/);
  expect((await visitor.get('/desk/hilltop')).html).toContain('2 of 3 have been heard from');

  expect((await click('end')).html).toContain('1 has not answered, and we go on until somebody has seen to them.');
  const { html: after } = await visitor.get(page);
  expect(after).toContain('The last storm round, for the heat, is over');
  // Whoever has not answered is asked again all the same.
  hotline.clock.pass(30 * 60_000);
  await fireTimers(hotline.context)();
  await hotline.settle();
  expect(textsTo(carmen).at(-1)).toMatch(/^Aun no sabemos de usted, Carmen\. Hace mucho/);
});

test('those who are alone come first; a turn that is taken twice asks once', async () => {
  await text(household, 'STORM LIST');
  await text(household, '1');
  await text(ben, 'STORM LIST');
  hotline.clock.pass(60 * 60_000);
  await text(anna, 'STORM LIST');
  // What was written counts, though the first choice was left as it was.
  const begun = await click('start', { why: 'heat', words: 'smoke from the hills' });
  expect(begun.html).toContain('smoke from the hills');
  const [ungathered] = await listUngathered(hotline.context.store);
  if (!ungathered) throw new Error('the round is to be gathered');
  const { community, announcement } = ungathered;
  // Done again after a crash it adds nobody twice.
  for (const _ of [1, 2]) await gather(hotline.context.store, community, announcement, hotline.context.now());
  const recipients = await hotline.db.announcementRecipient.findMany({ orderBy: { dueAt: 'asc' } });
  const { seal } = hotline.context.store;
  const contacts = await hotline.db.contact.findMany();
  const phones = recipients.map(({ contactId }) =>
    contacts.filter(({ id }) => id === contactId).map(({ phoneSealed }) => seal.open(phoneSealed)),
  );
  expect(phones.flat()).toEqual([ben, anna, household]);
  hotline.clock.pass(2_000);
  const [turn] = await claimTurns(hotline.context.store, hotline.context.now());
  if (!turn) throw new Error('it is somebody’s turn');
  const happened = { of: 'announcement', ...turn } as const;
  expect(await Promise.all([handle(hotline.context, happened), handle(hotline.context, happened)])).toEqual(
    expect.arrayContaining(['handled', 'seen']),
  );
  await hotline.settle();
  expect(asked()).toEqual([ben]);
});
