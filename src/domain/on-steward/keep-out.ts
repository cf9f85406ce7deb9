// Somebody is kept out for a time: nobody waits for them, and they hear until when.
import type { Decision } from '../decision.ts';
import { withdrawAll } from '../on-text/forget-me.ts';
import { farFuture, type Member } from '../people.ts';
import { localDay, momentOf } from '../when.ts';

export function keepOut(decision: Decision, member: Member, until: Date): void {
  const { now, community } = decision;
  withdrawAll(decision, member.id);
  decision.saveMember({ ...decision.member(member.id), blockedUntil: until });
  decision.tell(member.id, {
    say: 'keptOut',
    until: dayOf(until, now, community.timezone),
    call: community.emergency.call,
  });
}

/** `undefined`: for good. */
export const dayOf = (until: Date, now: Date, timezone: string) =>
  until >= farFuture ? undefined : momentOf(localDay(until, timezone), now, timezone);
