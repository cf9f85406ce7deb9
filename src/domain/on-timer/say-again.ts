// The words of a question that is put once more. Times are said anew: what was "tomorrow" last night is today.
import type { Decision } from '../decision.ts';
import { areaChoices, kindChoices } from '../on-text/choices.ts';
import { confirmation } from '../on-text/need.ts';
import { whoIsWriting } from '../on-text/speaker.ts';
import type { Contact } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import type { Draft, Question } from '../question.ts';
import { type Invitation, invitationOf, isFull, isLive, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';

/** `undefined` where nobody waits for the answer any more. */
export function sayAgain(decision: Decision, contact: Contact, question: Question): Phrase | undefined {
  const { community } = decision;
  switch (question.ask) {
    case 'kind':
      return ifWanted(decision, question, { say: 'askKind', kinds: kindChoices(community) });
    case 'when':
      return ifWanted(decision, question, { say: 'askWhen', past: false });
    case 'area':
      return ifWanted(decision, question, { say: 'askArea', areas: areaChoices(community), unknown: false });
    case 'confirmNeed':
      return ifWanted(decision, question, confirmation(decision, question.draft));
    case 'condition':
      return conditionAgain(decision, question);
    case 'answerHelper': {
      const waiting = requestOf(decision, question.requestId, question.helperId, 'asked');
      return waiting && { say: 'helperAsks', code: waiting.code, words: question.words };
    }
    case 'sure': {
      const asked = requestOf(decision, question.requestId, question.memberId, 'asked');
      return asked && { say: 'sure', answer: question.answer, request: spoken(asked, decision) };
    }
    case 'who':
      return whoIsWriting(contact);
    case 'joinCode':
      return { say: 'askJoinCode', community: community.name };
    default:
      return undefined;
  }
}

/** Not where the same need has been asked for otherwise since. */
function ifWanted(decision: Decision, question: Question & { readonly draft: Draft }, phrase: Phrase) {
  const { memberId, askedAt, draft } = question;
  const isAskedOtherwise = decision
    .allRequests()
    .some(
      ({ requesterId, openedAt, kind }) =>
        requesterId === memberId && openedAt >= askedAt && (draft.kind === undefined || draft.kind === kind),
    );
  return isAskedOtherwise ? undefined : phrase;
}

function conditionAgain(decision: Decision, question: Question & { ask: 'condition' }): Phrase | undefined {
  const request = requestOf(decision, question.requestId, question.helperId, 'conditional');
  if (!request || isFull(request)) return undefined;
  const words = invitationOf(request, question.helperId)?.condition ?? '';
  return { say: 'condition', request: spoken(request, decision), words };
}

/** The request, while it is live and the helper's part in it is that. */
function requestOf(
  decision: Decision,
  requestId: string,
  helperId: string | undefined,
  status: Invitation['status'],
): Request | undefined {
  const request = decision.allRequests().find(({ id }) => id === requestId);
  const isSo = request?.invitations.some(
    ({ memberId, ...invitation }) => memberId === helperId && invitation.status === status,
  );
  return request && isLive(request) && isSo ? request : undefined;
}
