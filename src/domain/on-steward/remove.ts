// A member's data are deleted at the wish of two stewards.
import type { Decision } from '../decision.ts';
import { forgetMember, withdrawAll } from '../on-text/forget-me.ts';
import type { Member } from '../people.ts';

export function remove(decision: Decision, member: Member): void {
  withdrawAll(decision, member.id);
  decision.tell(member.id, { say: 'forgotten' });
  forgetMember(decision, member);
}
