// How long to wait before a text is tried again.

const firstWaitMs = { later: 1_000, unclear: 10_000, lost: 20_000 };
const longestWaitMs = 5 * 60_000;

/**
 * Twice as long after every failure, with some chance in it so that failures do not march in step. What may have been sent waits
 * longer, until the provider can tell.
 */
export function waitMs(tries: number, because: keyof typeof firstWaitMs): number {
  const longest = Math.min(longestWaitMs, firstWaitMs[because] * 2 ** Math.min(tries, 10));
  return longest * (0.5 + Math.random() / 2);
}
