// Words between the two of a match: passed on with the writer's first name, never with a number.

import { type Conversation, conversationsOf } from '../conversations.ts';
import { holdsPhone } from '../phone.ts';
import type { Meaning, Reading } from '../reading.ts';
import { isLive } from '../request.ts';
import { settleAbout } from '../request-questions.ts';
import { verdictOn } from '../sureness.ts';
import { askIfSure } from './answer.ts';
import { askToHandBack } from './cannot.ts';
import { changeByCode } from './change.ts';
import { keepKindWords } from './kind-words.ts';
import { askBack, contactOf, invitedTo, memberOf, reply, type Scene } from './scene.ts';
import { tellToWait } from './told-to-wait.ts';
import { askWhich } from './which.ts';

const focusMs = 30 * 60 * 1000;

/** Sentences that are meant for the line even while a neighbour is listening. */
const forTheLine: readonly Meaning[] = ['done', 'drop', 'withdraw', 'pause', 'forget'];

/** Answers that may be meant for an invitation as well as for the neighbour. */
const answers = ['yes', 'no', 'later', 'question'] as const;

/** Passes a text on where it is meant for a neighbour. False where it is for the line. */
export function relayFirst(scene: Scene): boolean {
  const { decision, memberId, text } = scene;
  const conversations = conversationsOf(decision, memberId);
  const { reading } = text;
  if (reading.code !== undefined) return relayByCode(scene, conversations, reading.code);
  if (conversations.length === 0 || isForTheLine(scene)) return false;
  const answer = answers.find((candidate) => candidate === reading.meaning);
  const [invited, another] = invitedTo(scene, 'asked');
  if (answer && invited && !another) {
    if (reading.explicit) return false;
    askIfSure(scene, answer, invited);
    return true;
  }
  if (answer && another && reading.explicit) return false;
  if (reading.unable && askToHandBack(scene)) return true;
  const conversation = focusOf(scene, conversations);
  if (conversation) passOn(scene, conversation);
  else
    askWhich(
      scene,
      'relay',
      conversations.map(({ request }) => request),
    );
  return true;
}

function isForTheLine({ text }: Scene): boolean {
  const { meaning, explicit } = text.reading;
  const plainAnswer = answers.some((answer) => answer === meaning);
  if (explicit) return !plainAnswer;
  return forTheLine.includes(meaning) && verdictOn(text.reading) === 'do';
}

/** `12 on my way`: exactly that neighbour's, or a change of one's own request. */
export function relayByCode(scene: Scene, conversations: readonly Conversation[], code: number): boolean {
  const { meaning, explicit } = scene.text.reading;
  if (changeByCode(scene, code)) return true;
  const conversation = conversations.find(({ request }) => request.code === code);
  const command = explicit && meaning !== 'talk' && meaning !== 'need';
  if (!conversation || command || forTheLine.includes(meaning)) return false;
  focusOn(scene, conversation);
  passOn(scene, conversation);
  return true;
}

function focusOf(scene: Scene, conversations: readonly Conversation[]): Conversation | undefined {
  const [only, second] = conversations;
  if (!second) return only;
  const { focus } = contactOf(scene).dialogue;
  if (!focus || focus.until < scene.decision.now) return undefined;
  return conversations.find(({ request }) => request.id === focus.requestId);
}

export function focusOn(scene: Scene, { request }: Pick<Conversation, 'request'>): void {
  const until = new Date(scene.decision.now.getTime() + focusMs);
  scene.decision.saveDialogue(contactOf(scene).id, { focus: { requestId: request.id, until } });
}

/** Sends the words to the other side, after one confirmation where they hold a number or an address. */
export function passOn(scene: Scene, conversation: Conversation): void {
  const { decision, text } = scene;
  const holds = holdsPhone(text.body, decision.community) ? 'phone' : text.reading.holds;
  if (!holds) return send(scene, conversation);
  const [first] = conversation.others;
  const name = first === undefined ? undefined : decision.member(first).name;
  const question = { ask: 'sendAnyway', requestId: conversation.request.id, held: text } as const;
  askBack(scene, question, { say: 'sendAnyway', name, holds });
}

function send(scene: Scene, { request, others }: Conversation): void {
  const { decision, memberId, text } = scene;
  const { code } = request;
  const { name } = memberOf(scene);
  const words = (text.reading.code === code ? text.reading.rest : undefined) ?? text.body;
  const phrase =
    words.trim() === ''
      ? ({ say: 'relayPicture', name, code } as const)
      : ({ say: 'relay', name, code, words } as const);
  settleAbout(decision, 'stillWilling', request.id, memberId);
  if (request.requesterId === memberId && isThanks(text.reading)) keepKindWords(scene, others);
  for (const other of others) {
    const readAt = decision.tell(other, phrase, { pictures: text.pictures });
    if (readAt > decision.now) tellToWait(scene, request.id, other, readAt);
  }
}

const isThanks = (reading: Reading): boolean => reading.meaning === 'thanks' && verdictOn(reading) === 'do';

/** The writer has confirmed that the number or address may go through. */
export function sendAnyway(scene: Scene, conversation: Conversation): void {
  send(scene, conversation);
  reply(scene, { say: 'sent' });
}

/** Passes a text on to the people of a request, where they are still there. */
export function relayTo(scene: Scene, requestId: string, how: typeof send): void {
  const conversation = conversationsOf(scene.decision, scene.memberId).find(({ request }) => request.id === requestId);
  if (conversation && isLive(conversation.request)) return how(scene, conversation);
  reply(scene, { say: 'nothingOpen' });
}
