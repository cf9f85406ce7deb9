// Names and words that are made to do harm, on every page: they are shown to the letter, and do nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pages } from '../../src/dashboard/pages.ts';
import { countFigures } from '../../src/jobs/count-figures.ts';
import { deskOf } from '../stewards/desk.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Answered, Visitor } from '../support/visitor.ts';

const hostile = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'--></style></title><svg/onload=alert(1)>`,
  `\u202Egnp.exe\u202C \u200F\u2066Rot\u2069`,
  `{{7*7}} \${7*7} javascript:alert(1)`,
  `<a hx-get="/sign-out" hx-trigger="load" data-hx-get="/x">x</a>`,
];

/** A community that is as hostile as its people, which Rosa looks after too. */
const hostileName = `"><img src=x onerror=alert(4)><script>alert(5)`;
const elsewhere = {
  yaml: JSON.stringify({
    name: hostileName,
    numbers: ['+13125550900'],
    areas: hostile.map((name, index) => ({ name: `${name} ${index}`, also: [name], at: ['41.9', `-87.${index}`] })),
    stewards: [rosa],
    emergency: { call: hostile[0], listen: hostile[1] },
  }),
  csv: `phone,name,language,channel,area,skills,hours,reach_miles,steward\n${rosa},Rosa,en,text,,ride,,,yes\n`,
};
const elsewhereDesk = '/desk/img-src-x-onerror-alert-4-script-alert-5';

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles, elsewhere]);
  visitor = await signedIn(hotline, rosa);
  const { seal } = hotline.context.store;
  const members = await hotline.db.member.findMany({ orderBy: { createdAt: 'asc' } });
  for (const [index, member] of members.entries()) {
    const name = index % 7 === 6 ? 'x<'.repeat(5_000) : (hostile[index % 7] ?? 'x');
    await hotline.db.member.update({ where: { id: member.id }, data: { nameSealed: seal.seal(name) } });
  }
  await hotline.emulator.text('+13125550123', {
    to: '+13125550100',
    body: `NEED RIDE tomorrow 10am, 60640 <b onclick=alert(2)> \u202E`,
  });
  await hotline.settle();
  await hotline.emulator.text('+13125550102', { to: '+13125550100', body: 'YES 11' });
  await hotline.settle();
  await hotline.emulator.text('+13125550102', { to: '+13125550100', body: `<img src=x onerror=alert(3)>` });
  await hotline.emulator.text('+13125550101', { to: '+13125550100', body: 'NECESITO viaje mañana 11am, 60640' });
  await hotline.settle();
  await hotline.emulator.text('+13125550102', { to: '+13125550100', body: 'STORM LIST ANY TIME' });
  await hotline.settle();
  await deskOf(hotline).act(rosa, { do: 'startStorm', reason: { words: hostile[0] ?? '' } });
  await hotline.settle();
  await hotline.announce();
  await countFigures(hotline.context)();
});

afterAll(() => hotline.stop());

/** Tags and attributes that no page of ours has. */
const harmful =
  /<script(?! src="\/desk-files\/)|<img|<svg\/|onerror=|onload=|hx-get="\/sign-out"|<a hx-get|javascript:/;

const unescaped = (html: string): string => html.replace(/&lt;[^&]*|&quot;[^&]*/g, '');

test('are shown to the letter, and do nothing, on every page', async () => {
  const [member] = await hotline.db.member.findMany({ orderBy: { createdAt: 'asc' }, skip: 1 });
  const addresses = [
    riversideDesk,
    `${riversideDesk}/requests/11`,
    `${riversideDesk}/requests/12`,
    `${riversideDesk}/people`,
    `${riversideDesk}/people?find=${encodeURIComponent(hostile[0] ?? '')}`,
    `${riversideDesk}/people?show=${encodeURIComponent(hostile[1] ?? '')}&page=${encodeURIComponent('1e9<')}`,
    `${riversideDesk}/people/${member?.id}`,
    `${riversideDesk}/note`,
    `${riversideDesk}/announcements`,
    `${riversideDesk}/boundaries`,
    `${riversideDesk}/rota`,
    `${riversideDesk}/sheet`,
    `${riversideDesk}/pulse`,
    `${riversideDesk}/resources`,
    `${riversideDesk}/storm`,
    ...['', '/people', '/note', '/pulse', '/boundaries', '/resources', '/rota', '/sheet'].map(
      (page) => elsewhereDesk + page,
    ),
    `${elsewhereDesk}/resources?if-area=${encodeURIComponent(`${hostile[0]} 0`)}&if-kind=ride&if-day=2026-03-10&if-at=09:00`,
    `${elsewhereDesk}/resources?kind=${encodeURIComponent(hostile[0] ?? '')}&if-day=${encodeURIComponent(hostile[1] ?? '')}`,
    '/desk',
    `/sign-in?next=${encodeURIComponent('javascript:alert(1)')}`,
    `/sign-in?next=${encodeURIComponent('//evil.example/desk')}`,
    `/sign-in/code?by=${encodeURIComponent('"><script>')}`,
  ];
  for (const address of addresses) expectHarmless(address, await visitor.get(address), 200);
  const visited = (path: string): boolean =>
    addresses.some((address) =>
      new RegExp(`^${riversideDesk}${path.replace(/:\w+|\/$/g, (part) => (part === '/' ? '' : '[^/?]+'))}$`).test(
        address,
      ),
    );
  // A members file on its way in stands below a test of its own.
  expect(pages.map(({ path }) => path).filter((path) => path !== '/people/file' && !visited(path))).toEqual([]);
});

const expectHarmless = (address: string, { status, html }: Answered, wanted: number): void => {
  expect([address, status]).toEqual([address, wanted]);
  expect([address, harmful.exec(unescaped(html))?.[0]]).toEqual([address, undefined]);
  expect([address, /[\u202A-\u202E\u2066-\u2069]/.test(html)]).toEqual([address, false]);
};

test('are shown to the letter where everybody is asked how they are, and where those are who answer', async () => {
  const { html } = await visitor.get(`${riversideDesk}/storm`);
  expect(html).toMatch(/&lt;script>alert\(1\)&lt;\/script>[\s\S]*Not heard from \(1\)/);
});

test('are shown to the letter where communities are chosen from', async () => {
  const { html } = await visitor.get('/desk');
  expect(html).toContain('&lt;img src=x onerror=alert(4)>&lt;script>alert(5)');
});

test('do nothing on pages that say no, whatever the address', async () => {
  for (const words of hostile) {
    const written = encodeURIComponent(words);
    for (const address of [
      `/desk/${written}`,
      `${riversideDesk}/${written}`,
      `${riversideDesk}/people/${written}`,
      `${riversideDesk}/requests/${written}`,
      `${riversideDesk}/people/file?import=${written}`,
    ])
      expectHarmless(address, await visitor.get(address), 404);
  }
  await visitor.get(riversideDesk);
  const forged = await visitor.post(`${riversideDesk}/note/open`, { 'form-token': hostile[0] ?? '' });
  expectHarmless('a form that is not ours', forged, 403);
});

test('do nothing in a form of the boundaries that comes back, nor in what it would do', async () => {
  const boundaries = `${riversideDesk}/boundaries`;
  for (const words of hostile) {
    await visitor.get(boundaries);
    const form = visitor.filledForm(`${boundaries}/try`);
    const wrong = new URLSearchParams([...form.keys()].map((field) => [field, words]));
    for (const field of ['form-token', 'action-id']) wrong.set(field, form.get(field) ?? '');
    expectHarmless('try', await visitor.post(`${boundaries}/try`, wrong), 422);
    expectHarmless('again', await visitor.post(`${boundaries}/again`, wrong), 200);
    for (const field of ['seen', 'version']) form.set(field, words);
    form.set('reachMiles', '2');
    expectHarmless('tried', await visitor.post(`${boundaries}/try`, form), 200);
  }
});

test('do nothing where a members file is told what is wrong with it', async () => {
  await visitor.get(`${riversideDesk}/people`);
  const body = new FormData();
  for (const [name, value] of visitor.filledForm(`${riversideDesk}/people/file/bring`)) body.append(name, value);
  const rows = hostile.map((words) => `"${words.replaceAll('"', '""')}","${words.replaceAll('"', '""')}"`);
  body.set('file', new File([['phone,name', ...rows].join('\n')], `${hostile[0]}.csv`));
  const headers = { origin: hotline.publicUrl, cookie: `desk=${visitor.cookie('desk')}` };
  const path = `${riversideDesk}/people/file/bring`;
  const answer = await fetch(hotline.publicUrl + path, { method: 'POST', headers, body });
  expectHarmless(path, { status: answer.status, path, html: await answer.text(), headers: answer.headers }, 422);
});

test('are shown to the letter in what is announced, before and afterwards', async () => {
  for (const action of ['look', 'send']) {
    await visitor.get(`${riversideDesk}/announcements`);
    const hidden = visitor.hidden(`${riversideDesk}/announcements/look`);
    const [words = '', other = '', marks = '', turned = ''] = hostile;
    const fields = { ...hidden, 'words-en': words + marks + turned, 'words-es': other };
    const { html, status } = await visitor.post(`${riversideDesk}/announcements/${action}`, fields);
    expect(status).toBe(200);
    expect(html).toContain('&lt;script>alert(1)');
    expect(harmful.exec(unescaped(html))?.[0]).toBeUndefined();
    expect(/[\u202A-\u202E\u2066-\u2069]/.test(html)).toBe(false);
    const kind = await visitor.post(`${riversideDesk}/announcements/${action}`, {
      ...fields,
      kind: words,
      area: other,
    });
    expect(harmful.exec(unescaped(kind.html))?.[0]).toBeUndefined();
  }
});

test('are shown to the letter on the sheet, and do nothing in a form of the rota', async () => {
  await visitor.get(`${riversideDesk}/sheet`);
  const sheet = await visitor.submit(`${riversideDesk}/sheet/open`);
  expectHarmless('the sheet', sheet, 200);
  expect(sheet.html).toContain('&lt;');
  const shifts = await hotline.db.shift.count();
  const { id: who } = await hotline.db.member.findFirstOrThrow({
    where: { steward: true, community: { name: 'Riverside Neighbors' } },
  });
  for (const words of hostile) {
    await visitor.get(`${riversideDesk}/rota`);
    const form = visitor.hidden(`${riversideDesk}/rota/add`);
    const days = { ...form, who, 'first-day': words, 'last-day': words };
    expectHarmless('days', await visitor.post(`${riversideDesk}/rota/add`, days), 200);
    for (const action of ['add', 'take-off', 'hand-over']) {
      const wrong = { ...form, who: words, shift: words };
      expectHarmless(action, await visitor.post(`${riversideDesk}/rota/${action}`, wrong), 404);
    }
  }
  expect(await hotline.db.shift.count()).toBe(shifts);
});

test('are shown to the letter where a steward asks to see what was written, which is on record', async () => {
  await visitor.get(`${riversideDesk}/requests/11`);
  const { html } = await visitor.submit(`${riversideDesk}/requests/11/words`);
  expect(html).toContain('&lt;b onclick=alert(2)>');
  expect(html).toContain('&lt;img src=x onerror=alert(3)>');
  expect(harmful.exec(unescaped(html))).toBeNull();
  expect((await visitor.get(`${riversideDesk}/requests/11`)).html).not.toContain('alert(3)');
  const rows = await hotline.db.audit.findMany();
  expect(rows.map(({ kind }) => kind)).toContain('record');
});
