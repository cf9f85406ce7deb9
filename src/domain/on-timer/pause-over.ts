// Somebody has rested as long as they wished.
import type { Decision } from '../decision.ts';
import { lookAtPausesAgain } from '../pauses.ts';
import { type Contact, isPaused } from '../people.ts';

export function onPauseOver(decision: Decision, contact: Contact): void {
  for (const member of contact.members) {
    if (member.pausedUntil === undefined || isPaused(member, decision.now)) continue;
    decision.saveMember({ ...member, pausedUntil: undefined });
    decision.tell(member.id, { say: 'pauseOver', name: member.name });
  }
  lookAtPausesAgain(decision, contact.id);
}
