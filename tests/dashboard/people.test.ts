// People at the desk: found, added, changed, saved and brought in.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMembersFile } from '../../src/members-file/read.ts';
import { header, writeRow } from '../../src/members-file/write.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { riverside } from '../support/riverside.ts';
import { until } from '../support/until.ts';
import type { Visitor } from '../support/visitor.ts';

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  visitor = await signedIn(hotline, rosa);
});

afterAll(() => hotline.stop());

const namesIn = (html: string): readonly string[] =>
  [...html.matchAll(/people\/[0-9a-f-]{36}" dir="auto">([^<]*)</g)].map(([, name]) => name ?? '');

const find = async (words: string): Promise<readonly string[]> =>
  namesIn((await visitor.get(`${riversideDesk}/people?find=${encodeURIComponent(words)}`)).html);

async function openPerson(name: string): Promise<string> {
  const { html } = await visitor.get(`${riversideDesk}/people?find=${name}`);
  const id = /people\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
  await visitor.get(`${riversideDesk}/people/${id}`);
  return `${riversideDesk}/people/${id}`;
}

describe('somebody', () => {
  test('is found by the beginning of a name, without accents, and by a number however it is written', async () => {
    expect(await find('wal')).toEqual(['Walter']);
    expect(await find('LUCIA')).toEqual(['Lucía']);
    expect(await find('(312) 555-0110')).toEqual(['Juan', 'Lucía']);
    expect(await find('nobody')).toEqual([]);
    expect(await find('+13125550999')).toEqual([]);
  });

  test('is added and welcomed, and found at once', async () => {
    await visitor.get(`${riversideDesk}/people`);
    const fields = { phone: '312 555 0177', name: 'Zora', language: 'en', channel: 'text', agreed: 'yes' };
    const answer = await visitor.submit(`${riversideDesk}/people/add`, fields);
    expect(answer.html).toContain('class="said"');
    await hotline.settle();
    expect(hotline.emulator.texts().at(-1)).toMatchObject({ to: '+13125550177' });
    expect(await find('zora')).toEqual(['Zora']);
  });

  test('is invited, and comes in by a yes alone', async () => {
    const edith = '+13125550176';
    await visitor.get(`${riversideDesk}/people`);
    const fields = { phone: '(312) 555-0176', name: 'Edith', language: 'es', channel: 'text' };
    const answer = await visitor.submit(`${riversideDesk}/people/add`, fields);
    expect(answer.html).toContain('class="said"');
    await hotline.settle();
    expect(hotline.emulator.texts().at(-1)).toMatchObject({
      to: edith,
      body: expect.stringMatching(/^Rosa le invita a Riverside Neighbors/),
    });
    expect(await find('edith')).toEqual([]);
    await hotline.emulator.text(edith, { to: '+13125550100', body: 'SI' });
    await hotline.settle();
    await visitor.get(`${riversideDesk}/people`);
    expect(namesIn((await visitor.get(`${riversideDesk}/people?find=3125550176`)).html)).toEqual(['Edith']);
  });

  test('is changed, and hears so', async () => {
    const page = await openPerson('Walter');
    const fields = { name: 'Walt', language: 'en', channel: 'text', area: '60613', hours: 'Sat 09:00-12:00' };
    const answer = await visitor.submit(`${page}/edit`, {
      ...fields,
      skill: 'pets',
      asks: '2',
      reach: '3.5',
      rest: 'no',
    });
    expect(answer.html).toContain('class="said"');
    expect(answer.html).toContain('value="Sat 09:00-12:00"');
    expect(answer.html).toMatch(/value="pets" checked/);
    await hotline.settle();
    expect(hotline.emulator.texts().at(-1)).toMatchObject({ to: '+13125550123' });
    expect(await find('walt')).toEqual(['Walt']);
  });

  test('rests until a day, and is listed so', async () => {
    const page = await openPerson('Omar');
    const fields = { name: 'Omar', language: 'en', channel: 'text', area: '60610', rest: 'until' };
    await visitor.submit(`${page}/edit`, { ...fields, 'rest-day': '2026-03-10' });
    const { html } = await visitor.get(`${riversideDesk}/people?show=resting`);
    expect(namesIn(html)).toEqual(['Omar']);
    expect(html).toContain('resting until Tue Mar 10');
  });

  test('stays as they were where something can’t be so, and the steward hears what', async () => {
    const page = await openPerson('Mei');
    const answer = await visitor.submit(`${page}/edit`, {
      name: 'Mei',
      language: 'en',
      channel: 'text',
      area: 'Atlantis',
    });
    expect(answer.html).toContain('class="said refused"');
    expect(answer.html).toContain('value="Mill Creek"');
  });
});

describe('a members file', () => {
  const file = (content: string, more: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...visitor.hidden(`${riversideDesk}/people/file/bring`), ...more }))
      form.set(name, value);
    form.set('file', new Blob([content], { type: 'text/csv' }), 'members.csv');
    return form;
  };

  const bring = async (content: string, more?: Record<string, string>) => {
    await visitor.get(`${riversideDesk}/people`);
    return fetch(`${hotline.publicUrl}${riversideDesk}/people/file/bring`, {
      method: 'POST',
      headers: { origin: hotline.publicUrl, cookie: `desk=${visitor.cookie('desk')}` },
      body: file(content, more),
      redirect: 'manual',
    });
  };

  test('is saved so that it can be brought in again without a change', async () => {
    await visitor.get(`${riversideDesk}/people`);
    const saved = await visitor.submit(`${riversideDesk}/people/file/save`);
    expect(saved.headers.get('content-disposition')).toContain('members.csv');
    const { members, faults } = readMembersFile(saved.html, riverside);
    expect(faults).toEqual([]);
    const inAll = await hotline.db.member.count();
    expect(members).toHaveLength(inAll);
    expect(members.find(({ name }) => name === 'Walt')).toMatchObject({
      ...{ phone: '+13125550123', language: 'en', channel: 'text', skills: ['pets'], reachMiles: 3.5, steward: false },
    });
    const { kind } = await hotline.db.audit.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(kind).toBe('record');
    const brought = await bring(saved.html);
    const to = brought.headers.get('location') ?? '';
    await until(async () =>
      (await visitor.get(to)).html.includes(`It is in: 0 added, 0 changed, ${inAll} as they were.`),
    );
  });

  test('brings in new people, and says how many', async () => {
    const brought = await bring('phone,name,skills\n312 555 0178,Yusuf,ride\n312 555 0179,Ylva,meal\n');
    const to = brought.headers.get('location') ?? '';
    await until(async () => (await visitor.get(to)).html.includes('It is in: 2 added'));
    expect(await find('yusuf')).toEqual(['Yusuf']);
  });

  test('with bad rows changes nothing until the others are wanted', async () => {
    const content = 'phone,name\n12,Nina\n312 555 0181,Nils\n';
    const refused = await bring(content);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('Nothing was brought in: one row is not right.');
    expect(html).toContain('Line 2, phone');
    expect(await find('nils')).toEqual([]);
    const brought = await bring(content, { skip: 'yes' });
    const to = brought.headers.get('location') ?? '';
    await until(async () => (await visitor.get(to)).html.includes('It is in: 1 added'));
  });

  test('that is none is told so', async () => {
    expect(await (await bring('\u0000\u0001<script>')).text()).toContain('This file can’t be read');
  });
});

test('a name that a spreadsheet would calculate is saved harmlessly, and comes back as it was', () => {
  const person = {
    phone: '+13125550142',
    name: '=HYPERLINK("x")',
    channel: 'text',
    skills: [],
    steward: false,
  } as const;
  const written = header + writeRow(person);
  expect(written).toContain(`"'=HYPERLINK(""x"")"`);
  expect(readMembersFile(written, riverside).members[0]?.name).toBe('=HYPERLINK("x")');
});

describe('somebody new, where members vouch for newcomers', () => {
  const zoe = '+13125550175';

  test('is listed, vouched for with a tap, and the vouching is taken back with another', async () => {
    await hotline.db
      .$executeRaw`UPDATE community SET settings = jsonb_set(settings, '{joining}', '"vouch"'), version = version + 1 WHERE name = ${riverside.name}`;
    await hotline.emulator.text(zoe, { to: riverside.lines[0]?.number ?? '', body: 'hello' });
    await hotline.emulator.text(zoe, { to: riverside.lines[0]?.number ?? '', body: 'Zoe' });
    await hotline.settle();
    const newcomers = async () => namesIn((await visitor.get(`${riversideDesk}/people?show=newcomers`)).html);
    expect(await newcomers()).toEqual(['Zoe']);
    const page = await openPerson('zoe');
    const vouched = await visitor.submit(`${page}/vouch`, {});
    expect(vouched.html).toMatch(/class="said"[\s\S]*Vouched for by: <a[^>]*>Rosa<\/a>/);
    expect(await newcomers()).toEqual([]);
    expect((await visitor.get(await openPerson('rosa'))).html).toMatch(/Has vouched for:[\s\S]*>Zoe<\/a>/);
    await openPerson('zoe');
    const takenBack = await visitor.submit(`${page}/take-back`, {});
    expect(takenBack.html).toMatch(/Nobody has vouched for them so far[\s\S]*I know Zoe, and vouch for them/);
    expect(await newcomers()).toEqual(['Zoe']);
    await hotline.settle();
    const heard = hotline.emulator.texts().filter(({ to }) => to === zoe);
    expect(heard.slice(-2).map(({ body }) => body)).toEqual([
      expect.stringMatching(/^Good news: a member has vouched for you/),
      expect.stringMatching(/^Just now nobody vouches for you/),
    ]);
  });
});
