// Who carries much: for how many they were there this month, at night, in hard talks, against their own usual and their limit. It says
// why, decides about nobody's place in any order, and is told to nobody but them.
import type { NeedKind } from './kinds.ts';
import type { InvitationStatus } from './request.ts';
import type { When } from './when.ts';

/** One time that somebody was asked, and what came of it. */
export interface Carried {
  readonly memberId: string;
  readonly requesterId: string;
  readonly kind: NeedKind;
  readonly status: InvitationStatus;
  readonly askedAt: Date;
  readonly when: When;
  readonly openedAt: Date;
  /** It was a talk that was hard for them. */
  readonly hard: boolean;
}

/** people · times: for how many, or how often, they were there · nights · talks: hard ones · asks: as often as their limit lets us. */
export interface Weight {
  readonly because: 'people' | 'times' | 'nights' | 'talks' | 'asks';
  readonly count: number;
}

export interface Bearing {
  readonly now: Date;
  /** How often a week they may be asked. */
  readonly asksPerWeek: number;
  readonly isAtNight: (carried: Carried) => boolean;
}

const dayMs = 24 * 60 * 60_000;
const monthMs = 30 * dayMs;

/** What they did in these months before is their usual. */
const monthsBefore = 3;

/** How far back that reaches. */
export const carriedForMs = (1 + monthsBefore) * monthMs;

const hardTalks = 2;
const nights = 3;
const deedsAboveUsual = 5;
const aboveUsual = 1.5;
/** However usual it is for them. */
const deedsOfAnybody = 10;
/** Who is asked all that they may, and does little of it, is not worn out by it. */
const deedsAmongAsks = 3;
const weeks = 4;
/** For fewer than these it is counted how often. */
const fewPeople = 3;

const isDeed = ({ status }: Carried): boolean => status === 'matched' || status === 'done';

/** Why somebody may want to rest; `undefined` where nothing says so. `carried`: theirs, of the last four months. */
export function carriesMuch(carried: readonly Carried[], { now, asksPerWeek, isAtNight }: Bearing): Weight | undefined {
  const monthAgo = now.getTime() - monthMs;
  const asks = carried.filter(({ askedAt }) => askedAt.getTime() > monthAgo);
  const deeds = asks.filter(isDeed);
  const usual = (carried.filter(isDeed).length - deeds.length) / monthsBefore;
  const talks = deeds.filter(({ hard }) => hard).length;
  if (talks >= hardTalks) return { because: 'talks', count: talks };
  const atNight = deeds.filter(isAtNight).length;
  if (atNight >= nights) return { because: 'nights', count: atNight };
  const isMore = deeds.length >= deedsAboveUsual && deeds.length > usual * aboveUsual;
  if (isMore || deeds.length >= deedsOfAnybody) return thereFor(deeds);
  const isAtLimit = asksPerWeek > 0 && asks.length >= asksPerWeek * weeks;
  return isAtLimit && deeds.length >= deedsAmongAsks ? { because: 'asks', count: asks.length } : undefined;
}

function thereFor(deeds: readonly Carried[]): Weight {
  const people = new Set(deeds.map(({ requesterId }) => requesterId)).size;
  return people < fewPeople ? { because: 'times', count: deeds.length } : { because: 'people', count: people };
}
