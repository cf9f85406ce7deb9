// A proposal as it is said to people.
import type { Decision } from '../decision.ts';
import { spokenQuiet } from '../hours.ts';
import { localTimeOf, type Moment, momentOf } from '../when.ts';
import type { SaidProposal } from './phrases.ts';
import type { Proposal, Proposed } from './proposal.ts';

export function saidOf(decision: Decision, proposed: Proposed): SaidProposal {
  if (proposed.what === 'quietHours') {
    return { what: proposed.what, hours: spokenQuiet(proposed.hours) };
  }
  if ('memberId' in proposed) return { what: proposed.what, name: decision.findMember(proposed.memberId)?.name };
  if (proposed.what !== 'area') return proposed;
  const name = proposed.area.toLowerCase();
  return { ...proposed, isNew: !decision.community.areas.some((area) => area.name.toLowerCase() === name) };
}

/** A day and a time by the community's clock. */
export const momentAt = ({ now, community }: Decision, instant: Date): Moment =>
  momentOf(localTimeOf(instant, community.timezone), now, community.timezone);

export const untilOf = (decision: Decision, { closesAt }: Pick<Proposal, 'closesAt'>): Moment =>
  momentAt(decision, closesAt);
