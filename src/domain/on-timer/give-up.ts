// A question was put twice and nobody answered: whoever waits for the answer hears so.
import type { Decision } from '../decision.ts';
import type { Contact } from '../people.ts';
import type { Draft, Question } from '../question.ts';
import { withInvitation } from '../request.ts';

export function giveUp(decision: Decision, contact: Contact, question: Question): void {
  switch (question.ask) {
    case 'kind':
    case 'when':
    case 'area':
    case 'confirmNeed':
      decision.settle(contact.id, question);
      return unfinished(decision, contact, question, question.draft);
    case 'who':
      decision.settle(contact.id, question);
      return unfinished(decision, contact, question, { words: question.held.body, when: question.held.reading.when });
    // With the code they can still come in, and what they came with goes on.
    case 'joinCode':
      decision.layAside(contact.id, question);
      decision.tellStewards({ say: 'stewardUnfinished', name: undefined, words: question.held.body });
      return;
    case 'condition':
      decision.layAside(contact.id, question);
      return setFree(decision, question);
    case 'answerHelper': {
      decision.layAside(contact.id, question);
      const { code } = decision.request(question.requestId);
      decision.tell(question.helperId, { say: 'noAnswerYet', code });
      return;
    }
    default:
      decision.layAside(contact.id, question);
  }
}

/** They may be in more trouble than it seemed: a steward hears of it, and they hear that nobody was asked. */
function unfinished(
  decision: Decision,
  contact: Contact,
  { memberId }: Question,
  { words, when }: Pick<Draft, 'words' | 'when'>,
): void {
  const names = contact.members.filter(({ id }) => memberId === undefined || id === memberId).map(({ name }) => name);
  const name = names.includes(undefined) ? undefined : names.join('/');
  decision.tellStewards({ say: 'stewardUnfinished', name, words }, { need: when === undefined ? undefined : { when } });
  decision.tellContact(contact.id, { say: 'unfinished' }, memberId);
}

/** The asker has not said whether it suits: the helper need not wait, and others are asked. */
function setFree(decision: Decision, { requestId, helperId }: Question & { ask: 'condition' }): void {
  const request = decision.request(requestId);
  decision.saveRequest(withInvitation(request, helperId, { status: 'declined' }));
  decision.tell(helperId, { say: 'conditionFree', code: request.code });
  decision.setTimer('wave', requestId, decision.now);
}
