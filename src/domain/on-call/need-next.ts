// What a called need still lacks is asked next; when nothing is missing, it is said back.
import type { CalledNeed } from '../call.ts';
import type { Turn } from './turn.ts';

export function needNext(turn: Turn, need: CalledNeed): void {
  const place = need.place ?? turn.member?.place;
  turn.go(place ? { menu: 'send', need: { ...need, place } } : { menu: 'zip', need });
}
