// Names and words that are made to do harm, on every page: they are shown to the letter, and do nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoFiles, riversideDesk, rosa, signedIn, type Visitor } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const hostile = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'--></style></title><svg/onload=alert(1)>`,
  `\u202Egnp.exe\u202C \u200F\u2066Rot\u2069`,
  `{{7*7}} \${7*7} javascript:alert(1)`,
  `<a hx-get="/sign-out" hx-trigger="load" data-hx-get="/x">x</a>`,
];

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
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
    `/sign-in?next=${encodeURIComponent('javascript:alert(1)')}`,
    `/sign-in?next=${encodeURIComponent('//evil.example/desk')}`,
    `/sign-in/code?by=${encodeURIComponent('"><script>')}`,
  ];
  for (const address of addresses) {
    const { status, html } = await visitor.get(address);
    expect([address, status]).toEqual([address, 200]);
    expect([address, harmful.exec(unescaped(html))?.[0]]).toEqual([address, undefined]);
    expect([address, /[\u202A-\u202E\u2066-\u2069]/.test(html)]).toEqual([address, false]);
  }
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
