// The connections to Redis. Redis may go away at any time: that is told once, fails nobody, and ends without a restart.
import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '../log.ts';
import { messageOf } from '../log.ts';

export interface RedisConnections {
  /** For commands. Fails them at once while Redis is away, so that none pile up. */
  readonly client: Redis;
  /** For what Redis tells by itself. */
  subscriber(): Redis;
  /** For commands that wait in Redis: each waits on a connection of its own. */
  waiting(name: string): Redis;
  isUp(): Promise<boolean>;
  /** A command could not be carried out. */
  failed(error: unknown): void;
  /** A command was carried out. */
  answered(): void;
  close(): void;
}

const longestReconnectWaitMs = 1_000;

const shared: RedisOptions = {
  connectTimeout: 5_000,
  // A machine that vanished without a word is noticed, and not waited for.
  keepAlive: 5_000,
  retryStrategy: (times) => Math.min(times * 50, longestReconnectWaitMs),
  // After a failover the address leads to the new primary, but the connection to the old one.
  reconnectOnError: ({ message }) => message.startsWith('READONLY'),
};

/** Bull counts the tries of these itself. */
const patient: RedisOptions = { ...shared, maxRetriesPerRequest: null, enableReadyCheck: false };

const impatient: RedisOptions = { ...shared, enableOfflineQueue: false, maxRetriesPerRequest: 0 };

/** Resolves once the connection is made, however late. */
export const whenReady = (connection: Redis): Promise<unknown> =>
  connection.status === 'ready' ? Promise.resolve() : new Promise((resolve) => connection.once('ready', resolve));

/**
 * `url`: redis: or rediss: (TLS). Connects by itself, now and whenever the connection is lost. A Redis that takes longer than
 * `answerWithinMs` for a command counts as gone.
 */
export function connectRedis(url: string, log: Log, answerWithinMs: number): RedisConnections {
  const connections: Redis[] = [];
  const waiting = new Map<string, Redis>();
  let subscriber: Redis | undefined;
  let isAway = false;
  let closed = false;

  const open = (options: RedisOptions): Redis => {
    const connection = new Redis(url, options);
    // Every queue listens to the connections that all of them share.
    connection.setMaxListeners(0);
    // Told by the client alone; without anybody who listens Node would end the process.
    connection.on('error', () => undefined);
    connections.push(connection);
    return connection;
  };

  const answered = (): void => {
    if (isAway) log.info({}, 'Redis is back');
    isAway = false;
  };
  const failed = (error?: unknown): void => {
    if (isAway || closed) return;
    isAway = true;
    log.warn(
      { ...(error !== undefined && { error }) },
      'Redis is out of reach: until it is back, every worker looks for its work by itself',
    );
  };

  const client = open({ ...impatient, commandTimeout: answerWithinMs });
  client.on('error', failed);
  client.on('close', () => failed());
  client.on('ready', answered);

  return {
    client,
    subscriber: () => {
      subscriber ??= open(patient);
      return subscriber;
    },
    waiting: (name) => {
      const connection = waiting.get(name) ?? open(patient);
      waiting.set(name, connection);
      return connection;
    },
    answered,
    failed(error) {
      failed(error);
      // Whoever does not answer may be gone for good, and somebody else may answer at the same address.
      if (messageOf(error) === 'Command timed out' && client.status === 'ready') client.disconnect(true);
    },
    async isUp() {
      if (client.status !== 'ready') return false;
      return client.ping().then(
        () => true,
        () => false,
      );
    },
    close() {
      closed = true;
      for (const connection of connections) connection.disconnect();
    },
  };
}
