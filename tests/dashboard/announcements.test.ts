// Announcements: what they would come to is told before, they reach whom they are for, and behind everything else.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { handle } from '../../src/handle.ts';
import { sendAnnouncements } from '../../src/jobs/send-announcements.ts';
import { verifyAudit } from '../../src/store/audit.ts';
import { signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

const line = '+13125550700';
const steward = '+13125550790';
const [anna, ben, carmen, dora, emil] = ['01', '02', '03', '04', '05'].map((end) => `+131255507${end}`) as [
  string,
  string,
  string,
  string,
  string,
];

/** Anna and Ben drive in Northside, Carmen reads Spanish, Dora has calls, Emil and Fay share a phone. */
const hilltop = {
  yaml: `name: Hilltop
numbers: ["${line}"]
timezone: America/Chicago
areas: [{ name: Northside, zips: ["60640"] }, { name: Riverside, zips: ["60613"] }]
kinds: [ride, meal]
boundaries: { quiet_hours: "21:00-08:00" }
prices: { segment: 0.01 }
stewards: ["${steward}"]
`,
  csv: `phone,name,language,channel,area,skills,hours,reach_miles,steward
${anna},Anna,en,text,Northside,ride,,,
${ben},Ben,en,text,Northside,ride;meal,,,
${carmen},Carmen,es,text,Riverside,meal,,,
${dora},Dora,en,voice,Riverside,,,,
${emil},Emil,en,text,Northside,,,,
${emil},Fay,en,text,Riverside,ride,,,
${steward},Stella,en,text,Riverside,,,,yes
`,
};

const other = {
  yaml: 'name: Valley\nnumbers: ["+13125550800"]\nstewards: ["+13125550890"]\n',
  csv: 'phone,name,language,channel,area,skills,hours,reach_miles,steward\n+13125550801,Vera,en,text,,,,,\n+13125550890,Viktor,en,text,,,,,yes\n',
};

const desk = '/desk/hilltop';
const announcing = `${desk}/announcements`;
const potluck = 'Potluck on Sunday at 5 pm.';

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([hilltop, other]);
});

beforeEach(async () => {
  await hotline.clear();
  hotline.clock.set('2026-03-03T12:00');
  await hotline.add(hilltop);
  await hotline.add(other);
  visitor = await signedIn(hotline, steward);
  hotline.clock.pass(60_000);
});

afterAll(() => hotline.stop());

const told = (phone: string) =>
  hotline.emulator
    .texts()
    .filter(({ to, body }) => to === phone && body.startsWith('Hilltop: '))
    .map(({ body }) => body);

const everybodyTold = () => [anna, ben, carmen, dora, emil, steward].filter((phone) => told(phone).length > 0);

/** One look of the job, a second later, and what is to be sent goes out. */
async function goOn(seconds = 1): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    hotline.clock.pass(1_000);
    await sendAnnouncements(hotline.context)();
    await hotline.settle();
  }
}

async function look(fields: Readonly<Record<string, string>>) {
  await visitor.get(announcing);
  return visitor.submit(`${announcing}/look`, fields);
}

async function send(fields: Readonly<Record<string, string>>) {
  await look(fields);
  return visitor.submit(`${announcing}/send`, fields);
}

const states = async () => (await hotline.db.announcement.findMany()).map(({ state }) => state);

describe('before it goes out', () => {
  test('it says whom it reaches, in how many segments, and what they cost', async () => {
    const { html } = await look({ 'words-en': potluck });
    expect(html).toContain('It reaches 7 people: 5 texts. 1 person can’t be texted, or would rather not');
    expect(html).toContain('About $0.05: 5 segments.');
    expect(html).toContain('Hilltop: Potluck on Sunday at 5 pm.');
    expect(html).toContain('Send it to 7 people');
    expect(await states()).toEqual([]);
  });

  test('the words of each language go to those who read it', async () => {
    const { html } = await look({ 'words-en': potluck, 'words-es': 'Comida el domingo a las 5.' });
    expect(html).toContain('4 texts, each as long as 1 segment:');
    expect(html).toContain('1 text, each as long as 1 segment:');
    expect(html).toContain('Hilltop: Comida el domingo a las 5.');
  });

  test('letters that make it longer are named', async () => {
    const words = `${'Bring a dish and a chair. '.repeat(4)}🥧`;
    const { html } = await look({ 'words-en': words });
    expect(html).toContain('With 🥧 it takes 2 segments; written without, 1.');
    expect(html).toContain('About $0.10: 10 segments.');
  });

  test('an area, a kind of help, or both narrow it down', async () => {
    expect((await look({ area: 'Northside', 'words-en': potluck })).html).toContain('It reaches 3 people: 3 texts.');
    expect((await look({ kind: 'ride', 'words-en': potluck })).html).toContain('It reaches 3 people: 3 texts.');
    const both = await look({ area: 'Northside', kind: 'meal', 'words-en': potluck });
    expect(both.html).toContain('Everybody in Northside who offers: meal');
    expect(both.html).toContain('It reaches 1 person: 1 text.');
  });

  test('whoever stopped, rests or is kept out is counted and left out', async () => {
    await hotline.emulator.text(anna, { to: line, body: 'STOP' });
    await hotline.settle();
    const member = async (phone: string) => ({ id: await memberAt(phone) });
    const nextYear = new Date('2027-01-01T00:00:00Z');
    await hotline.db.member.update({ where: await member(ben), data: { pausedUntil: nextYear } });
    await hotline.db
      .$executeRaw`UPDATE member SET blocked_until = 'infinity' WHERE id = ${await memberAt(carmen)}::uuid`;
    const { html } = await look({ 'words-en': potluck });
    expect(html).toContain('It reaches 4 people: 2 texts.');
    expect(html).toContain('1 person stopped our texts and is left out.');
    expect(html).toContain('1 person rests and is left out.');
    expect(html).toContain('1 person is kept out by the stewards.');
  });

  test('what is too long, empty, or for an area that is none is refused with the reason, and nothing is sent', async () => {
    const long = await send({ 'words-en': 'Bring a chair. '.repeat(45) }).catch(() => undefined);
    expect(long).toBeUndefined();
    await look({ 'words-en': potluck });
    const forged = visitor.hidden(`${announcing}/send`);
    const sent = (fields: Readonly<Record<string, string>>) =>
      visitor.post(`${announcing}/send`, { ...forged, 'action-id': crypto.randomUUID(), ...fields });
    const tooLong = await sent({ 'words-en': 'Bring a chair. '.repeat(45) });
    expect([tooLong.status, tooLong.html]).toEqual([
      422,
      expect.stringContaining('It is too long: a text may take 4 segments'),
    ]);
    expect((await sent({ 'words-en': 'x'.repeat(1_990) })).status).toBe(422);
    expect((await sent({ 'words-en': ' \r\n ' })).html).toContain('Nothing was sent: there are no words yet.');
    for (const fields of [{ area: 'Atlantis' }, { kind: 'gold' }, { kind: 'tech' }])
      expect((await sent(fields)).html).toContain('the community knows no such area or kind of help');
    expect(await states()).toEqual([]);
  });
});

describe('on its way', () => {
  test('everybody has it once, a household once, and whoever can’t be texted hears it in a call', async () => {
    const answer = await send({ 'words-en': potluck, 'words-es': 'Comida el domingo.' });
    expect(answer.html).toContain('It is on its way.');
    await goOn(9);
    expect(told(anna)).toEqual(['Hilltop: Potluck on Sunday at 5 pm.']);
    expect(told(carmen)).toEqual(['Hilltop: Comida el domingo.']);
    expect(everybodyTold()).toEqual([anna, ben, carmen, emil, steward]);
    expect(told(emil)).toHaveLength(1);
    expect(told(dora)).toEqual([]);
    expect(await states()).toEqual(['done']);
    expect((await visitor.get(announcing)).html).toContain('Done: 5 texts and 1 call.');
    hotline.clock.pass(25_000);
    await hotline.settle();
    expect(await hotline.db.outgoingCall.count()).toBe(1);
    const [news] = await hotline.db.news.findMany();
    expect(JSON.parse(hotline.context.store.seal.open(news?.sealedPhrase ?? new Uint8Array()))).toEqual({
      say: 'announcement',
      community: 'Hilltop',
      words: potluck,
    });
  });

  test('a line of one text a second gets one a second, and none while anything else is to be sent', async () => {
    await send({ 'words-en': potluck });
    await sendAnnouncements(hotline.context)();
    await sendAnnouncements(hotline.context)();
    const queued = () => hotline.db.outboxText.count({ where: { saying: 'announcement' } });
    expect(await queued()).toBe(1);
    await hotline.settle();
    await hotline.emulator.text(anna, { to: line, body: 'NEED RIDE tomorrow 10am, 60640' });
    hotline.clock.pass(1_000);
    await sendAnnouncements(hotline.context)();
    // The answer to Anna, and who is asked, come first.
    expect(await hotline.db.outboxText.count({ where: { status: 'queued' } })).toBeGreaterThan(0);
    expect(await queued()).toBe(1);
    await goOn(12);
    expect(await queued()).toBe(5);
  });

  test('it shows how far it is, and a stop stops it', async () => {
    await send({ 'words-en': potluck });
    await goOn(2);
    const page = await visitor.get(announcing);
    expect(page.html).toMatch(/<progress max="6" value="\d"/);
    const stopped = await visitor.submit(`${announcing}/stop`, {
      announcement: (await hotline.db.announcement.findFirstOrThrow()).id,
    });
    expect(stopped.html).toContain('It is stopped. Nobody more gets it.');
    const before = everybodyTold();
    expect(before.length).toBeLessThan(5);
    await goOn(5);
    expect(everybodyTold()).toEqual(before);
    expect(stopped.html).toMatch(/Stopped after \d texts?.* phones did not get it\./);
    const again = await visitor.post(`${announcing}/stop`, {
      ...visitor.hidden('/sign-out'),
      announcement: (await hotline.db.announcement.findFirstOrThrow()).id,
    });
    expect(again.html).toContain('It is over already.');
  });

  test('whoever stops our texts, or begins to rest, before their turn is left out', async () => {
    await send({ 'words-en': potluck });
    await sendAnnouncements(hotline.context)();
    const { contactId } = await hotline.db.outboxText.findFirstOrThrow({ where: { saying: 'announcement' } });
    const left = [anna, ben, carmen];
    for (const phone of left) {
      if ((await contactAt(phone)) === contactId) continue;
      await hotline.emulator.text(phone, { to: line, body: phone === ben ? 'PAUSE 2 WEEKS' : 'STOP' });
    }
    await hotline.settle();
    await goOn(12);
    expect(everybodyTold().filter((phone) => left.includes(phone)).length).toBeLessThanOrEqual(1);
    expect(everybodyTold()).toEqual(expect.arrayContaining([emil, steward]));
    expect(await states()).toEqual(['done']);
    expect((await visitor.get(announcing)).html).toMatch(/phones? left out, as something changed meanwhile/);
  });

  test('it keeps everybody’s own quiet hours', async () => {
    await hotline.db.member.update({ where: { id: await memberAt(ben) }, data: { quietHours: 'none' } });
    await hotline.db.member.update({ where: { id: await memberAt(anna) }, data: { quietHours: '20:00-10:00' } });
    hotline.clock.set('2026-03-03T22:30');
    const { html } = await look({ 'words-en': potluck });
    expect(html).toContain('6 have quiet hours now, and get it from 8 am on.');
    await visitor.submit(`${announcing}/send`, { 'words-en': potluck });
    await goOn(9);
    expect(everybodyTold()).toEqual([ben]);
    expect((await visitor.get(announcing)).html).toContain('have quiet hours now, and get it from 8 am on');
    hotline.clock.set('2026-03-04T08:00');
    await goOn(9);
    expect(everybodyTold()).toEqual([ben, carmen, emil, steward]);
    hotline.clock.set('2026-03-04T10:00');
    await goOn(3);
    expect(everybodyTold()).toEqual([anna, ben, carmen, emil, steward]);
    expect(await states()).toEqual(['done']);
  });

  test('sent twice it goes out once, and a turn that is taken twice is one turn', async () => {
    await look({ 'words-en': potluck });
    const fields = { ...visitor.hidden(`${announcing}/send`), 'words-en': potluck };
    await Promise.all([1, 2, 3].map(() => visitor.post(`${announcing}/send`, fields)));
    expect(await states()).toEqual(['gathering']);
    await sendAnnouncements(hotline.context)();
    const [announcement] = await hotline.db.announcement.findMany();
    const announcementId = announcement?.id ?? '';
    // Two processes, one of which was thought to be dead.
    const turns = await hotline.db.announcementRecipient.findMany({ where: { status: 'waiting', byVoice: false } });
    const outcomes = await Promise.all(
      turns.flatMap(({ contactId }) =>
        [1, 2].map(() => handle(hotline.context, { of: 'announcement', announcementId, contactId })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'handled')).toHaveLength(turns.length);
    await goOn(9);
    expect(told(anna)).toHaveLength(1);
    expect(await hotline.db.outboxText.count({ where: { saying: 'announcement' } })).toBe(5);
  });

  test('what is gathered once more after a crash adds nobody twice', async () => {
    await send({ 'words-en': potluck });
    await goOn(2);
    await hotline.db.announcement.updateMany({ data: { state: 'gathering' } });
    await goOn(9);
    expect(await hotline.db.outboxText.count({ where: { saying: 'announcement' } })).toBe(5);
    expect(await states()).toEqual(['done']);
  });

  test('a provider that takes nothing just now gets a few of them, and the rest can be stopped', async () => {
    hotline.emulator.setFaults({ sends: { kind: '500', count: 1_000 } });
    await send({ 'words-en': potluck });
    await goOn(3);
    expect(await hotline.db.outboxText.count({ where: { saying: 'announcement' } })).toBeLessThanOrEqual(5);
  });
});

test('it stands in the audit log, its words sealed, and is gone with whoever is forgotten', async () => {
  await send({ area: 'Northside', 'words-en': potluck });
  await goOn(1);
  const community = await hotline.db.community.findFirstOrThrow({ where: { name: 'Hilltop' } });
  const kinds = (await hotline.db.audit.findMany({ where: { communityId: community.id } })).map(({ kind }) => kind);
  expect(kinds).toContain('announce');
  expect((await verifyAudit(hotline.context.store, community.id)).faults).toEqual([]);
  const { rows } = await hotline.context.store.pool.query('SELECT sealed_details FROM announcement');
  expect(String(rows[0]?.sealed_details)).not.toContain('Potluck');
  expect(await hotline.db.announcementRecipient.count()).toBe(3);
  await hotline.db.contact.delete({ where: { id: await contactAt(ben) } });
  expect(await hotline.db.announcementRecipient.count()).toBe(2);
  await goOn(5);
  expect(await states()).toEqual(['done']);
});

test('one community’s is nothing to another', async () => {
  await send({ 'words-en': potluck });
  const { id } = await hotline.db.announcement.findFirstOrThrow();
  const viktor = await signedIn(hotline, '+13125550890');
  const page = await viktor.get('/desk/valley/announcements');
  expect(page.html).not.toContain('Potluck');
  const hidden = viktor.hidden('/sign-out');
  const refused = await viktor.post('/desk/valley/announcements/stop', { ...hidden, announcement: id });
  expect(refused.html).toContain("We don't find that any more");
  expect((await viktor.post(`${announcing}/stop`, { ...hidden, announcement: id })).status).toBe(404);
  expect((await viktor.post('/desk/valley/announcements/stop', { ...hidden, announcement: "'" })).status).toBe(404);
  expect(await states()).toEqual(['gathering']);
  await goOn(9);
  expect(hotline.emulator.texts().filter(({ to }) => to === '+13125550801')).toEqual([]);
});

const memberAt = async (phone: string): Promise<string> =>
  (await hotline.db.member.findFirstOrThrow({ where: { contactId: await contactAt(phone) } })).id;

const contactAt = async (phone: string): Promise<string> =>
  (
    await hotline.db.contact.findFirstOrThrow({
      where: { phoneHash: Uint8Array.from(hotline.context.store.seal.hashPhone(phone)) },
    })
  ).id;
