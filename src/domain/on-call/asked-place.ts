// Where in the menus a question is answered: needs, offers, areas and hours by key, everything else as it was asked.
import type { CalledNeed, CallPlace } from '../call-place.ts';
import type { Spoken } from '../call-script.ts';
import type { Draft, Question } from '../question.ts';

export function placeOf(question: Question, words: readonly Spoken[]): CallPlace {
  switch (question.ask) {
    case 'kind':
      return { menu: 'kind', page: 0, said: question.draft };
    case 'when':
    case 'area':
      return placeOfNeed(question.ask, question.draft);
    case 'offerKinds':
      return { menu: 'offer', page: 0 };
    case 'couldUse':
    case 'couldGive':
      return { menu: 'sharing', ask: question.ask, words, page: 0, chosen: [] };
    case 'ownArea':
      return { menu: 'ownZip' };
    case 'ownHours':
      return { menu: 'ownHours' };
    case 'menu':
      return { menu: 'main' };
    case 'vote':
      return { menu: 'ballot', proposalId: question.proposalId, all: question.all };
    case 'confirmNeed':
    case 'confirmChange':
    case 'joinCode':
    case 'invited':
    case 'second':
    case 'whichMember':
    case 'name':
    case 'who':
    case 'which':
    case 'sendAnyway':
    case 'condition':
    case 'answerHelper':
    case 'whichTimes':
    case 'stillWilling':
    case 'didItHappen':
    case 'again':
    case 'notWith':
    case 'meant':
    case 'forgetMe':
    case 'checkIn':
    case 'beBuddy':
    case 'beFriends':
    case 'lookIn':
    case 'lookedIn':
    case 'howWasTalk':
    case 'rest':
    case 'offerOneDay':
    case 'shareWhen':
    case 'shareRight':
    case 'stillOffers':
    case 'changeOffer':
    case 'couldFill':
    case 'confirmProposal':
    case 'stand':
    case 'sure':
      return { menu: 'question', ask: question.ask, words, page: 0 };
  }
}

function placeOfNeed(lacks: 'when' | 'area', said: Draft): CallPlace {
  const { kind, when, place } = said;
  if (kind === undefined) return { menu: 'kind', page: 0, said };
  const need: CalledNeed = { kind, place, said };
  return lacks === 'when' ? { menu: 'when', need } : { menu: 'zip', need: { ...need, when } };
}
