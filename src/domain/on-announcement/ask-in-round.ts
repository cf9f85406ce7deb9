// A round comes to a phone: its people are asked one after the other, and nobody who is in the middle of something else.
import type { Announcement } from '../announcement.ts';
import type { Decision } from '../decision.ts';
import { askCouldUse } from '../on-text/answers/sharing.ts';
import type { Contact } from '../people.ts';
import { busyForMs, isBusy, wasAskedIn } from '../round.ts';
import { lastAsked } from '../sharing.ts';
import { heardBy, type Reached, type TurnTaken } from './turn-taken.ts';

export function askInRound(decision: Decision, round: Announcement, contact: Contact, reach: Reached): TurnTaken {
  const { snapshot, now } = decision;
  const [next, another] = reach.people.filter(
    ({ id }) => !wasAskedIn(round, lastAsked(snapshot.sharings, id, 'round')),
  );
  if (!next) return heardBy(reach);
  const later = { again: new Date(now.getTime() + busyForMs) };
  if (isBusy(decision, contact)) return later;
  decision.keep({ do: 'keepAsked', memberId: next.id, what: 'round' });
  askCouldUse(decision, next.id);
  return another ? later : heardBy(reach);
}
