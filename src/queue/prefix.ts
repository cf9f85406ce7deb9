// Under what an installation keeps its queues in Redis, so that several can share one.
import { createHmac } from 'node:crypto';

/** The same in every process that has this DATA_KEY, and as long as its last key stays. It gives nothing of the key away. */
export const queuePrefix = (dataKeys: readonly Buffer[]): string => {
  const tag = createHmac('sha256', dataKeys.at(-1) ?? '').update('neighborline queue');
  return `neighborline-${tag.digest('hex').slice(0, 12)}`;
};
