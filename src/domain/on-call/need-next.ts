// What a called need still lacks is asked next; when nothing is missing, it is said back.
import type { CalledNeed, Told } from '../call-place.ts';
import { offerTime } from '../on-text/change.ts';
import { contactOf, ownRequests } from '../on-text/scene.ts';
import type { When } from '../when.ts';
import { followQuestion } from './follow-question.ts';
import type { Turn } from './turn.ts';

/** The place may be known; the time is asked for, unless it was said before. */
export function askForRest(turn: Turn, need: CalledNeed): void {
  const { when, place } = need.said ?? {};
  if (when === undefined) turn.go({ menu: 'when', need: { ...need, place } });
  else needNext(turn, { ...need, when, place });
}

export function needNext(turn: Turn, need: CalledNeed): void {
  if (need.moves && need.when !== undefined) return offerToMove(turn, need.moves, need.when);
  const place = need.place ?? turn.member?.place;
  turn.go(place ? { menu: 'send', need: { ...need, place } } : { menu: 'zip', need });
}

/** The caller hears the request as it would be, and says yes to it. */
function offerToMove(turn: Turn, { id, code }: Told, when: When): void {
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  const request = ownRequests(scene).find((own) => own.id === id);
  if (request) offerTime(scene, request, when);
  else turn.say({ say: 'noRequestOfCode', code });
  followQuestion(turn, before);
}
