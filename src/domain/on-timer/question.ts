// What was asked is not answered: it is put once more, and given up when that brings no answer either.
import type { Decision } from '../decision.ts';
import { overdueAt } from '../open-questions.ts';
import type { Contact } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import type { Question } from '../question.ts';
import { waitsUntil } from '../quiet.ts';
import type { When } from '../when.ts';
import { giveUp } from './give-up.ts';
import { sayAgain } from './say-again.ts';

export function onQuestion(decision: Decision, contact: Contact): void {
  if (contact.optedOut) return;
  const { now, community } = decision;
  const wakings = contact.dialogue.questions
    .filter((question) => isDue(overdueAt(question, community.followUp), now))
    .flatMap((question) => lookAt(decision, contact, question) ?? []);
  const others = decision
    .contact(contact.id)
    .dialogue.questions.flatMap((question) => overdueAt(question, community.followUp) ?? [])
    .filter((at) => at > now);
  const [next] = [...wakings, ...others].sort((a, b) => a.getTime() - b.getTime());
  if (next) decision.setContactTimer('question', contact.id, next);
}

const isDue = (at: Date | undefined, now: Date): boolean => at !== undefined && at <= now;

/** Until when it has to wait, where its reader is resting. */
function lookAt(decision: Decision, contact: Contact, question: Question): Date | undefined {
  const phrase = sayAgain(decision, contact, question);
  if (phrase === undefined) decision.layAside(contact.id, question);
  else if (question.repeatedAt) giveUp(decision, contact, question);
  else return repeat(decision, contact, question, phrase);
  return undefined;
}

function repeat(decision: Decision, contact: Contact, question: Question, phrase: Phrase): Date | undefined {
  const member = contact.members.find(({ id }) => id === question.memberId);
  // Who falls silent late in the evening may be asleep by now.
  const asleep = { ...contact, heardAt: undefined };
  const morning = waitsUntil({ contact: asleep, member, about: needBehind(decision, question) }, decision.snapshot);
  if (morning) return morning;
  decision.tellContact(contact.id, phrase, member?.id);
  decision.putQuestion(contact.id, { ...question, repeatedAt: decision.now });
  return undefined;
}

/** What is needed, and when, where that is known. */
function needBehind(decision: Decision, question: Question): { readonly when: When } | undefined {
  if ('requestId' in question) return decision.allRequests().find(({ id }) => id === question.requestId);
  const when = 'draft' in question ? question.draft.when : undefined;
  return when === undefined ? undefined : { when };
}
