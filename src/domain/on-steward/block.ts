// A steward keeps a member out: at once, for three days, and for good where a second steward agrees. A steward is never kept out by
// one alone.
import { farFuture, isBlocked } from '../people.ts';
import { secondWithinMs } from '../second-opinion.ts';
import type { StewardAct } from '../steward-act.ts';
import { dayOf, keepOut } from './keep-out.ts';
import { askSecond, isAsked, secondsFor } from './second.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function block(stewarding: Stewarding<StewardAct & { do: 'block' }>): Result {
  const { decision, byId, act } = stewarding;
  const { now, community } = decision;
  const member = decision.findMember(act.memberId);
  if (!member) return refused({ say: 'unknownToStewards' });
  const { id, name } = member;
  if (id === byId) return refused({ say: 'notYourself' }, id);
  if (isAsked(decision, 'block', id)) return refused({ say: 'secondAskedAlready', name }, id);
  if (member.blockedUntil !== undefined && member.blockedUntil >= farFuture)
    return refused({ say: 'blockedAlready', name }, id);
  const hasSecond = secondsFor(stewarding, id).length > 0;
  if (member.steward && !hasSecond) return refused({ say: 'noSecondSteward' }, id);
  const until = new Date(now.getTime() + secondWithinMs);
  if (!member.steward) keepOut(decision, member, until);
  if (hasSecond) askSecond(stewarding, 'block', member);
  const said = member.steward ? undefined : dayOf(until, now, community.timezone);
  return done({ say: 'blocked', name, until: said, isSecondAsked: hasSecond }, id);
}

export function unblock({ decision, act }: Stewarding<StewardAct & { do: 'unblock' }>): Result {
  const member = decision.findMember(act.memberId);
  if (!member) return refused({ say: 'unknownToStewards' });
  const { id, name } = member;
  if (!isBlocked(member, decision.now)) return refused({ say: 'notBlocked', name }, id);
  decision.saveMember({ ...member, blockedUntil: undefined });
  decision.tell(id, { say: 'letInAgain' }, { canWait: true });
  return done({ say: 'unblocked', name }, id);
}
