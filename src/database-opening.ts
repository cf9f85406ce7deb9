// Opens the database to everything else once it is up to date and holds data of our key. Where it is away when a process starts, that
// goes on without it, keeps what comes in on disk, and tries again until it is there.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { checkDataKey } from './store/check-key.ts';
import { databaseFault, isDatabaseAway, isRefused } from './store/database-fault.ts';
import { openStore } from './store/store.ts';

const firstWaitMs = 500;
const longestWaitMs = 10_000;

/** Throws MigrationError, SealError, or pg's error where the database can't be reached. */
export async function prepareDatabase(databaseUrl: string, dataKeys: readonly Buffer[]): Promise<void> {
  await migrate(databaseUrl);
  const store = openStore(databaseUrl, dataKeys, () => undefined);
  try {
    await checkDataKey(store);
  } finally {
    await store.pool.end();
  }
}

export interface Opening {
  /** Ends the trying; resolves once what is in hand is done. */
  stop(): Promise<void>;
}

/**
 * Calls `onOpen` once `prepare` has succeeded. Resolves after the first attempt, and throws what that found wrong, but where the
 * database is only away for the moment: then it goes on trying, and tells of that once.
 */
export async function openDatabase(prepare: () => Promise<void>, onOpen: () => void, log: Log): Promise<Opening> {
  const stopped = new AbortController();
  try {
    await prepare();
    onOpen();
    return { stop: async () => undefined };
  } catch (error) {
    if (!isDatabaseAway(error) || isRefused(error)) throw error;
    log.warn({ reason: reasonOf(error) }, 'the database is away: what comes in is kept on disk until it is there');
  }
  const trying = keepTrying(prepare, onOpen, log, stopped.signal);
  return {
    async stop() {
      stopped.abort();
      await trying;
    },
  };
}

async function keepTrying(
  prepare: () => Promise<void>,
  onOpen: () => void,
  log: Log,
  stop: AbortSignal,
): Promise<void> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
    await sleep(waitMs, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
    try {
      await prepare();
      break;
    } catch (error) {
      // By now it takes an operator: the process must not end, since what comes in is safe with it.
      if (!isDatabaseAway(error) || isRefused(error))
        log.error({ error }, 'the database is there, but can not be used');
    }
  }
  if (stop.aborted) return;
  log.info({}, 'the database is there');
  onOpen();
}

const reasonOf = (error: unknown): string => databaseFault(error) ?? 'It does not answer.';
