// After a whole story, nothing about its people can be read in the database, in its files, or in the log.
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/store/load.ts';
import { createSeal, type Seal } from '../../src/store/seal.ts';
import type { InboundText } from '../../src/telephony/provider.ts';
import { type CommunityFiles, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { newSid, postText, textForm } from '../support/webhooks.ts';

const line = '+13125550100';
const people = {
  Wilhelmina: '+13125550141',
  Bartholomew: '+13125550142',
  Rosalinda: '+13125550143',
  Fitzgerald: '+13125550144',
};
const { Wilhelmina, Bartholomew, Rosalinda, Fitzgerald } = people;
const stranger = '+13125550145';

/** Words that somebody wrote, and places where somebody is, that appear nowhere in our own files. */
const secrets = [
  'dialysis',
  'zebrafish',
  'rhododendron',
  'quetzal',
  '4520 N Beacon',
  '7735550199',
  '60640-1234',
  '99823',
];

const community: CommunityFiles = {
  yaml: `
name: Riverside Neighbors
numbers: ["${line}"]
areas: [{ name: Northside, zips: ["60640"], at: [41.969, -87.660] }]
kinds: [ride]
boundaries: { quiet_hours: "" }
stewards: ["${Fitzgerald}"]
`,
  csv: `phone,name,language,channel,area,skills,hours,reach_miles,steward
${Wilhelmina},Wilhelmina,en,text,Northside,,,,
${Bartholomew},Bartholomew,en,text,99823,ride,,,
${Rosalinda},Rosalinda,es,text,Northside,ride,,,
${Fitzgerald},Fitzgerald,en,text,Northside,,,,yes
`,
};

let hotline: TestHotline;
const key = randomBytes(32);
const logged: string[] = [];

async function text(from: string, body: string): Promise<void> {
  await hotline.emulator.text(from, { to: line, body, pictures: [] });
  await hotline.settle();
}

beforeAll(async () => {
  hotline = await startTestHotline([community], { onLog: (entry) => logged.push(entry), dataKeys: [key] });
  await text(Wilhelmina, 'NEED RIDE tomorrow 10am to dialysis at 4520 N Beacon, 60640-1234');
  await text(Bartholomew, 'yes but not before 11, my zebrafish need feeding');
  await text(Wilhelmina, '2');
  await text(Rosalinda, 'YES');
  await text(Rosalinda, 'I come in the rhododendron colored van');
  await text(Wilhelmina, 'call me at 773-555-0199');
  await text(Wilhelmina, '1');
  await text(stranger, 'hello, my name is Quetzal');
  await text(stranger, 'NAME Quetzal');
  await text(Rosalinda, 'STOP');
  await text(Bartholomew, 'FORGET ME');
  hotline.emulator.setFaults({ sends: { kind: '500', count: 2 } });
  await text(Wilhelmina, "I can't breathe");
  hotline.emulator.changePhone(Fitzgerald, { lineType: 'landline' });
  await text(stranger, 'NEED RIDE tomorrow, 60640');
  await postText(hotline, textForm(Wilhelmina, line, 'dialysis'), { signature: 'forged' });
  await postText(hotline, textForm(Wilhelmina, '+13125550199', 'dialysis'));
  hotline.context.log.error({ error: new Error(`${Wilhelmina} (312) 555-0142 can't be reached`) }, 'a fault');
  hotline.clock.pass(3_600_000);
  await hotline.settle();
});

afterAll(() => hotline.stop());

/** The usual ways to write an American number. */
function writings(e164: string): readonly string[] {
  const [area, exchange, rest] = [e164.slice(2, 5), e164.slice(5, 8), e164.slice(8)];
  const separators = ['-', '.', ' ', ''];
  return [`(${area}) ${exchange}-${rest}`, ...separators.map((separator) => [area, exchange, rest].join(separator))];
}

const forbidden = [...Object.values(people), stranger]
  .flatMap(writings)
  .concat(Object.keys(people), 'Quetzal', secrets);

/** A few digits stand in some random identifier sooner or later; as a place they stand alone. */
const search = (secret: string): RegExp =>
  new RegExp(
    /^\d{5}$/.test(secret) ? `(?<![0-9a-z])${secret}(?![0-9a-z])` : secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    'i',
  );

/** What of it can be read in some text or bytes, in any case of its letters. */
const readableIn = (content: string): readonly string[] => forbidden.filter((secret) => search(secret).test(content));

async function everyColumn(): Promise<string> {
  const { pool } = hotline.context.store;
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const dumps = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await pool.query<Record<string, unknown>>(`SELECT * FROM ${name}`);
      return rows.flatMap((row) => Object.values(row).map(written)).join('\n');
    }),
  );
  return dumps.join('\n');
}

const written = (value: unknown): string =>
  Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value, bigints);

const bigints = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

describe('nothing of the people can be read', () => {
  test('in the columns of any table', async () => {
    const dump = await everyColumn();
    expect(dump.length).toBeGreaterThan(10_000);
    expect(readableIn(dump)).toEqual([]);
    // The same in hexadecimal digits.
    const asHex = Object.values(people).map((phone) => Buffer.from(phone).toString('hex'));
    expect(asHex.filter((digits) => dump.includes(digits))).toEqual([]);
  });

  test('in the log, at its most talkative', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(readableIn(logged.join('\n'))).toEqual([]);
  });

  test('in the files of the database', async () => {
    await hotline.context.store.pool.query('CHECKPOINT');
    const folder = join(process.env.TEST_DATA_DIR ?? '', 'postgres');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(100);
    // Other tests share the server, and speak of the same places; these numbers are this story's alone.
    const numbers = [...Object.values(people), stranger].map((phone) => Buffer.from(phone.slice(2)));
    const found: string[] = [];
    for (const { parentPath, name } of files) {
      const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
      if (numbers.some((number) => bytes.includes(number))) found.push(name);
    }
    expect(found).toEqual([]);
  });
});

describe('with another key', () => {
  const hello = (): InboundText => ({ sid: newSid(), from: Wilhelmina, to: line, body: 'STATUS', pictures: [] });

  const readWith = (seal: Seal) =>
    load({ ...hotline.context.store, seal }, { of: 'text', text: hello(), recorded: false }, hotline.context.now());

  test('the data stay shut, and the error says what to do', async () => {
    await expect(readWith(createSeal([randomBytes(32)]))).rejects.toThrow(
      'The data were sealed with another DATA_KEY: add that key to DATA_KEY, after a comma',
    );
  });

  test('in front of the old one, everything is read as before, and the people are known', async () => {
    const { pending, snapshot } = await readWith(createSeal([randomBytes(32), key]));
    const known = snapshot?.contacts.find(({ id }) => id === snapshot.contactId);
    expect([pending, known?.phone, known?.members[0]?.name]).toEqual([true, Wilhelmina, 'Wilhelmina']);
    expect(snapshot?.requests[0]?.words).toContain('dialysis');
  });
});
