// "12 at 11am": a member says a request of theirs differently.
import { placeNamed } from '../area.ts';
import type { Decision } from '../decision.ts';
import { waitForWaveMs } from '../dispatch.ts';
import { isKind } from '../kinds.ts';
import { helpersOf, isFull, type Request, standbyOf, withStatus } from '../request.ts';
import { spoken } from '../spoken.ts';
import { atClock, isPast } from '../when.ts';
import { coverSoon, match } from './claim.ts';
import { reopen } from './drop.ts';
import { askBack, memberOf, ownRequests, reply, type Scene } from './scene.ts';

/**
 * Changes the writer's own request of that code to what the text says. While a neighbour is listening, "12 see you friday" may
 * as well be meant for them: then it is asked. False where it says nothing that changes the request.
 */
export function changeByCode(scene: Scene, code: number): boolean {
  const request = ownRequests(scene).find((own) => own.code === code);
  const changed = request && applied(scene, request);
  if (!changed) return false;
  if (helpersOf(changed).length > 0) offer(scene, changed);
  else carryOut(scene, changed);
  return true;
}

/** Offers to change the writer's only open request, where a text without a code says another time or place. */
export function offerChange(scene: Scene): boolean {
  const [only, second] = ownRequests(scene);
  const changed = only && !second ? applied(scene, only) : undefined;
  if (!changed) return false;
  offer(scene, changed);
  return true;
}

function offer(scene: Scene, changed: Request): void {
  const { id: requestId, kind, when, place, words, needed } = changed;
  const question = {
    ask: 'confirmChange',
    requestId,
    change: { kind, when, place, words, needed },
    held: scene.text,
  } as const;
  askBack(scene, question, { say: 'confirmChange', request: spoken(changed, scene.decision) });
}

const changing: readonly string[] = ['talk', 'need', 'later', 'hours', 'area', 'question'];

function applied({ decision, text }: Scene, request: Request): Request | undefined {
  const { community } = decision;
  const { meaning, kind, when, clockOnly, area, count } = text.reading;
  if (!changing.includes(meaning)) return undefined;
  const offered = kind !== undefined && isKind(kind) && community.kinds.includes(kind) ? kind : request.kind;
  const changed = {
    ...request,
    kind: meaning === 'need' ? offered : request.kind,
    when: when === undefined ? request.when : clockOnly ? atClock(request.when, when) : when,
    place: area === undefined ? request.place : placeNamed(area, community.areas),
    // The helper reads the asker's words: what they said last must be among them.
    words: `${request.words}; ${text.reading.rest ?? text.body}`,
    needed: Math.max(count ?? request.needed, withStatus(request, 'matched', 'done').length),
  };
  const same =
    changed.kind === request.kind &&
    changed.when === request.when &&
    area === undefined &&
    changed.needed === request.needed;
  return same ? undefined : changed;
}

export function carryOut(scene: Scene, changed: Request): void {
  const { decision } = scene;
  const { community, now } = decision;
  if (isPast(changed.when, now, community.timezone)) return reply(scene, { say: 'timePast' });
  const status = isFull(changed) ? 'matched' : 'open';
  const saved = decision.saveRequest({ ...changed, status });
  const request = spoken(saved, decision);
  reply(scene, { say: 'changed', request });
  const { name } = memberOf(scene);
  for (const { memberId } of helpersOf(saved)) decision.tell(memberId, { say: 'changedForHelper', name, request });
  for (const { memberId } of withStatus(saved, 'asked')) decision.tell(memberId, { say: 'invitationChanged', request });
  if (status === 'matched') return coverSoon(decision, saved);
  if (changed.status === 'matched') return findMore(decision, saved);
  const isWaiting = withStatus(saved, 'asked', 'conditional').length > 0;
  const waitMs = isWaiting ? waitForWaveMs(saved, community, now) : 0;
  decision.setTimer('wave', saved.id, new Date(now.getTime() + waitMs));
}

/** More helpers are needed than have it: whoever stands by is the next, and others are asked besides. */
function findMore(decision: Decision, request: Request): void {
  const standby = standbyOf(request);
  if (standby) match(decision, request, standby.memberId);
  const joined = decision.request(request.id);
  if (!isFull(joined)) reopen(decision, joined);
}
