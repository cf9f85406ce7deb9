// Another web process on the same database and behind the same public address, with connections of its own.
import type { AddressInfo } from 'node:net';
import { type Context, usualWaitMs } from '../../src/context.ts';
import { openPool, type Patience } from '../../src/store/store.ts';
import { claimPort, createWeb } from '../../src/web.ts';
import { closed, type TestHotline } from './hotline.ts';

export interface SecondWeb {
  readonly url: string;
  readonly context: Context;
  /** Before the hotline itself is stopped. */
  stop(): Promise<void>;
}

/** `changes`: what is different about its context. `patience`: with its database; absent: as little as a real one has. */
export async function startSecondWeb(
  { context: first, databaseUrl }: Pick<TestHotline, 'context' | 'databaseUrl'>,
  changes: Partial<Context> = {},
  patience?: Patience,
): Promise<SecondWeb> {
  const onLost = (error: Error) => first.log.warn({ error }, 'a connection to the database was lost');
  const callersWaitMs = patience?.answerWithinMs ?? usualWaitMs;
  const pool = openPool(databaseUrl, onLost, undefined, patience);
  const context = { ...first, store: { ...first.store, pool }, callersWaitMs, ...changes };
  const server = await claimPort(0);
  server.on('request', createWeb(context));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    context,
    async stop() {
      await closed(server);
      await pool.end();
    },
  };
}
