// Works through many rows in one process that has other things to do besides.
import { setImmediate } from 'node:timers/promises';

const atOnce = 200;

/** Does something for each row, and lets everything else have its turn after every few hundred. */
export async function inTurns<T>(rows: readonly T[], work: (row: T) => void): Promise<void> {
  for (let start = 0; start < rows.length; start += atOnce) {
    for (const row of rows.slice(start, start + atOnce)) work(row);
    await setImmediate();
  }
}
