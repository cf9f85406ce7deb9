// What is not a steward's own doing: forms from elsewhere, old ones, and addresses of another community.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people } from '../support/busy-morning.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { Visitor } from '../support/visitor.ts';

const lakeside = {
  yaml: 'name: Lakeside\nnumbers: ["+13125550900"]\ntimezone: America/Chicago\nareas: [{ name: Shore, zips: ["60649"] }]\nstewards: ["+13125550990"]\n',
  csv: 'phone,name,language,channel,area,skills,hours,reach_miles,steward\n+13125550901,Lena,en,text,Shore,ride,,,\n+13125550902,Lars,en,text,Shore,ride,,,\n+13125550990,Lois,en,text,Shore,,,,yes\n',
};
const lois = '+13125550990';

let hotline: TestHotline;
let visitor: Visitor;

const ids = { member: '', code: 0 };
const told = () => hotline.emulator.texts().length;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles, lakeside]);
  await hotline.emulator.text('+13125550901', { to: '+13125550900', body: 'NEED RIDE tomorrow 9am, Shore' });
  await hotline.emulator.text(people.walter, { to: '+13125550100', body: 'NEED RIDE tomorrow 10am, 60640' });
  await hotline.settle();
  const theirs = await hotline.db.request.findFirstOrThrow({ where: { community: { name: 'Lakeside' } } });
  ids.member = theirs.requesterId;
  ids.code = theirs.code;
  // Theirs has a number that ours has not.
  await hotline.db.request.update({ where: { id: theirs.id }, data: { code: 77 } });
  ids.code = 77;
  visitor = await signedIn(hotline, rosa);
});

afterAll(() => hotline.stop());

describe('another community', () => {
  test('is not there, whatever its address', async () => {
    const addresses = [
      '/desk/lakeside',
      '/desk/lakeside/people',
      `/desk/lakeside/people/${ids.member}`,
      `/desk/lakeside/requests/${ids.code}`,
      '/desk/lakeside/note',
      '/desk/lakeside/announcements',
      '/desk/lakeside/rota',
      '/desk/lakeside/sheet',
      `${riversideDesk}/requests/${ids.code}`,
      `${riversideDesk}/people/${ids.member}`,
      `${riversideDesk}/people/file?import=${ids.member}`,
      `${riversideDesk}/requests/0`,
      `${riversideDesk}/requests/-1`,
      `${riversideDesk}/requests/99999999999999999999`,
      `${riversideDesk}/requests/1e1`,
      `${riversideDesk}/people/${'x'.repeat(3000)}`,
      '/desk/lakeside/boundaries',
      '/desk/..%2flakeside',
    ];
    for (const address of addresses) expect([address, (await visitor.get(address)).status]).toEqual([address, 404]);
    expect((await visitor.get('/desk/lakeside/live')).status).toBe(401);
  });

  test('is not changed by any form', async () => {
    await visitor.get(riversideDesk);
    const hidden = visitor.hidden('/sign-out');
    const before = told();
    for (const action of ['assign', 'close', 'ask-more', 'reopen', 'write', 'words']) {
      const fields = { ...hidden, member: ids.member, as: 'done', words: 'hello' };
      for (const address of [`/desk/lakeside/requests/${ids.code}`, `${riversideDesk}/requests/${ids.code}`])
        expect((await visitor.post(`${address}/${action}`, fields)).status).toBe(404);
    }
    for (const action of ['look', 'send', 'stop'])
      expect(
        (await visitor.post(`/desk/lakeside/announcements/${action}`, { ...hidden, 'words-en': 'hello' })).status,
      ).toBe(404);
    for (const action of ['edit', 'write', 'block', 'forget']) {
      await visitor.post(`${riversideDesk}/people/${ids.member}/${action}`, { ...hidden, words: 'hello', name: 'Eve' });
      await visitor.post(`/desk/lakeside/people/${ids.member}/${action}`, { ...hidden, words: 'hello', name: 'Eve' });
    }
    const theirs = () => hotline.db.community.findUniqueOrThrow({ where: { name: 'Lakeside' } });
    const agreed = await theirs();
    for (const action of ['try', 'again', 'save', 'export'])
      expect(
        (await visitor.post(`/desk/lakeside/boundaries/${action}`, { ...hidden, version: '1', reachMiles: '9' }))
          .status,
      ).toBe(404);
    expect(await theirs()).toEqual(agreed);
    await hotline.settle();
    expect(told()).toBe(before);
    const member = await hotline.db.member.findUniqueOrThrow({ where: { id: ids.member } });
    expect(hotline.context.store.seal.open(member.nameSealed ?? new Uint8Array())).toBe('Lena');
  });

  test('keeps its rota and its sheet to itself', async () => {
    const lakesideVisitor = await signedIn(hotline, lois);
    await lakesideVisitor.get('/desk/lakeside/rota');
    await lakesideVisitor.submit('/desk/lakeside/rota/take-over');
    const theirs = await hotline.db.shift.findFirstOrThrow();
    await visitor.get(riversideDesk);
    const hidden = visitor.hidden('/sign-out');
    const days = { 'first-day': '2026-03-09', 'last-day': '2026-03-10' };
    for (const shift of [theirs.id, 'x'])
      for (const who of [theirs.memberId, ids.member, 'x'])
        for (const action of ['take-over', 'add', 'take-off', 'hand-over'])
          expect((await visitor.post(`/desk/lakeside/rota/${action}`, { ...hidden, ...days, shift, who })).status).toBe(
            404,
          );
    expect((await visitor.post('/desk/lakeside/sheet/open', hidden)).status).toBe(404);
    for (const action of ['add', 'take-off', 'hand-over'])
      await visitor.post(`${riversideDesk}/rota/${action}`, {
        ...{ ...hidden, ...days },
        ...{ shift: theirs.id, who: theirs.memberId },
      });
    const forged = { ...hidden, 'form-token': 'x' };
    for (const path of ['rota/take-over', 'rota/add', 'sheet/open'])
      for (const [fields, headers] of [
        [forged, undefined],
        [hidden, { origin: 'https://evil.example' }],
      ] as const)
        expect((await visitor.post(`${riversideDesk}/${path}`, fields, headers)).status).toBe(403);
    expect(await hotline.db.shift.findMany()).toEqual([theirs]);
  });

  test('lends no helper to ours', async () => {
    const page = await visitor.get(`${riversideDesk}/requests/11`);
    expect(page.html).toContain('Who could help');
    const lars = await hotline.db.member.findFirstOrThrow({
      where: { community: { name: 'Lakeside' }, skills: { has: 'ride' }, id: { not: ids.member } },
    });
    const answer = await visitor.post(`${riversideDesk}/requests/11/assign`, {
      ...visitor.hidden('/sign-out'),
      member: lars.id,
    });
    expect(answer.html).toContain("We don't find that any more");
    expect(await hotline.db.invitation.count({ where: { memberId: lars.id, status: 'matched' } })).toBe(0);
  });

  test('is there for its own steward', async () => {
    const lakesideVisitor = await signedIn(hotline, lois);
    expect((await lakesideVisitor.get('/desk')).path).toBe('/desk/lakeside');
    expect((await lakesideVisitor.get(`/desk/lakeside/people/${ids.member}`)).html).toContain('Lena');
    expect((await lakesideVisitor.get(riversideDesk)).status).toBe(404);
  });
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
  for (const address of ['/sign-in', '/sign-in/code', riversideDesk, `${riversideDesk}/people`, '/desk/nothing']) {
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
