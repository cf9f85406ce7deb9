// What a called need still lacks is asked next; when nothing is missing, it is said back.
import type { CalledNeed } from '../call.ts';
import type { Turn } from './turn.ts';

/** The place may be known; the time is asked for, unless it was said before. */
export function askForRest(turn: Turn, need: CalledNeed): void {
  const { when, place } = need.said ?? {};
  if (when === undefined) turn.go({ menu: 'when', need: { ...need, place } });
  else needNext(turn, { ...need, when, place });
}

export function needNext(turn: Turn, need: CalledNeed): void {
  const place = need.place ?? turn.member?.place;
  turn.go(place ? { menu: 'send', need: { ...need, place } } : { menu: 'zip', need });
}
