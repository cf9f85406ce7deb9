// Who can help with a request, in what order, and why: a total order with a stated reason for each place in it.
import { milesFrom } from './area.ts';
import type { Community } from './community.ts';
import { areApart, type Feeling, likeEachOther } from './feelings.ts';
import { isOpenByClock, isOpenOnDay, type OpeningHours, weekClockOf } from './hours.ts';
import { isBlocked, isPaused } from './people.ts';
import { isResting } from './quiet.ts';
import { invitationOf, type Request } from './request.ts';
import type { Candidate } from './snapshot.ts';
import { isTooNew } from './vouching.ts';
import { beginningOf, namesOnlyADay } from './when.ts';

/**
 * Why a member is not asked (now). `apart`: one of the two would rather not meet the other; `newcomer`: nobody has vouched for them, and
 * the asker may be alone; `quiet` passes by itself in the morning.
 */
export type Hindrance =
  | 'self'
  | 'apart'
  | 'asked'
  | 'skill'
  | 'blocked'
  | 'newcomer'
  | 'paused'
  | 'budget'
  | 'hours'
  | 'reach'
  | 'quiet';

/** What decides a place in the order, the first difference first. */
export interface Reasons {
  readonly sharesLanguage: boolean;
  /** They have met, and both were glad of it. */
  readonly likeEachOther: boolean;
  readonly invitationsLast7Days: number;
  /** `undefined` while either of the two places is not known; counts as farthest. */
  readonly miles: number | undefined;
  readonly lastInvitedAt: Date | undefined;
}

export interface Ranked {
  readonly candidate: Candidate;
  readonly reasons: Reasons;
}

/** Who of two is asked before the other, as by `Array.sort`. */
export type Order = (a: Ranked, b: Ranked) => number;

export interface Ranking {
  readonly eligible: readonly Ranked[];
  readonly hindered: readonly { readonly candidate: Candidate; readonly because: Hindrance }[];
}

export interface Need {
  readonly request: Request;
  readonly requesterContactId: string;
  readonly requesterLanguage: string;
  readonly community: Community;
  /** Of the asker and about them. */
  readonly feelings: readonly Feeling[];
  /** How far away a helper may live at most, in miles; their own reach holds besides. */
  readonly reachMiles: number;
  readonly now: Date;
}

/** Everybody who could be asked, best first, and everybody else with what hinders them. Only a simulation knows another order. */
export function rank(candidates: readonly Candidate[], need: Need, order: Order = fairly): Ranking {
  const eligible: Ranked[] = [];
  const hindered: { candidate: Candidate; because: Hindrance }[] = [];
  const fits = whenNeeded(need);
  const milesTo = milesFrom(need.request.place, need.community.areas);
  for (const candidate of candidates) {
    const miles = milesTo(candidate.member.place);
    const because = hindranceOf(candidate, miles, need, fits);
    if (because) hindered.push({ candidate, because });
    else eligible.push({ candidate, reasons: reasonsFor(candidate, miles, need) });
  }
  return { eligible: eligible.sort(order), hindered };
}

function hindranceOf(
  candidate: Candidate,
  miles: number | undefined,
  need: Need,
  fits: (hours: OpeningHours) => boolean,
): Hindrance | undefined {
  const { member } = candidate;
  const { community, request, now } = need;
  if (member.id === request.requesterId || member.contactId === need.requesterContactId) return 'self';
  if (areApart(need.feelings, request.requesterId, member.id)) return 'apart';
  if (wasAsked(request, member.id)) return 'asked';
  if (!member.skills.some((skill) => skill === request.kind)) return 'skill';
  if (isBlocked(member, now)) return 'blocked';
  if (isTooNew(member, request.kind, community)) return 'newcomer';
  if (isPaused(member, now)) return 'paused';
  if (candidate.invitationsLast7Days >= (member.asksPerWeek ?? community.boundaries.asksPerWeek)) return 'budget';
  if (member.hours !== undefined && !fits(member.hours)) return 'hours';
  if (miles !== undefined && miles > Math.min(need.reachMiles, member.reachMiles ?? Number.POSITIVE_INFINITY))
    return 'reach';
  if (isResting(member, community, now)) return 'quiet';
  return undefined;
}

/** Whoever was told that others had it may be asked again when it is open again; nobody else is asked twice. */
function wasAsked(request: Request, memberId: string): boolean {
  const invitation = invitationOf(request, memberId);
  return invitation !== undefined && !(invitation.status === 'covered' && invitation.round < request.round);
}

/** Whether hours hold the time at which help is needed. The clock on the wall is asked once, not for everybody. */
function whenNeeded({ request, community, now }: Need): (hours: OpeningHours) => boolean {
  if (namesOnlyADay(request.when)) return (hours) => isOpenOnDay(hours, request.when);
  const { weekday, time } = weekClockOf(beginningOf(request.when, now, community.timezone), community.timezone);
  return (hours) => isOpenByClock(hours, weekday, time);
}

const reasonsFor = (candidate: Candidate, miles: number | undefined, need: Need): Reasons => ({
  sharesLanguage: candidate.member.language === need.requesterLanguage,
  likeEachOther: likeEachOther(need.feelings, need.request.requesterId, candidate.member.id),
  invitationsLast7Days: candidate.invitationsLast7Days,
  miles,
  lastInvitedAt: candidate.lastInvitedAt,
});

/** The order that holds: whoever was asked least before whoever is nearest. */
export const fairly: Order = (a, b) =>
  Number(b.reasons.sharesLanguage) - Number(a.reasons.sharesLanguage) ||
  Number(b.reasons.likeEachOther) - Number(a.reasons.likeEachOther) ||
  a.reasons.invitationsLast7Days - b.reasons.invitationsLast7Days ||
  distance(a) - distance(b) ||
  (a.reasons.lastInvitedAt?.getTime() ?? 0) - (b.reasons.lastInvitedAt?.getTime() ?? 0) ||
  (a.candidate.member.id < b.candidate.member.id ? -1 : 1);

/** Farther than anywhere, yet finite, so that two unknown distances are equal. */
const unknownMiles = 1e6;

const distance = ({ reasons }: Ranked): number => reasons.miles ?? unknownMiles;
