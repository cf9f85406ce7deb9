// A steward vouches for somebody who is new, or takes back that anybody did.
import type { StewardAct } from '../steward-act.ts';
import { takeBackVouch, vouchForAll } from '../vouched.ts';
import { isNewcomer } from '../vouching.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function vouchAsSteward({ decision, byId, act }: Stewarding<StewardAct & { do: 'vouch' }>): Result {
  const member = decision.findMember(act.memberId);
  if (!member) return refused({ say: 'unknownToStewards' });
  const { id, name, contactId } = member;
  if (!isNewcomer(member, decision.community)) return refused({ say: 'knownAlready', name }, id);
  vouchForAll(decision, contactId, byId);
  return done({ say: 'vouchedAtDesk', name }, id);
}

export function takeBackAsSteward({ decision, act }: Stewarding<StewardAct & { do: 'takeBackVouch' }>): Result {
  const member = decision.findMember(act.memberId);
  if (!member) return refused({ say: 'unknownToStewards' });
  const { id, name, contactId, vouchedById } = member;
  if (vouchedById === undefined) return refused({ say: 'nobodyDidVouch', name }, id);
  takeBackVouch(decision, contactId, vouchedById);
  return done({ say: 'takenBack', name }, id);
}
