// What every part of the store works with: connections for the paths that every text takes, and the seal.
import pg from 'pg';
import { once } from './once.ts';
import { createDb, type Db } from './prisma.ts';
import { createSeal, type Seal } from './seal.ts';
import { createSettingsMemory, type SettingsMemory } from './settings-memory.ts';

export interface Store {
  readonly pool: pg.Pool;
  readonly seal: Seal;
  readonly sameSettings: SettingsMemory;
  /** The same connections through Prisma, for what is off the path of a text; made when it is first used. */
  readonly db: Db;
}

const mostConnections = 16;

/** A database that hangs must not make us hang: what takes longer than this counts as lost, and its connection is given up. */
export interface Patience {
  readonly connectWithinMs: number;
  readonly answerWithinMs: number;
}

const usualPatience: Patience = { connectWithinMs: 3_000, answerWithinMs: 10_000 };

/**
 * Connections that are lost are reported and replaced, never fatal. While the database is not open to us yet, it counts as away. End
 * it when it is no longer used.
 */
export function openPool(
  databaseUrl: string,
  onError: (error: Error) => void,
  isOpen: () => boolean = () => true,
  { connectWithinMs, answerWithinMs }: Patience = usualPatience,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    connectionTimeoutMillis: connectWithinMs,
    query_timeout: answerWithinMs,
    keepAlive: true,
    verify: (_, done) => done(isOpen() ? undefined : notOpenYet()),
  });
  pool.on('error', onError);
  return pool;
}

/** As PostgreSQL says it while it starts. */
const notOpenYet = (): Error => Object.assign(new Error('the database is not open yet'), { code: '57P03' });

/** End `pool` when the store is no longer used. */
export const openStore = (
  databaseUrl: string,
  dataKeys: readonly Buffer[],
  onError: (error: Error) => void,
  isOpen?: () => boolean,
  patience?: Patience,
): Store => {
  const pool = openPool(databaseUrl, onError, isOpen, patience);
  let db: Db | undefined;
  return {
    pool,
    seal: createSeal(dataKeys),
    sameSettings: createSettingsMemory(),
    get db() {
      db ??= createDb(pool);
      return db;
    },
  };
};

/** Sealed values travel inside JSON as hexadecimal digits. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const sealHex = (seal: Seal, text: string): string => hex(seal.seal(text));

export const openHex = (seal: Seal, digits: string): string => seal.open(Buffer.from(digits, 'hex'));

/**
 * Opens a value when it is first asked for. That a key is not there is said at once, by a SealError: with another key nobody would be
 * known, and who writes would be taken for a stranger.
 */
export function openHexLater<T>(seal: Seal, digits: string, read: (opened: string) => T): () => T {
  seal.checkKey(digits);
  return once(() => read(openHex(seal, digits)));
}
