// Who might fill a gap, and what they offer from then on.
import { milesBetween } from './area.ts';
import type { Community } from './community.ts';
import type { Gap } from './gap.ts';
import type { OpeningHours } from './hours.ts';
import { isBlocked, isPaused, type Member } from './people.ts';
import { isTooNew } from './vouching.ts';

export type MightFill = Pick<
  Member,
  'skills' | 'hours' | 'place' | 'reachMiles' | 'asksPerWeek' | 'pausedUntil' | 'blockedUntil' | 'newcomer'
>;

const isOpenOn = (hours: OpeningHours | undefined, weekday: number): boolean =>
  hours === undefined || hours.some(({ days }) => days.includes(weekday));

/** Somebody who lives near enough, wants to be asked, and does not help there and then already. */
export function mightFill(member: MightFill, { kind, area, weekday }: Gap, community: Community, now: Date): boolean {
  if (isPaused(member, now) || isBlocked(member, now) || member.asksPerWeek === 0) return false;
  if (isTooNew(member, kind, community)) return false;
  if (member.skills.includes(kind) && isOpenOn(member.hours, weekday)) return false;
  const miles = milesBetween(member.place, { area }, community.areas);
  return miles !== undefined && miles <= Math.min(community.boundaries.reachMiles, member.reachMiles ?? Infinity);
}

/** Whoever does it at other times is asked first, then whoever does something else. */
export const nearnessTo = ({ skills }: Pick<Member, 'skills'>, { kind }: Gap): number =>
  skills.includes(kind) ? 0 : skills.length > 0 ? 1 : 2;

/** From now on they offer that, on that day, too. Whoever may be asked at any time stays so. */
export function filledBy(
  { skills, hours }: Pick<Member, 'skills' | 'hours'>,
  { kind, weekday }: Gap,
): Pick<Member, 'skills' | 'hours'> {
  const isNew = skills.length === 0 && hours === undefined;
  const opened = isNew || !isOpenOn(hours, weekday) ? [...(hours ?? []), { days: [weekday] }] : hours;
  return { skills: [...new Set([...skills, kind])], hours: opened };
}
