// Who of a household is writing.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import { invitationOf, isLive } from '../request.ts';

const speaksForMs = 30 * 60 * 1000;

/**
 * The writer: the only person of the phone, else whom the code or the one open invitation points to, else who wrote just
 * now, else whom the line asked something last. `undefined` where it has to be asked.
 */
export function writerOf(decision: Decision, contact: Contact, text: HeldText): string | undefined {
  const [only, second] = contact.members;
  if (only && !second) return only.id;
  const pointedTo = whoIsMeant(decision, contact, text);
  if (pointedTo) return pointedTo;
  const { speaker } = contact.dialogue;
  return speaker && speaker.until > decision.now ? speaker.memberId : lastAsked(contact, text);
}

/** A short answer is that of whom the line asked last. */
function lastAsked({ dialogue, members }: Contact, { reading }: HeldText): string | undefined {
  const isAnswer = reading.choice !== undefined || reading.meaning === 'yes' || reading.meaning === 'no';
  const asked = isAnswer ? dialogue.questions.at(-1)?.memberId : undefined;
  return members.find(({ id }) => id === asked)?.id;
}

function whoIsMeant(decision: Decision, contact: Contact, { reading }: HeldText): string | undefined {
  const requests = decision.allRequests().filter(isLive);
  const concerned = contact.members.filter((member) =>
    requests.some((request) => {
      const invitation = invitationOf(request, member.id);
      if (reading.code !== undefined) {
        return request.code === reading.code && (request.requesterId === member.id || invitation !== undefined);
      }
      return (reading.meaning === 'yes' || reading.meaning === 'no') && invitation?.status === 'asked';
    }),
  );
  return concerned.length === 1 ? concerned[0]?.id : undefined;
}

/** From now on, for a while, this phone's texts are this person's. */
export function letSpeak(decision: Decision, contactId: string, memberId: string): void {
  const until = new Date(decision.now.getTime() + speaksForMs);
  decision.saveDialogue(contactId, { speaker: { memberId, until } });
}

/** Whom the answer to "who is writing?" names, by digit or by name. */
export function chosenWriter(contact: Contact, text: HeldText): string | undefined {
  const byDigit = contact.members[(text.reading.choice ?? 0) - 1];
  const written = text.body.trim().toLowerCase();
  return (byDigit ?? contact.members.find(({ name }) => name?.toLowerCase() === written))?.id;
}

export function askWho(decision: Decision, contact: Contact, text: HeldText): void {
  decision.ask(contact.id, { ask: 'who', held: text }, whoIsWriting(contact));
}

export const whoIsWriting = ({ members }: Contact): Phrase => ({
  say: 'askWho',
  names: members.map(({ name = '…' }, index) => ({ digit: index + 1, name })),
});
