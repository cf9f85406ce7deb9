// The whole process is killed while it works, twice, and started again on the same data: everybody is answered exactly once.
// Told to stop, it finishes what it has in hand.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { createDb, type Db } from '../../src/store/prisma.ts';
import { claimPort } from '../../src/web.ts';
import { type ChildHotline, startChildHotline } from '../support/child-hotline.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { account, addCommunity, closed } from '../support/hotline.ts';

const askers = askerPhones(10);
const helpers = helperPhones(3);

let database: TestDatabase;
let db: Db;
let emulator: Emulator;
let dataDir: string;
let settings: Parameters<typeof startChildHotline>[0];
let hotline: ChildHotline;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDb(database.url);
  emulator = await startEmulator({ ...account, port: 0, pace: { sentAfterMs: 5, deliveredAfterMs: 10 } });
  dataDir = await mkdtemp(join(tmpdir(), 'neighborline-kill-'));
  const key = randomBytes(32);
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  settings = {
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    DATA_KEY: key.toString('base64'),
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: emulator.url,
  };
  await addCommunity(db, [key], emulator, publicUrl, crowd({ askers: askers.length, helpers: helpers.length }));
});

afterAll(async () => {
  await hotline?.end('SIGTERM');
  await emulator.close();
  await db.$disconnect();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = await claimPort(0);
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
}

/** Through the emulator's own HTTP API, as the page of phones does it. */
async function text(phone: string, body: string): Promise<{ sid: string; webhookStatus: number | null }> {
  const answer = await fetch(`${emulator.url}/emulator/phones/${encodeURIComponent(phone)}/text`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ to: line, body }),
  });
  return (await answer.json()) as { sid: string; webhookStatus: number | null };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

/** Attempts of a process that is gone count as lost after a minute; nobody wants to wait for that here. Only while none is alive. */
async function letAMinutePass(): Promise<void> {
  const now = new Date();
  await db.outboxText.updateMany({ where: { status: 'sending' }, data: { dueAt: now } });
  await db.timer.updateMany({ where: { claimedUntil: { not: null } }, data: { claimedUntil: now } });
}

async function isQuiet(): Promise<boolean> {
  const unhandled = await db.inboxText.count({ where: { handledAt: null } });
  const unsent = await db.outboxText.count({ where: { status: { in: ['queued', 'sending'] } } });
  const due = await db.timer.count({ where: { dueAt: { lte: new Date() } } });
  return unhandled + unsent + due === 0;
}

test('killed twice while texts come in and go out, it answers everybody once', async () => {
  hotline = await startChildHotline(settings);
  const sent = [...askers].map((asker) => text(asker, 'NEED RIDE tomorrow 10am'));
  await until(async () => (await db.inboxText.count()) >= 3);
  await hotline.end('SIGKILL');
  const texts = await Promise.all(sent);

  await letAMinutePass();
  hotline = await startChildHotline(settings);
  const redelivered = texts.map(({ sid }) => emulator.redeliver(sid, 2));
  await until(async () => (await db.outboxText.count({ where: { status: { in: ['sent', 'delivered'] } } })) >= 8);
  await hotline.end('SIGKILL');
  await Promise.all(redelivered);

  await letAMinutePass();
  hotline = await startChildHotline(settings);
  // Twilio comes again until it is answered, and once more for good measure.
  for (const { sid } of texts) expect(await emulator.redeliver(sid, 2)).toEqual([200, 200]);
  await until(isQuiet);
  await emulator.settled();

  expect(await db.request.count()).toBe(askers.length);
  const received = (phone: string): readonly string[] =>
    emulator
      .textsOf(phone)
      .filter(({ direction }) => direction === 'received')
      .map(({ body }) => body);
  const codes = askers.map((asker) => {
    expect(received(asker)).toEqual([expect.stringMatching(/^Request \d+/)]);
    return /\d+/.exec(received(asker)[0] ?? '')?.[0];
  });
  expect(new Set(codes).size).toBe(askers.length);
  for (const helper of helpers) {
    const invitedTo = received(helper).map((body) => /YES (\d+)/.exec(body)?.[1]);
    expect(invitedTo.toSorted()).toEqual(codes.toSorted());
  }
  expect(hotline.output()).not.toMatch(/"level":(50|60)/);
});

test('told to stop while texts come in, it answers those that it took and goes', async () => {
  const sent = askers.map((asker) => text(asker, 'STATUS'));
  await until(async () => (await db.inboxText.count()) > askers.length);
  expect(await hotline.end('SIGTERM')).toBe(0);
  for (const { webhookStatus } of await Promise.all(sent)) expect([200, null]).toContain(webhookStatus);
  expect(await db.inboxText.count({ where: { handledAt: null } })).toBe(0);
  expect(hotline.output()).not.toMatch(/"level":(50|60)/);
});
