// A job that ends when it is told to, and counts how often and how often at once it ran.
import type { Job, Schedule } from '../../src/queue/queue.ts';

export interface GatedJob {
  readonly job: Job;
  readonly runs: number;
  /** Runs that have not ended. */
  readonly atOnce: number;
  /** The most of them there have been. */
  readonly most: number;
  /** Ends the longest run. */
  finish(more?: boolean): void;
}

export function gatedJob(): GatedJob {
  const waiting: ((more: boolean) => void)[] = [];
  const state = {
    runs: 0,
    atOnce: 0,
    most: 0,
    finish: (more = false) => waiting.shift()?.(more),
    job: async (): Promise<boolean> => {
      state.runs += 1;
      state.atOnce += 1;
      state.most = Math.max(state.most, state.atOnce);
      const more = await new Promise<boolean>((resolve) => waiting.push(resolve));
      state.atOnce -= 1;
      return more;
    },
  };
  return state;
}

export const neverMs = 1_000_000;
export const idle: Schedule = { job: async () => false, everyMs: neverMs };

/** The jobs of a queue, of which only `sendOutbox` does something. */
export const only = (job: Job, everyMs = neverMs) => ({
  sendOutbox: { job, everyMs },
  fireTimers: idle,
  retryInbox: idle,
  tellUndelivered: idle,
  placeCalls: idle,
  steerCalls: idle,
  followCalls: idle,
  lookUpPhones: idle,
  sendAnnouncements: idle,
  countFigures: idle,
  ageOffers: idle,
  fetchRecordings: idle,
  purge: idle,
});
