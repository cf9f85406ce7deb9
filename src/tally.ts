// What a committed decision adds to the figures that operators see.
import type { Event } from './domain/event.ts';
import { helpersOf, type Request } from './domain/request.ts';
import type { Snapshot } from './domain/snapshot.ts';
import type { TimerKind } from './domain/timers.ts';
import type { WordedEffect } from './store/worded-effect.ts';

export interface Tally {
  readonly timerFired?: TimerKind | undefined;
  readonly callStepped?: 'in' | 'out' | undefined;
  readonly requestsOpened: number;
  /** Waves of invitations that went out. */
  readonly waves: number;
  /** Helpers who got a request. */
  readonly claims: number;
  /** For each request that has all its helpers now: how long that took from when it was opened. */
  readonly secondsToMatch: readonly number[];
}

/** `effects` of a decision about `event`, made on `snapshot`. */
export function tallyOf(event: Event, effects: readonly WordedEffect[], { requests, now }: Snapshot): Tally {
  const changes = lastOfEach(effects).map((after) => ({ before: requests.find(({ id }) => id === after.id), after }));
  return {
    timerFired: event.kind === 'timerFired' ? event.timer.kind : undefined,
    callStepped: event.kind === 'callStepped' ? event.direction : undefined,
    requestsOpened: changes.filter(({ before }) => !before).length,
    waves: sum(changes.map(({ before, after }) => wavesBetween(before, after))),
    claims: sum(changes.map(({ before, after }) => claimsBetween(before, after))),
    secondsToMatch: changes
      .filter(({ before, after }) => before?.status === 'open' && after.status === 'matched')
      .map(({ after }) => (now.getTime() - after.openedAt.getTime()) / 1000),
  };
}

/** A decision may save a request more than once; the last word counts. */
const lastOfEach = (effects: readonly WordedEffect[]): readonly Request[] => [
  ...new Map(
    effects.flatMap((effect) => (effect.do === 'saveRequest' ? [[effect.request.id, effect.request]] : [])),
  ).values(),
];

/** Each round counts its waves from the start. */
function wavesBetween(before: Request | undefined, after: Request): number {
  const sentBefore = before?.round === after.round ? before.wave : 0;
  return Math.max(0, after.wave - sentBefore);
}

function claimsBetween(before: Request | undefined, after: Request): number {
  const had = new Set(before ? helpersOf(before).map(({ memberId }) => memberId) : []);
  return helpersOf(after).filter(({ memberId }) => !had.has(memberId)).length;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
