// Tells on the terminal how far the bench is; says a line a part where nobody watches.
import { SingleBar } from 'cli-progress';
import type { Part } from './part.ts';

export interface Progress {
  at(share: number, doing: string): void;
  /** A line that stays, so that a run which is cut off was not for nothing. */
  tell(line: string): void;
}

export function showProgress(partCount: number): { of(part: Part): Progress; end(): void } {
  let begun = 0;
  const isWatched = process.stderr.isTTY;
  const bar = new SingleBar({
    format: '{bar} {percentage} % {doing}',
    clearOnComplete: true,
    stream: process.stderr,
    barsize: 30,
  });
  if (isWatched) bar.start(partCount, 0, { doing: '' });
  return {
    of({ name, boundSeconds }) {
      const before = begun++;
      if (!isWatched) console.error(`${name}: at most ${boundSeconds} s`);
      return {
        at(share, doing) {
          if (isWatched) bar.update(before + Math.min(share, 1), { doing: `${name}: ${doing}` });
        },
        tell(line) {
          // The bar stands on the line, and is drawn anew below it.
          if (isWatched) process.stderr.write('\r\x1b[K');
          console.error(`${name}: ${line}`);
        },
      };
    },
    end: () => bar.stop(),
  };
}
