// The `hotline` command as a person uses it, on a real database.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runHotline } from '../../src/cli/run.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { createDb, type Db } from '../../src/store/prisma.ts';
import { createSeal } from '../../src/store/seal.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const demo = (name: string) => fileURLToPath(new URL(`../../communities/demo/${name}`, import.meta.url));
const key = Buffer.alloc(32, 9);
const seal = createSeal([key]);

let database: TestDatabase;
let db: Db;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDb(database.url);
  folder = await mkdtemp(join(tmpdir(), 'neighborline cli-'));
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await db.community.deleteMany();
});

const env = (): Environment => ({ DATABASE_URL: database.url, DATA_KEY: key.toString('base64'), DATA_DIR: folder });

const hotline = async (
  args: readonly string[],
  { settings = env(), input = '', width = undefined as number | undefined } = {},
) => {
  const [printed, told]: [string[], string[]] = [[], []];
  const output = new PassThrough();
  const stdin = new PassThrough();
  stdin.end(input);
  output.on('data', (chunk: Buffer) => printed.push(...chunk.toString('utf8').trimEnd().split('\n')));
  const terminal = {
    input: stdin,
    output,
    print: (line: string) => printed.push(line),
    tell: (line: string) => told.push(line),
    width,
  };
  const exitCode = await runHotline(args, terminal, () => readConfig(settings));
  return { exitCode, printed: printed.join('\n'), told: told.join('\n') };
};

const file = async (name: string, written: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, written);
  return path;
};

const apply = (path = demo('community.yaml')) => hotline(['community', 'apply', path]);
const importMembers = (path = demo('members.csv'), ...more: string[]) => hotline(['members', 'import', path, ...more]);

describe('community apply', () => {
  test('makes a community, and changes nothing the second time', async () => {
    expect(await apply()).toEqual({
      exitCode: 0,
      printed: 'Made Riverside Neighbors: 1 number, 5 areas, 2 stewards.',
      told: '',
    });
    const before = await db.community.findFirstOrThrow();
    expect((await apply()).printed).toBe('Riverside Neighbors: nothing has changed.');
    expect(await db.community.findFirstOrThrow()).toEqual(before);
  });

  test('prints what changed, and nobody’s number', async () => {
    const terms = (more: string) => `name: X\nnumbers: ["+13125550100"]\n${more}`;
    await apply(await file('x.yaml', terms('areas: [{ name: A, zips: ["60640"] }]\nstewards: ["+13125550190"]')));
    const changed = await apply(
      await file('x.yaml', terms('areas: [{ name: B }]\nboundaries: { answer_within: 90m, quiet_hours: "" }')),
    );
    expect(changed.printed.split('\n')).toEqual([
      'Changed X:',
      '  areas: A: 60640 → none',
      '  boundaries.quiet_hours: 21:00-08:00 → none',
      '  boundaries.answer_within: 1h → 90m',
      '  areas: B: none → no ZIPs',
      '  stewards: 0 added, 1 removed',
    ]);
  });

  test('moves those who used a number that is gone to the first one, and frees the number', async () => {
    await apply(await file('x.yaml', 'name: X\nnumbers: ["+13125550100"]\nstewards: ["+13125550190"]'));
    await apply(await file('x.yaml', 'name: X\nnumbers: ["+13125550199"]\nstewards: ["+13125550190"]'));
    expect(await db.contact.findMany()).toMatchObject([{ line: '+13125550199' }]);
    expect((await apply(await file('y.yaml', 'name: Y\nnumbers: ["+13125550100"]'))).exitCode).toBe(0);
  });

  test('refuses a number of another community, and changes nothing', async () => {
    await apply();
    const other = await apply(await file('other.yaml', 'name: Other\nnumbers: ["+13125550199", "+13125550100"]'));
    expect(other).toMatchObject({
      exitCode: 1,
      told: 'The number +13125550100 already belongs to Riverside Neighbors',
    });
    expect(await db.community.count()).toBe(1);
  });

  test('tells every fault of a bad file', async () => {
    const bad = await apply(await file('bad.yaml', 'numbers: [1]\njoining: maybe\n'));
    expect(bad.exitCode).toBe(1);
    expect(bad.told.split('\n').slice(1)).toEqual([
      '  line 1, name: is missing',
      '  line 1, numbers[0]: must be a phone number with its country, such as "+13125550100"',
      '  line 2, joining: must be open, code or vouch',
    ]);
  });
});

describe('stewards', () => {
  const withStewards = async (...phones: string[]) =>
    apply(await file('s.yaml', `name: X\nnumbers: ["+13125550100"]\nstewards: ${JSON.stringify(phones)}`));
  const members = async (...rows: string[]) =>
    importMembers(await file('s.csv', ['phone,name,steward', ...rows].join('\n')));
  const stewards = async () => {
    const found = await db.member.findMany({ where: { steward: true }, include: { contact: true } });
    return found.map(({ contact }) => seal.open(contact.phoneSealed)).sort();
  };

  test('are those whom the community file names, as long as it does', async () => {
    await withStewards('+13125550190', '+13125550191');
    expect(await stewards()).toEqual(['+13125550190', '+13125550191']);
    await withStewards('+13125550191');
    expect(await stewards()).toEqual(['+13125550191']);
  });

  test('of the community file stay so when the members file does not say so', async () => {
    await withStewards('+13125550190');
    await members('+13125550190,Rosa,');
    expect(await stewards()).toEqual(['+13125550190']);
    expect(await db.member.count()).toBe(1);
    await withStewards();
    expect(await stewards()).toEqual([]);
  });

  test('whom the members file names stay so when the community file no longer does', async () => {
    await withStewards('+13125550190');
    await members('+13125550190,Rosa,yes', '+13125550191,Desmond,yes');
    await withStewards('+13125550191');
    await withStewards();
    expect(await stewards()).toEqual(['+13125550190', '+13125550191']);
    await members('+13125550190,Rosa,');
    expect(await stewards()).toEqual(['+13125550191']);
  });
});

describe('members import', () => {
  const rowsOf = async () => {
    const found = await db.member.findMany({ include: { contact: true }, orderBy: { createdAt: 'asc' } });
    return found.map((member) => ({
      phone: seal.open(member.contact.phoneSealed),
      name: member.nameSealed === null ? null : seal.open(member.nameSealed),
      place: member.sealedPlace === null ? null : JSON.parse(seal.open(member.sealedPlace)),
      hours: member.hours,
      skills: member.skills,
      language: member.language,
    }));
  };

  test('adds the demo’s members once, however often it runs', async () => {
    await apply();
    expect((await importMembers()).printed).toBe('Riverside Neighbors: 24 members added, 2 updated, 0 unchanged.');
    const before = await db.contact.findMany({ orderBy: { id: 'asc' }, include: { members: true } });
    expect((await importMembers()).printed).toBe('Riverside Neighbors: 0 members added, 0 updated, 26 unchanged.');
    expect(await db.contact.findMany({ orderBy: { id: 'asc' }, include: { members: true } })).toEqual(before);
    expect(before.filter(({ members }) => members.length === 2)).toHaveLength(1);
  });

  test('stores what the file says, sealed, with a dialogue that has not begun', async () => {
    await apply();
    await db.contact.deleteMany();
    const path = await file(
      'm.csv',
      'phone,name,language,area,hours,skills\n3125550101,Ana,es,60640,mon-fri 9:00-17:00,ride;meal\n',
    );
    await importMembers(path);
    expect(await rowsOf()).toEqual([
      {
        phone: '+13125550101',
        name: 'Ana',
        place: { area: 'Northside', zip: '60640' },
        hours: 'Mon-Fri 09:00-17:00',
        skills: ['ride', 'meal'],
        language: 'es',
      },
    ]);
    const contact = await db.contact.findFirstOrThrow();
    expect(contact).toMatchObject({ line: '+13125550100', language: 'es', optedOut: false, version: 2 });
    expect(seal.open(contact.sealedDialogue)).toBe('{}');
    expect(contact.phoneHash).toEqual(seal.hashPhone('+13125550101'));
  });

  test('updates people, corrects a name, adds to a household, and leaves the language that somebody chose', async () => {
    await apply();
    await db.contact.deleteMany();
    const one = (rows: string) => file('m.csv', `phone,name,language,skills\n${rows}`);
    await importMembers(await one('3125550101,Jhon,en,ride\n3125550102,Ana,en,meal\n3125550103,Bo,en,\n'));
    await db.member.updateMany({ where: { skills: { has: 'meal' } }, data: { language: 'es', languageChosen: true } });
    const again = await importMembers(
      await one('3125550101,John,en,tech\n3125550102,ANA,en,meal\n3125550102,Luis,es,\n3125550103,Bo,en,\n'),
    );
    expect(again.printed).toBe('Riverside Neighbors: 1 member added, 2 updated, 1 unchanged.');
    const told = (await rowsOf()).map(({ phone, name, language, skills }) => [
      phone.slice(-1),
      name,
      language,
      ...skills,
    ]);
    expect(told.sort()).toEqual([
      ['1', 'John', 'en', 'tech'],
      ['2', 'ANA', 'es', 'meal'],
      ['2', 'Luis', 'es'],
      ['3', 'Bo', 'en'],
    ]);
  });

  const oneBad = 'phone,name\n+13125550101,Ana\n12345,Secret\n+13125550102,Ben\n';

  test('imports nobody where a row is bad, unless it may skip it', async () => {
    await apply();
    await db.contact.deleteMany();
    const path = await file('bad.csv', oneBad);
    const refused = await importMembers(path);
    expect(refused.exitCode).toBe(1);
    expect(refused.told).toContain('it has 1 bad row:\n  line 3, phone: is not a phone number');
    expect(refused.told).not.toMatch(/12345|Secret/);
    expect(await db.member.count()).toBe(0);
    const skipped = await importMembers(path, '--skip-bad');
    expect(skipped).toMatchObject({
      exitCode: 0,
      printed: 'Riverside Neighbors: 2 members added, 0 updated, 0 unchanged.',
    });
    expect(skipped.told).toContain('Skipped 1 bad row:\n  line 3, phone: is not a phone number');
  });

  test.each([
    ['', 'the file is empty'],
    ['phone\n', 'no row follows'],
    ['name\nAna\n', 'there is no column "phone"'],
    [Buffer.from('phone,name\n+13125550101,Jos\xe9\n', 'latin1'), 'is not in UTF-8'],
  ])('refuses a file that is none: %j', async (written, reason) => {
    await apply();
    const refused = await importMembers(await file('none.csv', written));
    expect(refused.exitCode).toBe(1);
    expect(refused.told).toContain(reason);
  });

  test('asks which community where there are several, and knows it by its name', async () => {
    expect((await importMembers()).told).toContain('There is no community yet');
    await apply();
    await apply(await file('o.yaml', 'name: Other\nnumbers: ["+13125550199"]'));
    expect((await importMembers()).told).toBe(
      'Say which community you mean with --community, one of "Other", "Riverside Neighbors"',
    );
    expect((await importMembers(demo('members.csv'), '--community', 'Nowhere')).told).toContain(
      'no community "Nowhere"',
    );
    expect((await importMembers(demo('members.csv'), '--community', 'riverside neighbors')).exitCode).toBe(0);
  });

  test('takes a thousand rows', async () => {
    await apply();
    await db.contact.deleteMany();
    const rows = Array.from(
      { length: 1000 },
      (_, index) => `+1312555${String(index).padStart(4, '0')},N${'abcdefghij'[index % 10]}`,
    );
    const path = await file('many.csv', ['phone,name', ...rows].join('\n'));
    expect((await importMembers(path)).printed).toContain('1000 members added');
    expect(await db.contact.count()).toBe(1000);
  });
});

describe('requests', () => {
  const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;

  beforeEach(async () => {
    await apply();
    await importMembers();
    const { id: communityId } = await db.community.findFirstOrThrow();
    const named = async (name: string) => {
      const members = await db.member.findMany();
      return members.find(({ nameSealed }) => nameSealed !== null && seal.open(nameSealed) === name)?.id ?? '';
    };
    const details = { place: { area: 'Northside', zip: '60640' }, words: 'to the clinic', pictures: [] };
    const request = (code: number, status: string) => ({
      id: uuid(code),
      communityId,
      code,
      kind: 'ride',
      status,
      when: '2026-03-04T10:00',
      sealedDetails: seal.seal(JSON.stringify(details)),
      createdAt: new Date('2026-03-03T15:00:00Z'),
    });
    const requesterId = await named('Dolores');
    await db.request.createMany({
      data: [request(1, 'matched'), request(2, 'open'), request(3, 'done')].map((one) => ({ ...one, requesterId })),
    });
    const invitation = async (name: string, status: string) => ({
      requestId: uuid(1),
      memberId: await named(name),
      status,
      round: 0,
      wave: 0,
      askedAt: new Date('2026-03-03T15:00:00Z'),
    });
    await db.invitation.createMany({
      data: [
        await invitation('Ben', 'matched'),
        await invitation('Chioma', 'standby'),
        await invitation('Omar', 'asked'),
      ],
    });
  });

  test('as JSON are those under way, with first names', async () => {
    const { exitCode, printed } = await hotline(['requests', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(printed)).toEqual([
      {
        code: 1,
        community: 'Riverside Neighbors',
        kind: 'ride',
        when: '2026-03-04T10:00',
        area: '60640',
        status: 'matched',
        needed: 1,
        requester: 'Dolores',
        helpers: ['Ben'],
        standby: 'Chioma',
        invited: 3,
        words: 'to the clinic',
        createdAt: '2026-03-03T15:00:00.000Z',
      },
      expect.objectContaining({ code: 2, status: 'open', helpers: [], standby: null, invited: 0 }),
    ]);
  });

  test('are all of them with --all, of one community or of none', async () => {
    const codes = async (...more: string[]) =>
      (JSON.parse((await hotline(['requests', '--json', ...more])).printed) as { code: number }[]).map(
        ({ code }) => code,
      );
    expect(await codes('--all')).toEqual([1, 2, 3]);
    await apply(await file('o.yaml', 'name: Other\nnumbers: ["+13125550199"]'));
    expect(await codes('--all', '--community', 'Other')).toEqual([]);
    expect(await codes('--community', 'Riverside Neighbors')).toEqual([1, 2]);
    expect((await hotline(['requests', '--community', 'Nowhere'])).exitCode).toBe(1);
  });

  test('for a person are a table that fits the terminal', async () => {
    const { printed } = await hotline(['requests'], { width: 100 });
    const [name, head, first] = printed.split('\n');
    expect(name).toBe('Riverside Neighbors');
    expect(head).toMatch(/^CODE {2}STATUS {3}KIND/);
    expect(first).toMatch(/^1 {5}matched {2}ride {2}2026-03-04 10:00 {2}60640 {2}Dolores {2}Ben \(1 of 1\) {2}Chioma/);
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('can’t be read with another key', async () => {
    const settings = { ...env(), DATA_KEY: Buffer.alloc(32, 1).toString('base64') };
    expect(await hotline(['requests'], { settings })).toMatchObject({
      exitCode: 1,
      told: expect.stringContaining('sealed with another DATA_KEY'),
    });
  });
});

describe('hotline', () => {
  test('without requests says so', async () => {
    expect((await hotline(['requests'])).printed).toBe('There are no open requests.');
    expect((await hotline(['requests', '--json'])).printed).toBe('[]');
  });

  test('helps', async () => {
    for (const args of [['--help'], ['-h'], ['help']])
      expect(await hotline(args)).toMatchObject({
        exitCode: 0,
        printed: expect.stringContaining('members import FILE'),
      });
    expect(await hotline(['members', 'import', '--help'])).toMatchObject({
      exitCode: 0,
      printed: expect.stringContaining('--skip-bad'),
    });
  });

  test.each([
    [['dance'], 'There is no command "dance": `hotline --help` lists them'],
    [['community'], 'There is no command "community"'],
    [['members', 'export'], 'There is no command "members export"'],
    [['community', 'apply'], '`hotline community apply` needs FILE'],
    [['requests', 'now'], '`hotline requests` does not know what to do with "now"'],
    [['requests', '--jsn'], "Unknown option '--jsn': see `hotline requests --help`"],
    [['requests', '--community'], "Option '--community <value>' argument missing"],
    [['community', 'apply', '/nowhere.yaml'], '/nowhere.yaml can’t be read: there is no such file'.replace('’', "'")],
    [['community', 'apply', '/'], "/ can't be read: it is a folder"],
    [['understand', '--as', 'steward'], '--as must be member or helper'],
    [['understand', '--now', 'noon'], '--now must be a local time'],
  ])('%j fails in one line: %s', async (args, told) => {
    const failed = await hotline(args);
    expect(failed.exitCode).toBe(1);
    expect(failed.told).toContain(told);
    expect(failed.told.split('\n')).toHaveLength(1);
  });

  test('says when the database can’t be reached, or does not let us in', async () => {
    const to = (url: string) => ({ settings: { ...env(), DATABASE_URL: url } });
    expect((await hotline(['requests'], to('postgresql://127.0.0.1:1/x'))).told).toBe(
      "The database can't be reached (ECONNREFUSED): is it up, and is DATABASE_URL right?",
    );
    const wrong = new URL(database.url);
    wrong.password = 'wrong';
    expect((await hotline(['migrate'], to(wrong.href))).told).toContain('The database does not let us in (28P01)');
  });

  test('tells every fault of the settings', async () => {
    const { told, exitCode } = await hotline(['requests'], { settings: { PORT: 'x', LOG_LEVEL: 'y' } });
    expect(exitCode).toBe(1);
    expect(told).toMatch(/PORT is not a port.*\n.*LOG_LEVEL is not a level/);
  });

  test('brings a database up to date', async () => {
    const empty = await createTestDatabase({ empty: true });
    const settings = { ...env(), DATABASE_URL: empty.url };
    expect((await hotline(['migrate'], { settings })).printed).toMatch(/^Applied 0001_init\./);
    expect((await hotline(['migrate'], { settings })).printed).toBe('The database is up to date.');
    await empty.drop();
  });

  test('understands texts without a database', async () => {
    const input = 'NEED RIDE tomorrow 10am to the clinic, 60640\nsí\n';
    const { printed, exitCode } = await hotline(['understand', '--now', '2026-03-03T09:00', '--as', 'helper'], {
      settings: {},
      input,
    });
    expect(exitCode).toBe(0);
    expect(printed.split('\n').map((line) => JSON.parse(line))).toMatchObject([
      { meaning: 'need', language: 'en', kind: 'ride', when: '2026-03-04T10:00', area: '60640' },
      { meaning: 'yes', language: 'es' },
    ]);
  });
});
