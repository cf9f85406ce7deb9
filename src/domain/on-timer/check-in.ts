// The hour has come at which somebody wishes to be asked how they are, or they have not answered: then more is done, step by step.

import { askHow } from '../ask-how.ts';
import type { Rung, Silence } from '../check-in.ts';
import { atOnce, callOff, keepCheckIn, nextTimeFor, stepFrom, tellStewardsOfSilence } from '../check-ins.ts';
import type { Decision } from '../decision.ts';
import { type Contact, isBlocked, type Member } from '../people.ts';

/** Where no process was there at their hour: after this the day's question comes too late. */
const stillAskedForMs = 6 * 60 * 60_000;

export function onCheckIn(decision: Decision, contact: Contact): void {
  for (const { id } of contact.members) lookAfter(decision, decision.member(id));
}

function lookAfter(decision: Decision, member: Member): void {
  const { now } = decision;
  const { nextAt, silence } = member.checkIn ?? {};
  if (nextAt && nextAt <= now) return askHowTheyAre(decision, member, nextAt);
  if (silence?.dueAt && silence.dueAt <= now) goOn[silence.rung](decision, member, silence);
  // What is due later is looked at then.
  else if (member.checkIn) keepCheckIn(decision, member, {});
}

function askHowTheyAre(decision: Decision, member: Member, dueAt: Date): void {
  const { now } = decision;
  const { at = '' } = member.checkIn ?? {};
  const asked = keepCheckIn(decision, member, { nextAt: nextTimeFor(decision, member, at) });
  if (now.getTime() - dueAt.getTime() > stillAskedForMs || isBlocked(member, now)) return;
  askHow(decision, asked, false);
  keepCheckIn(decision, asked, { silence: { rung: 'asked', since: now, dueAt: stepFrom(decision) } });
}

/** What is done next where nothing was heard. */
const goOn: Readonly<Record<Rung, (decision: Decision, member: Member, silence: Silence) => void>> = {
  asked: (decision, member, silence) => {
    askHow(decision, member, true);
    keepCheckIn(decision, member, { silence: { ...silence, rung: 'again', dueAt: stepFrom(decision) } });
  },
  again: askBuddy,
  buddy: tellStewardsOfSilence,
  looking: tellStewardsOfSilence,
  stewards: () => undefined,
  help: (decision, member, { since }) => {
    const hasAsked = decision
      .allRequests()
      .some(({ requesterId, openedAt }) => requesterId === member.id && openedAt >= since);
    if (!hasAsked)
      decision.tellStewards({ say: 'stewardNeedsHelp', name: member.name }, { ...atOnce, askerId: member.id });
    callOff(decision, member.id, 'help');
  },
};

/** Where there is no buddy, or they stopped our texts, a steward is told. */
function askBuddy(decision: Decision, member: Member, silence: Silence): void {
  const { buddy } = member.checkIn ?? {};
  const found = buddy?.agreed ? decision.findMember(buddy.memberId) : undefined;
  if (!found || decision.contact(found.contactId).optedOut) return tellStewardsOfSilence(decision, member, silence);
  decision.tell(found.id, { say: 'lookIn', name: member.name }, atOnce);
  decision.remember(found.contactId, { ask: 'lookIn', forId: member.id, memberId: found.id });
  keepCheckIn(decision, member, {
    silence: { ...silence, rung: 'buddy', dueAt: stepFrom(decision), buddyTold: true },
  });
}
