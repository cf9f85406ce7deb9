// A whole hotline for a test: real PostgreSQL, real webhooks over HTTP, the emulated phone network, and a clock that the test moves.
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import { readCommunityFile } from '../../src/community-file/read.ts';
import { type Context, createContext } from '../../src/context.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { fetchRecordings } from '../../src/jobs/fetch-recordings.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { placeCalls } from '../../src/jobs/place-calls.ts';
import { retryInbox } from '../../src/jobs/retry-inbox.ts';
import { sendAnnouncements } from '../../src/jobs/send-announcements.ts';
import { steerCalls } from '../../src/jobs/steer-calls.ts';
import { createLog } from '../../src/log.ts';
import { readMembersFile } from '../../src/members-file/read.ts';
import type { Queue } from '../../src/queue/queue.ts';
import { isAnythingAnnounced } from '../../src/store/announcements/claim.ts';
import { applyCommunity, listCommunities } from '../../src/store/communities.ts';
import { importMembers } from '../../src/store/members.ts';
import { createDb, type Db } from '../../src/store/prisma.ts';
import { createSeal } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { learn } from '../../src/understanding/understand.ts';
import type { Voices } from '../../src/voices/voices.ts';
import { claimPort, createWeb } from '../../src/web.ts';
import { FakeClock } from './clock.ts';
import { createTestDatabase, patience } from './database.ts';
import { sendDue } from './sending.ts';
import { faultsOfDocuments } from './transcript-calls.ts';

export const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'a-token-for-tests' };

/** Jobs run when the test says so. */
export const noQueue: Queue = {
  wake: () => undefined,
  work: () => undefined,
  isUp: async () => true,
  close: async () => undefined,
};

export interface CommunityFiles {
  readonly yaml: string;
  readonly csv: string;
}

export interface TestHotline {
  readonly context: Context;
  readonly emulator: Emulator;
  readonly clock: FakeClock;
  readonly db: Db;
  readonly databaseUrl: string;
  readonly publicUrl: string;
  /** Adds a community and attaches its numbers. */
  add(files: CommunityFiles): Promise<void>;
  /** Deletes every community, and forgets what the phones have seen. */
  clear(): Promise<void>;
  /** Sends what is to be sent and fires what is due, until nothing is left to do at this moment. */
  settle(): Promise<void>;
  /**
   * Gives those their turn who are to hear an announcement, as far as the rate of each line lets them have it. Resolves to whether anybody
   * still waits for theirs.
   */
  announce(): Promise<boolean>;
  stop(): Promise<void>;
}

export interface HotlineOptions {
  readonly startsAt?: string;
  /** Log lines, for a test that reads them. */
  readonly onLog?: (line: string) => void;
  readonly dataKeys?: readonly Buffer[];
  readonly voices?: Voices;
}

export async function startTestHotline(
  communities: readonly CommunityFiles[],
  { startsAt = '2026-03-03T09:00', onLog, dataKeys = [randomBytes(32)], voices }: HotlineOptions = {},
): Promise<TestHotline> {
  const clock = new FakeClock(startsAt);
  const database = await createTestDatabase();
  const db = createDb(database.url);
  const pace = { sentAfterMs: 0, deliveredAfterMs: 0 };
  const moveClock = (ms: number) => clock.pass(ms);
  const emulator = await startEmulator({ ...account, port: 0, clock: clock.now, pace, time: 'still', moveClock });
  const server = await claimPort(0);
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = createContext({
    store: openStore(database.url, dataKeys, () => undefined, undefined, patience),
    twilio: { ...account, publicUrl, apiBaseUrl: emulator.url },
    queue: noQueue,
    voices,
    log: onLog ? createLog('debug', onLog) : createLog('fatal'),
    now: clock.now,
    callersWaitMs: patience.answerWithinMs,
  });
  // As `start.ts` does: the first text or call should not have to wait for it.
  learn(context.languages);
  server.on('request', createWeb(context));
  const add = (files: CommunityFiles) => addCommunity(db, dataKeys, emulator, publicUrl, files, clock.now());
  for (const files of communities) await add(files);
  return {
    context,
    emulator,
    clock,
    db,
    databaseUrl: database.url,
    publicUrl,
    add,
    async clear() {
      checkDocuments(emulator);
      await db.community.deleteMany();
      await db.inboxText.deleteMany();
      await db.deskSession.deleteMany();
      await db.signInCode.deleteMany();
      emulator.reset();
    },
    settle: () => settle(context, emulator),
    async announce() {
      await sendAnnouncements(context)();
      await settle(context, emulator);
      return isAnythingAnnounced(context.store, clock.now());
    },
    async stop() {
      await emulator.close();
      await closed(server);
      await context.store.pool.end();
      await db.$disconnect();
      await database.drop();
      checkDocuments(emulator);
    },
  };
}

/** Throws where Twilio would not have taken something that was answered in a call. */
function checkDocuments(emulator: Emulator): void {
  const faults = faultsOfDocuments(emulator);
  if (faults.length > 0) throw new Error(`Twilio would not take this:\n${faults.join('\n')}`);
}

export const closed = (server: Server): Promise<unknown> => {
  const done = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  return done;
};

/** Stores a community and its members, and points its numbers at the webhooks of `publicUrl`. */
export async function addCommunity(
  db: Db,
  dataKeys: readonly Buffer[],
  emulator: Emulator,
  publicUrl: string,
  { yaml, csv }: CommunityFiles,
  now?: Date,
): Promise<void> {
  const seal = createSeal(dataKeys);
  const terms = readCommunityFile(yaml, ['en', 'es']);
  if (!('value' in terms)) throw new Error(`the community file of a test is wrong: ${JSON.stringify(terms.faults)}`);
  await applyCommunity(db, seal, terms.value, now);
  const community = (await listCommunities(db)).find(({ name }) => name === terms.value.name);
  if (!community) throw new Error('the community was not made');
  const { members, faults } = readMembersFile(csv, community);
  if (faults.length > 0) throw new Error(`the members file of a test is wrong: ${JSON.stringify(faults)}`);
  await importMembers(db, seal, community, members, () => undefined);
  const client = twilio(account.accountSid, account.authToken);
  client.api.baseUrl = emulator.url;
  const attached = new Set(emulator.lines().map(({ number }) => number));
  for (const { number } of community.lines.filter((line) => !attached.has(line.number))) {
    await client.incomingPhoneNumbers.create({
      phoneNumber: number,
      smsUrl: `${publicUrl}/twilio/text`,
      voiceUrl: `${publicUrl}/twilio/call`,
      statusCallback: `${publicUrl}/twilio/status/call`,
    });
  }
}

async function settle(context: Context, emulator: Emulator): Promise<void> {
  const jobs = [
    retryInbox(context),
    fireTimers(context),
    placeCalls(context),
    steerCalls(context),
    fetchRecordings(context),
    () => sendDue(context),
  ];
  let before: string | undefined;
  let after = await stateOf(context);
  while (after !== before) {
    for (const job of jobs) await job();
    await emulator.settled();
    before = after;
    after = await stateOf(context);
  }
}

/** Changes whenever a job did something. One timer may fire and leave another that is due, so they are not only counted. */
async function stateOf({ store, now }: Context): Promise<string> {
  const { rows } = await store.pool.query(
    `SELECT (SELECT count(*) FROM outbox_text) AS texts,
            (SELECT count(*) FROM outbox_text WHERE status IN ('queued', 'sending') AND due_at <= $1) AS unsent,
            (SELECT sum(hashtext(timer::text)) FROM timer WHERE due_at <= $1) AS due,
            (SELECT count(*) FROM outgoing_call WHERE silence_at <= $1 AND sid IS NOT NULL) AS ringing,
            (SELECT count(*) FROM call WHERE fetch_at <= $1) AS fetched,
            (SELECT count(*) FROM outgoing_call WHERE status = 'queued' AND due_at <= $1) AS calls,
            (SELECT count(*) FROM recording WHERE (deleted_at IS NULL OR told_at IS NULL) AND due_at <= $1) AS recordings,
            (SELECT count(*) FROM inbox_text WHERE handled_at IS NULL) AS unhandled`,
    [now()],
  );
  return JSON.stringify(rows[0]);
}
