// A process starts while its database is down: it takes texts at once, keeps them on disk, and does the rest when the database is there.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { createDb, type Db } from '../../src/store/prisma.ts';
import { claimPort } from '../../src/web.ts';
import { type ChildHotline, spawnHotline } from '../support/child-hotline.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { account, addCommunity, closed } from '../support/hotline.ts';
import { type DatabaseProxy, startProxy } from '../support/tcp-proxy.ts';
import { until } from '../support/until.ts';

const askers = askerPhones(5);

let database: TestDatabase;
let db: Db;
let proxy: DatabaseProxy;
let emulator: Emulator;
let dataDir: string;
let settings: Record<string, string>;
let publicUrl: string;
let hotline: ChildHotline | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDb(database.url);
  proxy = await startProxy(database.url);
  emulator = await startEmulator({ ...account, port: 0, pace: { sentAfterMs: 5, deliveredAfterMs: 10 } });
  dataDir = await mkdtemp(join(tmpdir(), 'neighborline-start-'));
  const key = randomBytes(32);
  const server = await claimPort(0);
  const { port } = server.address() as AddressInfo;
  await closed(server);
  publicUrl = `http://127.0.0.1:${port}`;
  settings = {
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: proxy.url,
    DATA_KEY: key.toString('base64'),
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: emulator.url,
  };
  await addCommunity(db, [key], emulator, publicUrl, crowd({ askers: askers.length, helpers: 0 }));
});

afterAll(async () => {
  await hotline?.end('SIGKILL');
  await emulator.close();
  await db.$disconnect();
  await proxy.close();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

// While it starts it holds its port and answers nothing.
const statusOf = (path: string): Promise<number | undefined> =>
  fetch(publicUrl + path, { signal: AbortSignal.timeout(3_000) }).then(
    ({ status }) => status,
    () => undefined,
  );

const toldOfAbsence = (): number => hotline?.output().match(/the database is away: what comes in/g)?.length ?? 0;

test.each(['cut', 'freeze'] as const)('texts are taken though the database is gone (%s)', async (how) => {
  await proxy[how]();
  hotline = spawnHotline(settings);
  await until(async () => (await statusOf('/healthz')) === 200);
  expect(await statusOf('/readyz')).toBe(503);
  const before = await db.inboxText.count();
  const sent = await Promise.all(
    askers.map((asker) => emulator.text(asker, { to: line, body: 'NEED RIDE tomorrow 10am' })),
  );
  expect(sent.map(({ webhookStatus }) => webhookStatus)).toEqual(askers.map(() => 200));
  expect(await db.inboxText.count()).toBe(before);

  await until(() => toldOfAbsence() === 1);
  if (how === 'cut') await proxy.mend();
  else proxy.thaw();
  await until(async () => (await statusOf('/readyz')) === 200);
  const sids = sent.map(({ sid }) => sid);
  const handled = { sid: { in: sids }, handledAt: { not: null } };
  await until(async () => (await db.inboxText.count({ where: handled })) === askers.length);
  await until(async () => (await db.outboxText.count({ where: { status: { in: ['queued', 'sending'] } } })) === 0);
  expect(toldOfAbsence()).toBe(1);
  expect(await hotline.end('SIGTERM')).toBe(0);
});

test('told to stop while it waits for the database, it goes', async () => {
  await proxy.cut();
  hotline = spawnHotline(settings);
  await until(async () => (await statusOf('/healthz')) === 200);
  expect(await hotline.end('SIGTERM')).toBe(0);
  await proxy.mend();
});
