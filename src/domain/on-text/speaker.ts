// Who of a household is writing.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact, Member } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import { invitationOf, isLive } from '../request.ts';

const speaksForMs = 30 * 60 * 1000;

/**
 * The writer: the only person of the phone, else nobody yet where all were asked what they think, else whom the code or the one open invitation points to, else who wrote just
 * now, else whom the line asked something last. `undefined` where it has to be asked.
 */
export function writerOf(decision: Decision, contact: Contact, text: HeldText): string | undefined {
  const [only, second] = contact.members;
  if (only && !second) return only.id;
  const commanding = stewardsOf(decision, contact, text);
  if (commanding.length > 0) return oneOf(decision, contact, commanding);
  if (isVoteOfSeveral(contact, text)) return undefined;
  const pointedTo = whoIsMeant(decision, contact, text);
  if (pointedTo) return pointedTo;
  const speaker = speakerOf(decision, contact);
  const wanted = askedForTheirWord(contact, text);
  const isTheirs = speaker === undefined || wanted.includes(speaker) || text.reading.choice !== undefined;
  // What they agree to can't be undone: of several it is asked each time.
  if (wanted.length > 0 && isTheirs) return wanted.length === 1 ? wanted[0] : undefined;
  return speaker ?? lastAsked(contact, text);
}

/** The stewards of a phone, where they alone can mean what it says; what they do is on record by name. */
function stewardsOf({ snapshot }: Decision, { members }: Contact, { command }: HeldText): readonly string[] {
  if (!command || command.command === 'lacking') return [];
  const ids = snapshot.stewards.map(({ memberId }) => memberId);
  return idsOf(members).filter((id) => ids.includes(id));
}

const idsOf = (members: readonly Member[]): readonly string[] => members.map(({ id }) => id);

/** The only one of them, else the one who wrote just now. */
function oneOf(decision: Decision, contact: Contact, ids: readonly string[]): string | undefined {
  const speaker = speakerOf(decision, contact);
  return ids.length === 1 ? ids[0] : ids.find((id) => id === speaker);
}

function speakerOf({ now }: Decision, { dialogue: { speaker } }: Contact): string | undefined {
  return speaker && speaker.until > now ? speaker.memberId : undefined;
}

const isShortAnswer = ({ reading }: HeldText): boolean =>
  reading.choices !== undefined ||
  reading.choice !== undefined ||
  reading.meaning === 'yes' ||
  reading.meaning === 'no';

/** Each of them has a voice of their own: whose it is that answers what all of them were asked is not guessed. */
function isVoteOfSeveral({ dialogue, members }: Contact, { voting }: HeldText): boolean {
  const last = dialogue.questions.at(-1);
  return voting?.voting === 'vote' && last?.ask === 'vote' && !last.all && members.length > 1;
}

/** A short answer is that of whom the line asked last. */
function lastAsked({ dialogue, members }: Contact, text: HeldText): string | undefined {
  const asked = isShortAnswer(text) ? dialogue.questions.at(-1)?.memberId : undefined;
  return idsOf(members).find((id) => id === asked);
}

/** The stewards of a phone whose word was wanted last, each by a text of their own. */
function askedForTheirWord({ dialogue: { questions }, members }: Contact, text: HeldText): readonly string[] {
  const last = questions.at(-1);
  if (last?.ask !== 'second' || !isShortAnswer(text)) return [];
  const alike = questions.filter((each) => each.ask === 'second' && each.opinionId === last.opinionId);
  return idsOf(members).filter((id) => alike.some(({ memberId }) => memberId === id));
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

/** What is to be done as soon as it is known who of the phone's people wants it. */
export function textThatWaits({ dialogue }: Contact): HeldText | undefined {
  const question = dialogue.questions.find(({ ask }) => ask === 'who');
  return question?.ask === 'who' ? question.held : undefined;
}

export function askWho(decision: Decision, contact: Contact, text: HeldText): void {
  decision.ask(contact.id, { ask: 'who', held: text }, whoIsWriting(contact));
}

export const whoIsWriting = ({ members }: Contact): Phrase => ({
  say: 'askWho',
  names: members.map(({ name = '…' }, index) => ({ digit: index + 1, name })),
});
