// Somebody is asked how they are: at their hour, in a storm round, or once more.
import { atOnce, stepFrom } from './check-ins.ts';
import type { Decision } from './decision.ts';
import type { Member } from './people.ts';
import type { Phrase } from './phrases.ts';
import { isToldByVoice } from './told-by-voice.ts';
import { clockOf } from './when.ts';

/** As long as the steps take, a call that did not reach them is tried again. */
const stepsByTelephone = 4;

/** Their hour is their wish, also where others rest. */
export function askHow(decision: Decision, member: Member, again: boolean): void {
  const phrase = questionFor(decision, member, again);
  const expiresAt = stepFrom(decision, stepsByTelephone);
  decision.tell(member.id, phrase, { ...atOnce, expiresAt });
  const contact = decision.contact(member.contactId);
  if (again && !isToldByVoice(contact, member))
    decision.tellByVoice(contact.id, phrase, { memberId: member.id, urgent: true, expiresAt });
  decision.remember(contact.id, { ask: 'checkIn', memberId: member.id });
}

function questionFor({ now, community }: Decision, { name, checkIn, timezone }: Member, again: boolean) {
  const asked = checkIn?.storm?.asked;
  if (asked && !asked.how) return { say: 'stormCheck', name, reason: asked.reason, again } as const satisfies Phrase;
  const { hour } = clockOf(now, timezone ?? community.timezone);
  return { say: 'checkIn', name, hour, again } as const satisfies Phrase;
}
