// The database is away, texts come in and are kept on disk, and then the whole process is killed. Started again when the database is
// back, it takes up what was left: nothing is lost, done twice or done in another order.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { createDb, type Db } from '../../src/store/prisma.ts';
import { claimPort } from '../../src/web.ts';
import { type ChildHotline, startChildHotline } from '../support/child-hotline.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { account, addCommunity, closed } from '../support/hotline.ts';
import { type DatabaseProxy, startProxy } from '../support/tcp-proxy.ts';
import { newSid, postText, textForm } from '../support/webhooks.ts';

const people = askerPhones(5);
const limits = ['2', '3', '4', '5'];

let database: TestDatabase;
let proxy: DatabaseProxy;
let db: Db;
let emulator: Emulator;
let dataDir: string;
let publicUrl: string;
let settings: Parameters<typeof startChildHotline>[0];
let hotline: ChildHotline;

beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await startProxy(database.url);
  db = createDb(database.url);
  emulator = await startEmulator({ ...account, port: 0, pace: { sentAfterMs: 0, deliveredAfterMs: 0 } });
  dataDir = await mkdtemp(join(tmpdir(), 'neighborline-killed-while-away-'));
  const key = randomBytes(32);
  const port = await freePort();
  publicUrl = `http://127.0.0.1:${port}`;
  settings = {
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: proxy.url,
    DATA_KEY: key.toString('base64'),
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: emulator.url,
  };
  await addCommunity(db, [key], emulator, publicUrl, crowd({ askers: people.length, helpers: 0 }));
});

afterAll(async () => {
  await hotline?.end('SIGKILL');
  await emulator.close();
  await db.$disconnect();
  await proxy.close();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = await claimPort(0);
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
}

const kept = () => readdir(join(dataDir, 'journal')).catch(() => []);

/** What each person was told, as the numbers in it. */
const told = (phone: string): readonly string[] =>
  emulator
    .textsOf(phone)
    .filter(({ direction }) => direction === 'received')
    .map(({ body }) => /\d+/.exec(body)?.[0] ?? body);

test('killed while the database is away, it loses nothing', async () => {
  hotline = await startChildHotline(settings);
  await proxy.cut();
  const forms = limits.flatMap((limit) =>
    people.map((phone) => textForm(phone, line, `LIMIT ${limit}`, { MessageSid: newSid() })),
  );
  for (const form of forms) expect((await postText({ publicUrl }, form)).status).toBe(200);
  expect(await db.inboxText.count()).toBe(0);
  expect(await kept()).not.toEqual([]);
  await hotline.end('SIGKILL');

  await proxy.mend();
  hotline = await startChildHotline(settings);
  while (people.some((phone) => told(phone).length < limits.length)) await sleep(20);
  await emulator.settled();
  for (const phone of people) expect(told(phone)).toEqual(limits);
  expect(await db.inboxText.count({ where: { handledAt: { not: null } } })).toBe(forms.length);
  expect(await kept()).toEqual([]);

  // Twilio comes again for all the same: everything is known.
  for (const form of forms) expect((await postText({ publicUrl }, form)).status).toBe(200);
  expect(await db.inboxText.count()).toBe(forms.length);
  expect(await hotline.end('SIGTERM')).toBe(0);
  for (const phone of people) expect(told(phone)).toEqual(limits);
});
