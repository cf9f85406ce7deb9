// A bar that shows how far a long command has come.
import { SingleBar } from 'cli-progress';
import type { Terminal } from './command.ts';

/** Tells how many of `total` are done, where somebody is watching. */
export const progressBar = (total: number, { width }: Terminal): { update(done: number): void; stop(): void } => {
  if (width === undefined) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: '{bar} {value} of {total}', clearOnComplete: true, stream: process.stderr });
  bar.start(total, 0);
  return bar;
};
