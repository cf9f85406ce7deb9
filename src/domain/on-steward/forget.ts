// A steward wants everything of a member deleted: a second steward is asked, and nothing happens before.
import type { StewardAct } from '../steward-act.ts';
import { askSecond, isAsked, secondsFor } from './second.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function forget(stewarding: Stewarding<StewardAct & { do: 'forget' }>): Result {
  const { decision, byId, act } = stewarding;
  const member = decision.findMember(act.memberId);
  if (!member) return refused({ say: 'unknownToStewards' });
  const { id, name } = member;
  if (id === byId) return refused({ say: 'notYourself' }, id);
  if (isAsked(decision, 'forget', id)) return refused({ say: 'secondAskedAlready', name }, id);
  if (secondsFor(stewarding, id).length === 0) return refused({ say: 'noSecondSteward' }, id);
  askSecond(stewarding, 'forget', member);
  return done({ say: 'secondAsked', name }, id);
}
