// Several stewards by one phone: each signs in by the same number, says who it is, and is on record by name.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

const shared = '+13125550790';
const other = '+13125550791';
const columns = 'phone,name,language,channel,area,skills,hours,reach_miles,steward';

/** Rosa and Raúl look after Hilltop by one phone, and Nora is there too. */
const hilltop = {
  yaml: 'name: Hilltop\nnumbers: ["+13125550700"]\n',
  csv: `${columns}
${shared},Rosa,en,text,,,,,yes
${shared},Raúl,es,text,,,,,yes
${shared},Nora,en,text,,,,,
${other},Omar,en,text,,,,,yes
+13125550701,Walter,en,text,,,,,
`,
};
/** By the same phone Rosa alone looks after Valley. */
const valley = {
  yaml: 'name: Valley\nnumbers: ["+13125550800"]\n',
  csv: `${columns}\n${shared},Rosa,en,text,,,,,yes\n`,
};
const desk = '/desk/hilltop';

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([hilltop, valley]);
});

beforeEach(async () => {
  await hotline.db.deskSession.deleteMany();
  await hotline.db.signInCode.deleteMany();
});

afterAll(() => hotline.stop());

const buttons = (html: string): readonly string[] =>
  [...html.matchAll(/name="member" value="[^"]+" dir="auto">([^<]*)</g)].map(([, name = '']) => name);

const idOf = (html: string, name: string): string =>
  new RegExp(`name="member" value="([^"]+)" dir="auto">${name}<`).exec(html)?.[1] ?? '';

const sayWho = async (visitor: Visitor, name: string, path = '/sign-in/who?in=en') => {
  const { html } = await visitor.get('/sign-in/who');
  return visitor.submit(path, { ...visitor.hidden('/sign-in/who?in=en'), member: idOf(html, name) });
};

/** Of Hilltop. */
async function memberNamed(name: string): Promise<string> {
  const members = await hotline.db.member.findMany({ where: { community: { name: 'Hilltop' } } });
  const { seal } = hotline.context.store;
  return members.find(({ nameSealed }) => nameSealed && seal.open(Buffer.from(nameSealed)) === name)?.id ?? '';
}

/** What is on record since, by whom. */
async function recorded(since: number): Promise<readonly string[]> {
  const { store } = hotline.context;
  const { rows } = await store.pool.query<{ name: Buffer; details: Buffer }>(
    `SELECT m.name_sealed AS name, d.sealed_details AS details
     FROM audit a JOIN audit_detail d USING (community_id, seq) JOIN member m ON m.id = a.by_id
     JOIN community c ON c.id = a.community_id WHERE c.name = 'Hilltop' AND a.seq > $1 ORDER BY a.seq`,
    [since],
  );
  return rows.map(({ name, details }) => {
    const { act } = JSON.parse(store.seal.open(details));
    return `${store.seal.open(name)}: ${act.what ?? act.do}`;
  });
}

async function lastSeq(): Promise<number> {
  const { id: communityId } = await hotline.db.community.findUniqueOrThrow({ where: { name: 'Hilltop' } });
  return (await hotline.db.audit.findFirst({ where: { communityId }, orderBy: { seq: 'desc' } }))?.seq ?? 0;
}

test('the code is for nobody by name, and until it is said who it is, no page is shown and no form taken', async () => {
  const visitor = await signedIn(hotline, shared);
  expect(hotline.emulator.texts().findLast(({ to }) => to === shared)?.body).not.toMatch(/^(For|Para) /);
  const who = await visitor.get(`${desk}/people`);
  expect(who.path).toBe('/sign-in/who?next=%2Fdesk%2Fhilltop%2Fpeople');
  expect(buttons(who.html)).toEqual(['Rosa', 'Raúl']);
  expect((await visitor.get(`${desk}/people`, { 'HX-Request': 'true' })).status).toBe(401);
  expect((await visitor.get(`${desk}/live`)).status).toBe(401);
  await visitor.get('/sign-in/who');
  const forged = { ...visitor.hidden('/sign-in/who?in=en'), phone: '3125550702', name: 'Eve', agreed: 'yes' };
  expect((await visitor.post(`${desk}/people/add`, forged)).path).toBe('/sign-in/who');
  expect(await hotline.db.member.count()).toBe(6);
});

test('whoever says who they are goes on to where they wanted, and what they do is under their name', async () => {
  const visitor = await signedIn(hotline, shared);
  const since = await lastSeq();
  const { html, path } = await visitor.get(`${desk}/rota`);
  const action = '/sign-in/who?in=en&amp;next=%2Fdesk%2Fhilltop%2Frota';
  const hidden = visitor.hidden(action);
  const page = await visitor.post(path.replace('?', '?in=en&'), { ...hidden, member: idOf(html, 'Raúl') });
  expect(page.path).toBe(`${desk}/rota`);
  expect(page.html).toContain('You are signed in as Raúl.');
  await visitor.submit(`${desk}/rota/take-over`);
  expect(await recorded(since)).toEqual(['Raúl: signedIn', 'Raúl: takeOver']);
  // It is asked once.
  expect((await visitor.get('/desk')).html).toContain(`href="${desk}"`);
  expect((await visitor.get(desk)).html).toContain('You are signed in as Raúl.');
});

test('it can be changed, which is on record for both, and ends for one alone by signing out', async () => {
  const visitor = await signedIn(hotline, shared);
  await sayWho(visitor, 'Rosa');
  const since = await lastSeq();
  expect((await visitor.get(desk)).html).toContain('<a href="/sign-in/who">That is not me</a>');
  await sayWho(visitor, 'Rosa');
  expect(await recorded(since)).toEqual([]);
  await sayWho(visitor, 'Raúl');
  await visitor.get(desk);
  await visitor.submit('/sign-out');
  expect(await recorded(since)).toEqual(['Rosa: signedOut', 'Raúl: signedIn', 'Raúl: signedOut']);
});

test('in a community where one alone is a steward by that phone, nothing is asked', async () => {
  const visitor = await signedIn(hotline, shared);
  const { html } = await visitor.get('/desk/valley');
  expect(html).toContain('You are signed in as Rosa.');
  expect(html).not.toContain('/sign-in/who');
  expect(buttons((await visitor.get('/sign-in/who')).html)).toEqual(['Rosa', 'Raúl']);
});

test('nobody is who is no steward by that very phone, and no form from elsewhere says who it is', async () => {
  const visitor = await signedIn(hotline, shared);
  const { html } = await visitor.get('/sign-in/who');
  const hidden = visitor.hidden('/sign-in/who?in=en');
  const rosa = idOf(html, 'Rosa');
  const post = (fields: Record<string, string>, headers?: Record<string, string>) =>
    visitor.post('/sign-in/who?in=en', fields, headers);
  const others = await Promise.all(['Nora', 'Omar', 'Walter'].map(memberNamed));
  for (const member of [...others, 'x', '']) expect((await post({ ...hidden, member })).status).toBe(403);
  expect((await post({ member: rosa })).status).toBe(403);
  expect((await post({ ...hidden, member: rosa }, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await visitor.get(desk)).path).toContain('/sign-in/who');
  const omars = await signedIn(hotline, other);
  expect((await omars.get('/sign-in/who')).path).toBe(desk);
  expect((await omars.post('/sign-in/who', { ...hidden, member: rosa })).status).toBe(403);
});

test('whoever is no steward any more is not taken for the other one', async () => {
  const visitor = await signedIn(hotline, shared);
  await sayWho(visitor, 'Raúl');
  const raul = await memberNamed('Raúl');
  await hotline.db.member.update({ where: { id: raul }, data: { steward: false } });
  const who = await visitor.get(desk);
  expect(who.path).toContain('/sign-in/who');
  expect(buttons(who.html)).toEqual(['Rosa']);
  await hotline.db.member.update({ where: { id: raul }, data: { steward: true } });
});

test('a name that is markup stands there as it was written', async () => {
  const { seal } = hotline.context.store;
  const where = { id: await memberNamed('Raúl') };
  await hotline.db.member.update({ where, data: { nameSealed: seal.seal('<script>alert(1)</script>') } });
  const visitor = await signedIn(hotline, shared);
  const { html } = await visitor.get('/sign-in/who');
  await hotline.db.member.update({ where, data: { nameSealed: seal.seal('Raúl') } });
  expect(html).toContain('&lt;script');
  expect(html).not.toContain('<script>alert');
});
