// What somebody offers was said half a year ago: does it still hold? Not asked beside another question, nor of whoever rests.
import type { Decision } from '../decision.ts';
import { writeHours } from '../hours.ts';
import { type Contact, isBlocked, isPaused, type Member } from '../people.ts';
import { isBusy } from '../round.ts';
import { lastAsked } from '../sharing.ts';

const dayMs = 24 * 60 * 60_000;

/** Twice a year. */
export const offersAgeAfterMs = 182 * dayMs;

/** Whoever is busy or rests, and the others of a household, are looked at again after this. */
const laterMs = dayMs;

/** A round asks them the same: nothing more for a while. */
const afterRoundMs = 91 * dayMs;

export function onOffersAge(decision: Decision, contact: Contact): void {
  // Whoever wants to be asked nothing is not asked this either.
  const offering = contact.members.filter(({ skills, asksPerWeek }) => skills.length > 0 && asksPerWeek !== 0);
  // Once they offer something, the timer is set anew with everybody's.
  if (offering.length === 0 || contact.optedOut) return;
  const [old, another] = offering.filter((member) => isOld(decision, member));
  const isLater = old !== undefined && (isBusy(decision, contact) || !mayBeAsked(decision, old));
  if (old && !isLater) ask(decision, old);
  const waitMs = isLater || another ? laterMs : offersAgeAfterMs;
  decision.setContactTimer('offersAge', contact.id, new Date(decision.now.getTime() + waitMs));
}

function isOld({ snapshot: { sharings }, now }: Decision, { id }: Member): boolean {
  const passed = (at: Date | undefined, ms: number): boolean => at === undefined || now.getTime() - at.getTime() >= ms;
  return (
    passed(lastAsked(sharings, id, 'offers'), offersAgeAfterMs) &&
    passed(lastAsked(sharings, id, 'round'), afterRoundMs)
  );
}

const mayBeAsked = ({ now }: Decision, member: Member): boolean => !isPaused(member, now) && !isBlocked(member, now);

function ask(decision: Decision, { id, contactId, skills, hours }: Member): void {
  decision.keep({ do: 'keepAsked', memberId: id, what: 'offers' });
  const phrase = { say: 'stillOffers', kinds: skills, hours: hours && writeHours(hours) } as const;
  decision.ask(contactId, { ask: 'stillOffers' }, phrase, id);
}
