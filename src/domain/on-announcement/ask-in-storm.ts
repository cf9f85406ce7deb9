// A storm round comes to a phone: each of its people who wished for it is asked how they are. A rest or a PAUSE is about being asked for
// help, and not about this.
import { askHow } from '../ask-how.ts';
import { keepCheckIn, stepFrom } from '../check-ins.ts';
import type { Decision } from '../decision.ts';
import type { Contact, Member } from '../people.ts';
import type { StormRound } from '../storm.ts';
import { isToBeAsked, mayBeAskedFrom } from '../storm-turn.ts';
import { isToldByVoice } from '../told-by-voice.ts';
import type { TurnTaken } from './turn-taken.ts';

export function askInStorm(decision: Decision, round: StormRound, contact: Contact): TurnTaken {
  const { community, now } = decision;
  const wanted = contact.members.filter((member) => isToBeAsked(member, round, now));
  const [first] = wanted;
  if (!first) return 'leftOut';
  const turns = wanted.map((member) => ({ member, from: mayBeAskedFrom(member, community, now) }));
  for (const { member, from } of turns) if (from <= now) ask(decision, round, member);
  const later = turns.map(({ from }) => from).filter((from) => from > now);
  if (later.length > 0) return { again: new Date(Math.min(...later.map((from) => from.getTime()))) };
  return isToldByVoice(contact, first) ? 'called' : 'texted';
}

/** Who has been asked already today, and has not answered, is not asked twice: what is under way for them is this round's, too. */
function ask(decision: Decision, { id: roundId, content: { reason } }: StormRound, { id }: Member): void {
  const { now } = decision;
  const member = decision.member(id);
  const { storm, silence } = member.checkIn ?? {};
  const asked = { ...storm, asked: { roundId, reason, askedAt: now } };
  if (silence) keepCheckIn(decision, member, { storm: asked });
  else {
    const dueAt = stepFrom(decision);
    askHow(
      decision,
      keepCheckIn(decision, member, { storm: asked, silence: { rung: 'asked', since: now, dueAt } }),
      false,
    );
  }
}
