// A steward signs in at the desk: the code goes to the phone, as a text or in a call.
import type { Decision } from '../decision.ts';
import type { CodeAsked } from '../event.ts';

export function onCodeAsked(decision: Decision, { code, by, expiresAt }: CodeAsked): void {
  const contact = decision.sender();
  const [steward, other] = contact?.members.filter((member) => member.steward) ?? [];
  if (!contact || !steward) return;
  // Of several who share the phone, the line can't know who asks.
  const memberId = other ? undefined : steward.id;
  const phrase = { say: 'signInCode', code } as const;
  if (by === 'text') return void decision.tellContact(contact.id, phrase, memberId, { urgent: true, expiresAt });
  decision.tellByVoice(contact.id, phrase, { memberId, urgent: true, expiresAt });
}
