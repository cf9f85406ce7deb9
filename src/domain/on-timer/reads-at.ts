// When a text that goes out now is read: "today" must still be true in the morning.
import type { Decision } from '../decision.ts';
import { waitsUntil } from '../quiet.ts';
import type { Request } from '../request.ts';

/** The end of the person's quiet hours, or now. `about`: a request whose news may be too urgent to wait. */
export function readsAt(decision: Decision, memberId: string, about?: Request): Date {
  const member = decision.member(memberId);
  return waitsUntil({ contact: decision.contact(member.contactId), member, about }, decision.snapshot) ?? decision.now;
}
