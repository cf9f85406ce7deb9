// Prisma's client for everything off the path of a text and of a call step.
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';

export type Db = PrismaClient;

/** Connects when first used; `$disconnect()` at the end, unless the connections are somebody else's. */
export const createDb = (connections: string | pg.Pool): Db =>
  new PrismaClient({
    adapter: new PrismaPg(typeof connections === 'string' ? { connectionString: connections } : connections),
    // The other formats repeat the arguments of a failed query, which are about people.
    errorFormat: 'minimal',
    // A machine that is busy with other things is given time; what hangs still ends.
    transactionOptions: { maxWait: 30_000, timeout: 60_000 },
  });
