// Asks a Redis once how it does, for whoever sets one up.
import { Redis } from 'ioredis';

export interface RedisHealth {
  readonly version: string;
  /** A replica takes no writes. */
  readonly writable: boolean;
}

const answerWithinMs = 3_000;

/** Rejects where it is not reached, does not let us in, or does not answer. */
export async function askRedis(url: string): Promise<RedisHealth> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: answerWithinMs,
    commandTimeout: answerWithinMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // What is wrong with a connection is told here, and by the command only that there is none.
  const trouble = new Promise<never>((_, reject) => redis.once('error', reject));
  try {
    return await Promise.race([health(redis), trouble]);
  } finally {
    redis.disconnect();
  }
}

async function health(redis: Redis): Promise<RedisHealth> {
  await redis.connect();
  const said = await redis.info();
  return { version: /^redis_version:(\S+)/m.exec(said)?.[1] ?? 'unknown', writable: !/^role:slave/m.test(said) };
}
