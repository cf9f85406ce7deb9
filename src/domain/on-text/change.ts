// "12 at 11am": a member says a request of theirs differently.
import { placeNamed } from '../area.ts';
import type { Decision } from '../decision.ts';
import { waitForWaveMs } from '../dispatch.ts';
import type { HeldText } from '../held-text.ts';
import { isKind } from '../kinds.ts';
import { askFrom } from '../new-request.ts';
import { asksFrom, isAnnounced } from '../next-of-series.ts';
import type { Change } from '../question.ts';
import type { Reading } from '../reading.ts';
import { helpersOf, isFull, type Request, standbyOf, withStatus } from '../request.ts';
import { settleAllAbout } from '../request-questions.ts';
import { schedule } from '../schedule.ts';
import { firstOf, firstOfChanged, newSeries, rhythmOf } from '../series.ts';
import { spoken, spokenInSeries } from '../spoken.ts';
import type { SpokenRequest } from '../spoken-forms.ts';
import { partWithTooNew } from '../too-new.ts';
import { atClock, isPast, type When } from '../when.ts';
import { reopen } from './drop.ts';
import { coverSoon, match } from './match.ts';
import { askBack, memberOf, ownRequests, reply, type Scene } from './scene.ts';

/**
 * Changes the writer's own request of that code to what the text says. While a neighbour is listening, "12 see you friday" may
 * as well be meant for them: then it is asked. False where it says nothing that changes the request.
 */
export function changeByCode(scene: Scene, code: number): boolean {
  const request = ownRequests(scene).find((own) => own.code === code);
  const change = request && changeIn(scene, request);
  if (!change) return false;
  if (helpersOf(request).length > 0) offer(scene, request, change, scene.text);
  else carryOut(scene, request, change);
  return true;
}

/** Offers to change the writer's only open request, where a text without a code says another time or place. */
export function offerChange(scene: Scene): boolean {
  const [only, second] = ownRequests(scene);
  const change = only && !second ? changeIn(scene, only) : undefined;
  if (!only || !change) return false;
  offer(scene, only, change, scene.text);
  return true;
}

/** Offers another time that was chosen by key. */
export function offerTime(scene: Scene, request: Request, when: When): void {
  const { kind, place, words, needed } = request;
  if (when === request.when) reply(scene, { say: 'unchanged' });
  else offer(scene, request, { kind, when, place, words, needed }, undefined);
}

function offer(scene: Scene, request: Request, change: Change, held: HeldText | undefined): void {
  const question = { ask: 'confirmChange', requestId: request.id, change, held } as const;
  askBack(scene, question, { say: 'confirmChange', request: spokenChange(scene, changedTo(request, change), change) });
}

/** Of what repeats either this one time is changed, or every time from then on: then that is said. */
const spokenChange = ({ decision }: Scene, changed: Request, { rhythm }: Change): SpokenRequest =>
  rhythm ? spokenInSeries(changed, decision) : spoken(changed, decision);

const changing: readonly string[] = ['talk', 'need', 'later', 'hours', 'area', 'question'];

function changeIn({ decision, text }: Scene, request: Request): Change | undefined {
  const { community } = decision;
  const { meaning, kind, clockOnly, area, count } = text.reading;
  const { rhythm, when } = timeIn(decision, text.reading, request);
  if (!changing.includes(meaning)) return undefined;
  const offered = kind !== undefined && isKind(kind) && community.kinds.includes(kind) ? kind : request.kind;
  const changed = {
    kind: meaning === 'need' ? offered : request.kind,
    when: when === undefined ? request.when : clockOnly ? atClock(request.when, when) : when,
    place: area === undefined ? request.place : placeNamed(area, community.areas),
    // The helper reads the asker's words: what they said last must be among them.
    words: `${request.words}; ${text.reading.rest ?? text.body}`,
    needed: Math.max(count ?? request.needed, withStatus(request, 'matched', 'done').length),
    rhythm,
  };
  const same =
    changed.kind === request.kind &&
    changed.when === request.when &&
    rhythm === undefined &&
    area === undefined &&
    changed.needed === request.needed;
  return same ? undefined : changed;
}

/** "Every Tuesday at 10": from now on it is so, beginning with the first such time; without a time of day, at the usual one. */
function timeIn({ now, community }: Decision, { every, when }: Reading, { kind, series }: Request) {
  if (!every || !isKind(kind)) return { when };
  const time = every.time ?? series?.rhythm.time;
  const rhythm = { ...rhythmOf(every), time };
  const first = series
    ? firstOfChanged(rhythm, series, when, now, community.timezone)
    : firstOf(rhythm, when, now, community.timezone);
  return { rhythm, when: first.when };
}

function changedTo(request: Request, { rhythm, ...change }: Change): Request {
  if (!rhythm) return { ...request, ...change };
  const { when, words, place, needed } = change;
  const before = request.series ?? newSeries;
  return { ...request, ...change, series: { ...before, rhythm, day: when.slice(0, 10), words, place, needed } };
}

export function carryOut(scene: Scene, before: Request, change: Change): void {
  const { decision } = scene;
  const changed = changedTo(before, change);
  const { community, now } = decision;
  if (isPast(changed.when, now, community.timezone)) return reply(scene, { say: 'timePast' });
  const status = isFull(changed) ? 'matched' : 'open';
  const isMoved = changed.when !== before.when;
  const saved = decision.saveRequest({ ...changed, status, followedUp: isMoved ? undefined : changed.followedUp });
  // What was asked about the old time has lost its meaning.
  if (isMoved) settleAllAbout(decision, saved);
  schedule(decision, saved);
  const once = saved.series !== undefined && change.rhythm === undefined;
  reply(scene, { say: 'changed', request: spokenChange(scene, saved, change), once });
  const request = spoken(saved, decision);
  const { name } = memberOf(scene);
  // Another kind of help may be none for whoever is new.
  for (const { memberId } of saved.invitations) partWithTooNew(decision, decision.request(saved.id), memberId);
  const kept = decision.request(saved.id);
  for (const { memberId } of helpersOf(kept)) decision.tell(memberId, { say: 'changedForHelper', name, request });
  for (const { memberId } of withStatus(kept, 'asked')) decision.tell(memberId, { say: 'invitationChanged', request });
  // Others are asked anew already.
  if (kept.round > saved.round) return;
  if (status === 'matched') return coverSoon(decision, kept);
  if (changed.status === 'matched') return findMore(decision, kept);
  const isWaiting = withStatus(kept, 'asked', 'conditional').length > 0;
  const waitMs = isWaiting ? waitForWaveMs(saved, community, now) : 0;
  if (isAnnounced(saved)) decision.setTimer('wave', saved.id, new Date(now.getTime() + waitMs));
  else askFrom(decision, saved, asksFrom(saved, decision));
}

/** More helpers are needed than have it: whoever stands by is the next, and others are asked besides. */
function findMore(decision: Decision, request: Request): void {
  const standby = standbyOf(request);
  if (standby) match(decision, request, standby.memberId);
  const joined = decision.request(request.id);
  if (!isFull(joined)) reopen(decision, joined);
}
