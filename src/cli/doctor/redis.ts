// Redis, where one is set.
import { messageOf } from '../../log.ts';
import { askRedis } from '../../queue/ask-redis.ts';
import { type Finding, well, wrong } from './finding.ts';

export async function checkRedis(url: string | undefined): Promise<readonly Finding[]> {
  if (url === undefined) return [well('No REDIS_URL: each process finds its work by itself, within a second.')];
  try {
    const { version, writable } = await askRedis(url);
    return writable
      ? [well(`Redis ${version} is reached.`)]
      : [wrong('It is a replica, which takes no writes.', 'set REDIS_URL to the primary')];
  } catch (error) {
    return [
      wrong(
        `Redis is not reached (${messageOf(error)}).`,
        'start it, mend REDIS_URL, or leave that empty; until then the work goes on, up to a second later',
      ),
    ];
  }
}
