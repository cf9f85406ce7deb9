// Which open question a phrase has put to a phone.
import type { Spoken } from '../call-script.ts';
import type { Asking, Question } from '../question.ts';
import type { Turn } from './turn.ts';

const askedWith: { readonly [Say in Spoken['say']]?: readonly Asking[] } = {
  askKind: ['kind'],
  askWhen: ['when'],
  askArea: ['area', 'ownArea'],
  askName: ['name'],
  askOffer: ['offerKinds'],
  askHours: ['ownHours'],
  askForget: ['forgetMe'],
  askWhichTimes: ['whichTimes'],
  whichRequest: ['which'],
  confirmNeed: ['confirmNeed'],
  confirmChange: ['confirmChange'],
  condition: ['condition'],
  helperAsks: ['answerHelper'],
  didItHappen: ['didItHappen'],
  didYouHelp: ['didItHappen'],
  askAgain: ['again'],
  whichPartner: ['notWith'],
  promoted: ['stillWilling'],
  assignedHelper: ['stillWilling'],
  sendAnyway: ['sendAnyway'],
  meant: ['meant'],
  sure: ['sure'],
  checkIn: ['checkIn'],
  stormCheck: ['checkIn'],
  checkInUnclear: ['checkIn'],
  beBuddy: ['beBuddy'],
  beFriends: ['beFriends'],
  lookIn: ['lookIn'],
  lookInThanks: ['lookedIn'],
  howWasTalk: ['howWasTalk'],
  hardTalk: ['rest'],
  offerRest: ['rest'],
  offerOneDay: ['offerOneDay'],
  couldUse: ['couldUse'],
  couldGive: ['couldGive'],
  shareWhen: ['shareWhen'],
  shareRight: ['shareRight'],
  stillOffers: ['stillOffers'],
  changeOffer: ['changeOffer'],
  couldFill: ['couldFill'],
  confirmProposal: ['confirmProposal'],
  askStand: ['stand'],
  askVote: ['vote'],
};

/** `undefined` where it asked nothing, or what it asked has been answered. */
export function questionOf({ contact, member }: Turn, phrase: Spoken): Question | undefined {
  const asked = askedIn(phrase);
  return contact?.dialogue.questions.findLast(
    (question) => asked.includes(question.ask) && isAskedIn(question, phrase, member?.id),
  );
}

/** A vote is each one's own, and about one proposal of several. */
const isAskedIn = (question: Question, phrase: Spoken, callerId: string | undefined): boolean =>
  question.ask !== 'vote' ||
  (question.memberId === callerId && phrase.say === 'askVote' && question.proposalId === phrase.proposalId);

/** That it is over is told either way; whether it asks stands in it. */
const askedIn = (phrase: Spoken): readonly Asking[] => {
  if ('again' in phrase && phrase.again && typeof phrase.again === 'object') return ['again'];
  return asksOf(phrase.say === 'readText' ? phrase.saying : phrase.say);
};

const asksOf = (say: string | undefined): readonly Asking[] =>
  say !== undefined && Object.hasOwn(askedWith, say) ? (askedWith[say as Spoken['say']] ?? []) : [];
