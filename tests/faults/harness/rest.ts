// The end of a run: all work that is due is done, and the processes end in order.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep, setImmediate as turnOfEvents } from 'node:timers/promises';
import type { Emulator } from '../../../src/emulator/start.ts';
import type { Db } from '../../../src/store/prisma.ts';
import { withDb } from './own-db.ts';
import type { Process } from './processes.ts';
import type { Evidence } from './record.ts';

/** However slow the machine: what has not come to rest by then hangs. */
const restWithinMs = 15 * 60_000;

interface Resting {
  readonly postgres: { readonly url: string };
  readonly processes: readonly Process[];
  readonly emulator: Emulator;
  readonly dir: string;
  readonly say: (words: string) => void;
}

/** Resolves once all work that was due is done and the processes have ended in order. */
export async function comeToRest({
  postgres,
  processes,
  emulator,
  dir,
  say,
}: Resting): Promise<Omit<Evidence, 'sleepers' | 'landlines'>> {
  // An attempt of a process that was killed counts as lost after a minute. With nobody at work it can be taken for over at once.
  await Promise.all(processes.map(({ end }) => end('SIGKILL')));
  await noRequestIsUnderWay(emulator);
  await withDb(postgres.url, letAMinutePass);
  await startAll(processes);
  const workLeft = await withDb(postgres.url, (db) => waitForRest(db, dir));
  const restedAt = new Date();
  await emulator.settled();
  // The workers first: what they had in hand is still reported.
  for (const part of ['worker', 'web'] as const) {
    const codes = await Promise.all(processes.filter((each) => each.part === part).map(({ end }) => end('SIGTERM')));
    if (codes.some((code) => code !== 0))
      throw new Error(`a ${part} process did not end in order: ${codes.join(', ')}`);
    await emulator.settled();
  }
  say('all is at rest');
  return { restedAt, workLeft };
}

/** What they sent before they died is read, and what the network takes late is taken. */
async function noRequestIsUnderWay(emulator: Emulator): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await turnOfEvents();
  await emulator.settled();
}

/** Resolves to what is still due where it takes too long. */
async function waitForRest(db: Db, dir: string): Promise<string> {
  const giveUpAtMs = Date.now() + restWithinMs;
  for (;;) {
    const left = await workLeftIn(db, dir);
    if (left === '' || Date.now() > giveUpAtMs) return left;
    await sleep(250);
  }
}

async function letAMinutePass(db: Db): Promise<void> {
  const now = new Date();
  await db.outboxText.updateMany({ where: { status: 'sending' }, data: { dueAt: now } });
  await db.outgoingCall.updateMany({ where: { status: 'placing' }, data: { dueAt: now } });
  await db.outgoingCall.updateMany({ where: { followAt: { not: null } }, data: { followAt: now } });
  await db.timer.updateMany({ where: { claimedUntil: { not: null } }, data: { claimedUntil: now } });
  await db.inboxText.updateMany({ where: { handledAt: null, failedAt: null }, data: { retryAt: now } });
}

/** In words; empty where nothing is due. */
async function workLeftIn(db: Db, dir: string): Promise<string> {
  const now = new Date();
  const counts = {
    'on disk': (await readdir(join(dir, 'journal')).catch(() => [])).length,
    'to be handled': await db.inboxText.count({ where: { handledAt: null, failedAt: null } }),
    'in doubt': await db.outboxText.count({ where: { status: 'sending' } }),
    'to be sent': await db.outboxText.count({ where: { status: 'queued', dueAt: { lte: now } } }),
    'calls in doubt': await db.outgoingCall.count({ where: { status: 'placing' } }),
    'calls to be placed': await db.outgoingCall.count({ where: { status: 'queued', dueAt: { lte: now } } }),
    'calls to be followed': await db.outgoingCall.count({
      where: { followAt: { lte: now }, status: { notIn: ['queued', 'placing'] } },
    }),
    'timers due': await db.timer.count({ where: { dueAt: { lte: now } } }),
  };
  const left = Object.entries(counts).filter(([, count]) => count > 0);
  return left.map(([what, count]) => `${count} ${what}`).join(', ');
}

const startAll = async (processes: readonly Process[]): Promise<void> =>
  void (await Promise.all(processes.map(({ start }) => start())));
