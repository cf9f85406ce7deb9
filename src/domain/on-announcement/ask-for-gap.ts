// Somebody is asked whether they could help now and then where nobody can: one of a phone, and nobody twice in a month.
import type { Announcement } from '../announcement.ts';
import type { Decision } from '../decision.ts';
import { askedAgainAfterMs, type Gap, gapAskedWithinMs } from '../gap.ts';
import { mightFill } from '../might-fill.ts';
import type { Contact } from '../people.ts';
import { busyForMs, isBusy } from '../round.ts';
import { lastAsked } from '../sharing.ts';
import { heardBy, type Reached, type TurnTaken } from './turn-taken.ts';

export function askForGap(
  decision: Decision,
  { announcedAt }: Announcement,
  contact: Contact,
  reach: Reached,
  gap: Gap,
): TurnTaken {
  const { snapshot, community, now } = decision;
  const isRested = (id: string): boolean => {
    const askedAt = lastAsked(snapshot.sharings, id, 'gap');
    return askedAt === undefined || now.getTime() - askedAt.getTime() >= askedAgainAfterMs;
  };
  const member = reach.people.find((each) => isRested(each.id) && mightFill(each, gap, community, now));
  const isLate = now.getTime() - announcedAt.getTime() > gapAskedWithinMs;
  if (!member || isLate) return 'leftOut';
  if (isBusy(decision, contact)) return { again: new Date(now.getTime() + busyForMs) };
  decision.keep({ do: 'keepAsked', memberId: member.id, what: 'gap' });
  decision.ask(contact.id, { ask: 'couldFill', gap }, { say: 'couldFill', ...gap }, member.id);
  return heardBy(reach);
}
