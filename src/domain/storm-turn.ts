// Whom a storm round is to ask, and when.
import type { CheckIn } from './check-in.ts';
import { type CheckIns, type Community, usualCheckIns } from './community.ts';
import { isBlocked, type Member } from './people.ts';
import { restsUntil } from './quiet.ts';
import type { StormRound } from './storm.ts';

/** Where nothing else is agreed, each step of a check-in waits so long. */
const stepOf = ({ checkIns = usualCheckIns }: { readonly checkIns?: CheckIns | undefined }): number =>
  checkIns.tryAgainAfterMs;

/**
 * When somebody may first be asked: at any hour where that is their wish, else outside their quiet hours, and so long before them that
 * the second question does not wake them either.
 */
export function mayBeAskedFrom(
  member: Pick<Member, 'quietHours' | 'timezone'> & { readonly checkIn?: CheckIn | undefined },
  community: Community,
  now: Date,
): Date {
  if (member.checkIn?.storm?.atNight) return now;
  const morning = restsUntil(member, community, now);
  if (morning > now) return morning;
  const again = new Date(now.getTime() + stepOf(community));
  const next = restsUntil(member, community, again);
  return next > again ? next : now;
}

/** They wished for it, may take part, and have not been asked in this round. */
export const isToBeAsked = (
  member: Pick<Member, 'checkIn' | 'blockedUntil'>,
  { id }: Pick<StormRound, 'id'>,
  now: Date,
): boolean => {
  const storm = member.checkIn?.storm;
  return storm !== undefined && storm.asked?.roundId !== id && !isBlocked(member, now);
};
