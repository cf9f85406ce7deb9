// Whom the stewards keep out, and what stays open to them in a call: a steward, and having everything deleted.
import type { CallPlace } from '../call-place.ts';
import { isBlocked } from '../people.ts';
import type { Turn } from './turn.ts';

export const isKeptOut = ({ member, decision }: Turn): boolean =>
  member !== undefined && isBlocked(member, decision.now);

/** Whether the caller is at a place that is closed to them, be it that they are kept out only since they came there. */
export const isShutOut = (turn: Turn): boolean => isKeptOut(turn) && !isOpenToAll(turn.place);

function isOpenToAll(place: CallPlace): boolean {
  switch (place.menu) {
    case 'keptOut':
    case 'identify':
    case 'ringStewards':
    case 'steward':
    case 'bye':
      return true;
    case 'record':
      return place.as.for === 'stewards';
    case 'question':
      return place.ask === 'forgetMe';
    default:
      return false;
  }
}
