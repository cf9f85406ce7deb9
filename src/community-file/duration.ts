// Durations as community files write them: `90s`, `5m`, `2h`, `1d`.

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Ten years. What waits for longer waits for nothing. */
const longestMs = 10 * 365 * 86_400_000;

/** Milliseconds, or `undefined` where it is no duration longer than nothing. */
export const parseDuration = (written: string): number | undefined => {
  const [, amount, unit = ''] = /^(\d+)\s*([smhd])$/.exec(written.trim()) ?? [];
  const ms = Number(amount) * (unitMs[unit] ?? Number.NaN);
  return ms > 0 && ms <= longestMs ? ms : undefined;
};

/** As `parseDuration` reads it, in the largest unit that leaves no fraction. */
export const writeDuration = (ms: number): string => {
  const fitting = Object.entries(unitMs).filter(([, length]) => ms % length === 0);
  const [unit, length] = fitting.at(-1) ?? ['s', 1000];
  return `${ms / length}${unit}`;
};
