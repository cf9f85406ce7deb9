// After somebody was helped, and after they helped: when the line looks back with them, and what it may ask them then.
import type { Decision } from './decision.ts';
import { isBlocked, isPaused, type Member } from './people.ts';
import type { Request } from './request.ts';
import { hardTalkOf, type Spoke } from './was-it-hard.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** Whoever helped has come home by then. */
const afterHelpingMs = hourMs;

/** By then what was asked when it was over is answered, or has lapsed. */
const afterReceivingMs = 26 * hourMs;

const restOfferedEveryMs = 30 * dayMs;
const offerAskedEveryMs = 91 * dayMs;

const isLongAgo = (at: Date | undefined, lastsMs: number, now: Date): boolean =>
  at === undefined || now.getTime() - at.getTime() >= lastsMs;

const mayBeAsked = (member: Member, now: Date): boolean => !isPaused(member, now) && !isBlocked(member, now);

/** At most once a month. */
export const mayBeOfferedRest = (member: Member, now: Date): boolean =>
  mayBeAsked(member, now) && isLongAgo(member.restOfferedAt, restOfferedEveryMs, now);

/** At most once in three months, and nobody who offers something already. */
export const mayBeAskedToOffer = (member: Member, now: Date): boolean =>
  mayBeAsked(member, now) && member.skills.length === 0 && isLongAgo(member.offerAskedAt, offerAskedEveryMs, now);

/** These have helped with a request. Keeps what was hard for them, and returns the request with it. */
export function lookBackOn(decision: Decision, request: Request, helperIds: readonly string[], spoke?: Spoke): Request {
  const { now } = decision;
  const hard = helperIds.flatMap((id) => hardTalkOf(decision, request, id, spoke) ?? []);
  for (const member of helperIds.map((id) => decision.member(id))) {
    const wasHard = hard.some(({ memberId }) => memberId === member.id);
    if (wasHard || mayBeOfferedRest(member, now)) lookBackIn(decision, member.contactId, afterHelpingMs);
  }
  const asker = decision.member(request.requesterId);
  if (helperIds.length > 0 && mayBeAskedToOffer(asker, now)) lookBackIn(decision, asker.contactId, afterReceivingMs);
  if (hard.length === 0) return request;
  return decision.saveRequest({ ...request, hardTalks: [...(request.hardTalks ?? []), ...hard] });
}

export const lookBackIn = (decision: Decision, contactId: string, waitMs: number): void =>
  decision.setContactTimer('lookBack', contactId, new Date(decision.now.getTime() + waitMs));
