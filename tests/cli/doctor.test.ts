// `hotline doctor`, against a real database, a real Redis and the emulator in Twilio's place: what it says is wrong is mended as it
// says, until nothing is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { checkSettings } from '../../src/cli/doctor/settings.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { CommandLine, demo } from '../support/command-line.ts';
import { createTestDatabase } from '../support/database.ts';
import { account, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';

const key = Buffer.alloc(32, 9);
const line = '+13125550100';

let hotline: TestHotline;
let redis: TestRedis;
let folder: string;
let shell: CommandLine;
let settings: Environment;

beforeAll(async () => {
  hotline = await startTestHotline([], { dataKeys: [key] });
  redis = await startRedis();
  folder = await mkdtemp(join(tmpdir(), 'neighborline-doctor-'));
  shell = new CommandLine(hotline.databaseUrl, folder);
  settings = {
    ...shell.settings,
    PUBLIC_URL: hotline.publicUrl,
    REDIS_URL: redis.url,
    OPERATOR_PASSWORD: 'a long enough word',
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: hotline.emulator.url,
  };
  await shell.apply(demo('community.yaml'));
});
afterAll(async () => {
  await shell.db.$disconnect();
  await hotline.stop();
  await redis.close();
  await rm(folder, { recursive: true });
});

const ask = (changed: Environment = {}) => shell.hotline(['doctor'], { settings: { ...settings, ...changed } });

const client = () => {
  const made = twilio(account.accountSid, account.authToken);
  made.api.baseUrl = hotline.emulator.url;
  return made;
};

const fields: Readonly<Record<string, string>> = {
  'A message comes in': 'smsUrl',
  'Primary handler fails (messaging)': 'smsFallbackUrl',
  'A call comes in': 'voiceUrl',
  'Primary handler fails (voice)': 'voiceFallbackUrl',
  'Call status changes': 'statusCallback',
};

/** Does at Twilio what the doctor says. */
async function mend(printed: string): Promise<void> {
  const [known] = await client().incomingPhoneNumbers.list({ phoneNumber: line });
  for (const [, field = '', url] of printed.matchAll(/set "(.+?)" to (\S+) by HTTP POST/g))
    await client()
      .incomingPhoneNumbers(known?.sid ?? '')
      .update({ [fields[field] ?? field]: url });
}

describe('what is wrong is named and can be mended as it says', () => {
  test('at Twilio, one thing after the other', async () => {
    const strange = await ask();
    expect(strange.exitCode).toBe(1);
    expect(strange.printed).toContain(`WRONG  ${line} is not a number of this Twilio account.`);

    await client().incomingPhoneNumbers.create({ phoneNumber: line, smsUrl: 'https://elsewhere.example.org/sms' });
    const bare = await ask();
    expect(bare.printed).toContain('is https://elsewhere.example.org/sms, which is not ours: a text may be lost');
    expect(bare.printed).toContain('"A call comes in" is empty');
    expect(bare.printed).toMatch(/3 things to mend\.$/);

    await mend(bare.printed);
    const well = await ask();
    expect(well.printed).toMatch(/Nothing is wrong\.$/);
    expect(well.printed).not.toMatch(/WRONG|note /);
    expect(well.exitCode).toBe(0);
    expect(well.printed).toContain(`This hotline answers at ${hotline.publicUrl}.`);
  });

  test.each([
    ['is asked for by GET', { smsMethod: 'GET' }],
    ['does not make Twilio try again', { voiceUrl: 'HERE/twilio/call' }],
    ['does not make Twilio try again', { smsUrl: 'HERE/twilio/text#rc=3&rp=4xx' }],
    ['"Call status changes" is empty', { statusCallback: '' }],
  ])('at Twilio: %s', async (told, change) => {
    const [known] = await client().incomingPhoneNumbers.list({ phoneNumber: line });
    const number = client().incomingPhoneNumbers(known?.sid ?? '');
    const was = await number.fetch();
    await number.update(JSON.parse(JSON.stringify(change).replace('HERE', hotline.publicUrl)));
    const { printed, exitCode } = await ask();
    expect(printed).toContain(told);
    expect(exitCode).toBe(1);
    const { smsUrl, voiceUrl, statusCallback } = was;
    await number.update({ smsUrl, smsMethod: 'POST', voiceUrl, statusCallback });
    expect((await ask()).exitCode).toBe(0);
  });

  test.each<[string, Environment]>([
    ['does not take TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN', { TWILIO_AUTH_TOKEN: 'another' }],
    ["Twilio's API is not reached (connect ECONNREFUSED", { TWILIO_API_BASE_URL: 'http://127.0.0.1:1' }],
    ['Nothing answers at http://127.0.0.1:1.', { PUBLIC_URL: 'http://127.0.0.1:1' }],
    ['answers with 404', { PUBLIC_URL: 'HERE/below' }],
    ['Redis is not reached (connect ECONNREFUSED', { REDIS_URL: 'redis://127.0.0.1:1' }],
    ["The database can't be reached (ECONNREFUSED)", { DATABASE_URL: 'postgresql://127.0.0.1:1/x' }],
    ['restore the DATA_KEY', { DATA_KEY: Buffer.alloc(32, 1).toString('base64') }],
    ['PORT is not a port.', { PORT: 'x' }],
  ])('in the settings: %s', async (told, changed) => {
    const there = Object.entries(changed).map(([name, value]) => [name, value?.replace('HERE', hotline.publicUrl)]);
    const { printed, exitCode } = await ask(Object.fromEntries(there));
    expect(printed).toContain(told);
    expect(exitCode).toBe(1);
  });

  test.each<[string, Environment]>([
    ["wrong Twilio can't reach PUBLIC_URL", { PUBLIC_URL: 'http://localhost:3000' }],
    ['wrong PUBLIC_URL is http://hotline.invalid: what people write', { PUBLIC_URL: 'http://hotline.invalid' }],
    ['note The key that seals the data lies in DATA_DIR', { DATA_KEY: '' }],
    ['note Nobody can look at the queues', { OPERATOR_PASSWORD: '' }],
    ['note No TWILIO_ACCOUNT_SID', { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '' }],
  ])('in the settings of a line that is to be real: %s', (told, changed) => {
    const real = { ...settings, TWILIO_API_BASE_URL: '', PUBLIC_URL: 'https://hotline.example.org' };
    const saidOf = (environment: Environment) =>
      checkSettings(readConfig(environment)).map(({ state, says }) => `${state} ${says}`);
    expect(saidOf(real)).toEqual(['well Every setting can be read.']);
    expect(saidOf({ ...real, ...changed }).join('\n')).toContain(told);
  });

  test('in the database: it is new, or behind', async () => {
    const empty = await createTestDatabase({ empty: true });
    const isNew = await ask({ DATABASE_URL: empty.url });
    expect(isNew.printed).toContain('note   It is new and empty.');
    expect(isNew.exitCode).toBe(0);
    await empty.drop();

    const { pool } = hotline.context.store;
    const taken = await pool.query('DELETE FROM _prisma_migrations WHERE migration_name > $1 RETURNING *', ['0010']);
    const behind = await ask();
    expect(behind.printed).toContain(`It is behind this program by ${taken.rowCount} migrations.`);
    expect(behind.printed).toContain('→ hotline migrate');
    expect(behind.exitCode).toBe(1);
    await pool.query(
      'INSERT INTO _prisma_migrations SELECT * FROM json_populate_recordset(NULL::_prisma_migrations, $1)',
      [JSON.stringify(taken.rows)],
    );
    expect((await ask()).exitCode).toBe(0);
  });

  test('in the work: nobody does it', async () => {
    const { pool } = hotline.context.store;
    await pool.query(
      "INSERT INTO timer (community_id, kind, due_at) SELECT id, 'alert', now() - interval '1 hour' FROM community LIMIT 1",
    );
    const { printed, exitCode } = await ask();
    expect(printed).toMatch(/Nobody works on timers: the oldest row has been due for 36\d\d seconds/);
    expect(exitCode).toBe(1);
    await pool.query('DELETE FROM timer');
  });

  test('on the disk', async () => {
    const journal = join(folder, 'journal');
    await writeFile(join(journal, 'one.set-aside'), 'x');
    expect((await ask()).printed).toContain('1 file could not be read and was set aside');
    await rm(journal, { recursive: true });
    await writeFile(journal, 'in the way');
    const { printed, exitCode } = await ask();
    expect(printed).toContain('Nothing can be kept in');
    expect(exitCode).toBe(1);
    await rm(journal);
  });
});
