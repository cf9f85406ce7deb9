// What is not a steward's own doing: forms from elsewhere, old ones, and addresses of another community.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from '../../src/dashboard/page.ts';
import { pages } from '../../src/dashboard/pages.ts';
import { deskOf } from '../stewards/desk.ts';
import { people } from '../support/busy-morning.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { everythingOf } from '../support/everything-of.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { Visitor } from '../support/visitor.ts';

const lakeside = {
  yaml: `name: Lakeside
numbers: ["+13125550900"]
timezone: America/Chicago
areas: [{ name: Shore, zips: ["60649"] }]
stewards: ["+13125550990", "+13125550991"]
`,
  csv: `phone,name,language,channel,area,skills,hours,reach_miles,steward
+13125550901,Lena,en,text,Shore,ride,,,
+13125550902,Lars,en,text,Shore,ride,,,
+13125550990,Lois,en,text,Shore,,,,yes
+13125550991,Liam,en,text,Shore,,,,yes
`,
};
const lois = '+13125550990';
const [lena, lars] = ['+13125550901', '+13125550902'];

let hotline: TestHotline;
let visitor: Visitor;

/** Lakeside's. */
const theirs = { community: '', member: '', shift: '', opinion: '', announcement: '', code: 77 };

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles, lakeside]);
  await hotline.emulator.text(lena, { to: '+13125550900', body: 'NEED RIDE tomorrow 9am, Shore' });
  await hotline.emulator.text(people.walter, { to: '+13125550100', body: 'NEED RIDE tomorrow 10am, 60640' });
  const desk = deskOf(hotline);
  await desk.act(lois, { do: 'takeOver' });
  await desk.act(lois, { do: 'block', memberId: await desk.memberAt(lars) });
  await desk.act(lois, { do: 'announce', audience: {}, words: { en: 'The street fair is on Sunday.' } });
  await hotline.settle();
  const { db } = hotline;
  const request = await db.request.findFirstOrThrow({ where: { community: { name: 'Lakeside' } } });
  // A number that ours has not.
  await db.request.update({ where: { id: request.id }, data: { code: theirs.code } });
  theirs.community = request.communityId;
  theirs.member = request.requesterId;
  theirs.shift = (await db.shift.findFirstOrThrow()).id;
  theirs.opinion = (await db.secondOpinion.findFirstOrThrow()).id;
  theirs.announcement = (await db.announcement.findFirstOrThrow()).id;
  visitor = await signedIn(hotline, rosa);
});

afterAll(() => hotline.stop());

/** What their people were told. */
const told = () =>
  hotline.emulator
    .texts()
    .filter(({ from }) => from === '+13125550900')
    .map(({ body }) => body);

/** Every form of the desk, by its address below a community's, with their ids where some belong. */
const forms = (): readonly string[] =>
  pages.flatMap((page) => Object.keys(page.actions ?? {}).map((name) => `${pathTo(page)}/${name}`));

const pathTo = ({ path }: Page): string =>
  path === '/' ? '' : path.replace(':code', String(theirs.code)).replace(':id', theirs.member);

/** Whatever any form asks for, as if it were theirs. */
const filledIn = () => ({
  ...{ member: theirs.member, who: theirs.member, shift: theirs.shift, opinion: theirs.opinion, agrees: 'yes' },
  ...{ announcement: theirs.announcement, as: 'done', words: 'hello', 'words-en': 'hello', name: 'Eve', agreed: 'yes' },
  ...{ 'first-day': '2026-03-09', 'last-day': '2026-03-10', version: '1', reachMiles: '9', kind: 'ride', phone: lena },
  ...{ wish: 'always', why: 'heat' },
});

describe('another community', () => {
  test('is not there, whatever its address', async () => {
    const addresses = [
      ...pages.flatMap((page) => [`/desk/lakeside${pathTo(page)}`, `/desk/${theirs.community}${pathTo(page)}`]),
      `${riversideDesk}/requests/${theirs.code}`,
      `${riversideDesk}/people/${theirs.member}`,
      `${riversideDesk}/people/file?import=${theirs.member}`,
      `${riversideDesk}/requests/0`,
      `${riversideDesk}/requests/-1`,
      `${riversideDesk}/requests/99999999999999999999`,
      `${riversideDesk}/requests/1e1`,
      `${riversideDesk}/people/${'x'.repeat(3000)}`,
      '/desk/..%2flakeside',
    ];
    for (const address of addresses) expect([address, (await visitor.get(address)).status]).toEqual([address, 404]);
    expect((await visitor.get('/desk/lakeside/live')).status).toBe(401);
  });

  test('is not changed by any form, at its own address or with its ids at ours', async () => {
    await visitor.get(riversideDesk);
    const fields = { ...visitor.hidden('/sign-out'), ...filledIn() };
    const [before, toldBefore] = [await everythingOf(hotline, theirs.community), told()];
    for (const form of forms()) {
      for (const home of ['/desk/lakeside', `/desk/${theirs.community}`])
        expect([form, (await visitor.post(home + form, fields)).status]).toEqual([form, 404]);
      const { status, html } = await visitor.post(riversideDesk + form, fields);
      expect([form, status < 500]).toEqual([form, true]);
      expect([form, html.includes('Lena')]).toEqual([form, false]);
    }
    expect(await everythingOf(hotline, theirs.community)).toEqual(before);
    await hotline.settle();
    expect(told()).toEqual(toldBefore);
  });

  test('lends no helper to ours', async () => {
    const page = await visitor.get(`${riversideDesk}/requests/11`);
    expect(page.html).toContain('Who could help');
    const member = await deskOf(hotline).memberAt(lars);
    const answer = await visitor.post(`${riversideDesk}/requests/11/assign`, {
      ...visitor.hidden('/sign-out'),
      member,
    });
    expect(answer.html).toContain("We don't find that any more");
    expect(await hotline.db.invitation.count({ where: { memberId: member, status: 'matched' } })).toBe(0);
  });

  test('is there for its own steward', async () => {
    const lakesideVisitor = await signedIn(hotline, lois);
    expect((await lakesideVisitor.get('/desk')).path).toBe('/desk/lakeside');
    expect((await lakesideVisitor.get(`/desk/lakeside/people/${theirs.member}`)).html).toContain('Lena');
    expect((await lakesideVisitor.get(riversideDesk)).status).toBe(404);
  });
});

test('no form does anything without its token, from elsewhere, or from nobody', async () => {
  await visitor.get(riversideDesk);
  const hidden = visitor.hidden('/sign-out');
  const community = await hotline.db.community.findUniqueOrThrow({ where: { name: 'Riverside Neighbors' } });
  const before = await everythingOf(hotline, community.id);
  for (const form of forms()) {
    const post = (fields: Record<string, string>, headers?: Record<string, string>) =>
      visitor.post(riversideDesk + form, { ...filledIn(), ...fields }, headers);
    const refused = [await post({ 'form-token': 'x' }), await post(hidden, { origin: 'https://evil.example' })];
    expect([form, ...refused.map(({ status }) => status)]).toEqual([form, 403, 403]);
    expect((await new Visitor(hotline).post(riversideDesk + form, { ...filledIn(), ...hidden })).path).toBe('/sign-in');
  }
  expect(await everythingOf(hotline, community.id)).toEqual(before);
});

describe('a form', () => {
  const note = {
    phone: '312 555 0123',
    kind: 'meal',
    day: '',
    time: '',
    area: 'Northside',
    words: 'soup',
    needed: '1',
  };
  const requests = () => hotline.db.request.count();

  test('is taken from a page of ours, once however often it is sent', async () => {
    await visitor.get(`${riversideDesk}/note`);
    const fields = { ...visitor.hidden(`${riversideDesk}/note/open`), ...note };
    const before = await requests();
    const answers = [await visitor.post(`${riversideDesk}/note/open`, fields)];
    expect(await requests()).toBe(before + 1);
    for (let again = 0; again < 3; again++) answers.push(await visitor.post(`${riversideDesk}/note/open`, fields));
    expect(await requests()).toBe(before + 1);
    for (const answer of answers) expect(answer.status).toBe(200);
  });

  test('is refused from elsewhere, without its token, with another’s, or from nobody', async () => {
    const { hidden } = await freshForm(visitor);
    const before = await requests();
    const path = `${riversideDesk}/note/open`;
    const origin = hotline.publicUrl;
    const fields = { ...hidden, ...note };
    const forgeries: readonly [object, Record<string, string>][] = [
      [fields, { origin: 'https://evil.example' }],
      [fields, { origin: 'null' }],
      [fields, { origin: `${origin}.evil.example` }],
      [fields, { origin, 'sec-fetch-site': 'cross-site' }],
      [fields, { 'sec-fetch-site': 'same-site', origin }],
      [fields, {}],
      [{ ...note }, { origin }],
      [{ ...fields, 'form-token': '' }, { origin }],
      [{ ...fields, 'form-token': (await freshForm(await signedIn(hotline, rosa))).hidden['form-token'] }, { origin }],
    ];
    for (const [forged, headers] of forgeries)
      expect((await visitor.post(path, forged as Record<string, string>, headers)).status).toBe(403);
    expect((await new Visitor(hotline).post(path, fields, { origin })).path).toContain('/sign-in');
    expect(await requests()).toBe(before);
  });

  test('that is too large or broken is refused, and the desk goes on', async () => {
    const { hidden } = await freshForm(visitor);
    const large = await visitor.post(`${riversideDesk}/note/open`, { ...hidden, ...note, words: 'x'.repeat(200_000) });
    expect(large.status).toBe(413);
    const cookie = `desk=${visitor.cookie('desk')}`;
    const headers = { origin: hotline.publicUrl, cookie, 'content-type': 'multipart/form-data; boundary=x' };
    const broken = await fetch(`${hotline.publicUrl}${riversideDesk}/people/file/bring`, {
      method: 'POST',
      headers,
      body: '--x\r\nnonsense',
    });
    expect(broken.status).toBe(400);
    expect((await visitor.get(riversideDesk)).status).toBe(200);
  });
});

async function freshForm(by: Visitor): Promise<{ readonly hidden: Record<string, string> }> {
  await by.get(`${riversideDesk}/note`);
  return { hidden: by.hidden(`${riversideDesk}/note/open`) };
}

test('every answer tells browsers to load nothing from elsewhere and to keep nothing', async () => {
  const everyPage = pages.map((page) => riversideDesk + pathTo(page));
  for (const address of ['/sign-in', '/sign-in/code', '/desk', '/desk/nothing', ...everyPage]) {
    const { headers } = await visitor.get(address);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  }
});

test('over https the cookies say so, and belong to this very host', async () => {
  const { cookiesAt } = await import('../../src/dashboard/security/cookies.ts');
  const set: unknown[][] = [];
  cookiesAt('https://desk.example').set({ cookie: (...args: unknown[]) => set.push(args) } as never, 'desk', 'x', 1);
  expect(set).toEqual([['__Host-desk', 'x', { httpOnly: true, sameSite: 'lax', secure: true, path: '/', maxAge: 1 }]]);
});
