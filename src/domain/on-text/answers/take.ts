// Takes a text as the answer to what the line asked: the latest question that it fits.
import { conversationsOf } from '../../conversations.ts';
import { takeSecond, takeWhichMember } from '../../on-steward/by-text.ts';
import { isAnswerable } from '../../open-questions.ts';
import type { Asking, Question } from '../../question.ts';
import { isLive } from '../../request.ts';
import { takeAgain } from '../again.ts';
import { answerTo } from '../answer.ts';
import { carryOut } from '../change.ts';
import { notAnAnswer } from '../chosen.ts';
import { answerCondition } from '../condition.ts';
import { takeDidItHappen } from '../did-it-happen.ts';
import { askForMissing } from '../draft.ts';
import { forget } from '../forget-me.ts';
import { onMeaning } from '../meanings.ts';
import { takeNotWith } from '../not-with.ts';
import { passOn, relayTo, sendAnyway } from '../relay.ts';
import { contactOf, reply, type Scene } from '../scene.ts';
import { takeStillWilling } from '../still-willing.ts';
import { notMeant } from '../unsure.ts';
import { takeBeBuddy, takeLookedIn, takeLookIn } from './buddy.ts';
import { takeCheckIn } from './check-in.ts';
import { takeMenu, takeOffers, takeOwnArea, takeWhich } from './chosen-number.ts';
import { takeAnswerForHelper, takeHours, takeName } from './free-words.ts';
import { takeBeFriends } from './friends.ts';
import { takeHowWasTalk, takeOfferOneDay, takeRest } from './looking-back.ts';
import { takeArea, takeKind, takeWhen } from './missing.ts';
import { takeChangeOffer, takeCouldFill, takeStillOffers } from './offers-age.ts';
import { takeCouldGive, takeCouldUse, takeShareRight, takeShareWhen } from './sharing.ts';
import { takeConfirmProposal, takeStand, takeVote } from './voting.ts';
import { takeWhichTimes } from './which-times.ts';
import { decided, type Taking } from './yes-or-no.ts';

/** False where the text answers nothing that was asked. */
export function takeAnswer(scene: Scene): boolean {
  const { now } = scene.decision;
  const { questions } = contactOf(scene).dialogue;
  return questions
    .filter((question) => isAnswerable(question, now))
    .toReversed()
    .some((question) => takeAnswerTo(scene, question));
}

/** Takes a text as the answer to this question. False where it does not fit. */
export const takeAnswerTo = (scene: Scene, question: Question): boolean =>
  (takers[question.ask] as Taking<Asking>)(scene, question);

const findRequest = ({ decision }: Scene, { requestId }: Question & { requestId: string }) =>
  decision.allRequests().find(({ id }) => id === requestId);

/** Newcomers and households are asked before there is a member to answer. */
const notHere = (): boolean => false;

const takers: { readonly [A in Asking]: Taking<A> } = {
  kind: takeKind,
  when: takeWhen,
  area: takeArea,
  confirmNeed: decided((scene, { draft }, yes) => {
    if (yes) askForMissing(scene, draft);
    else reply(scene, { say: 'needDropped' });
  }),
  confirmChange: decided((scene, question, yes) => {
    const request = findRequest(scene, question);
    const conversation = conversationsOf(scene.decision, scene.memberId).find((each) => each.request === request);
    if (yes && request && isLive(request)) carryOut(scene, request, question.change);
    else if (conversation && question.held) passOn({ ...scene, text: question.held }, conversation);
    else reply(scene, { say: 'unchanged' });
  }),
  joinCode: notHere,
  invited: notHere,
  who: notHere,
  name: takeName,
  which: takeWhich,
  sendAnyway: decided((scene, { requestId, held }, yes) => {
    if (yes) relayTo({ ...scene, text: held }, requestId, sendAnyway);
    else reply(scene, { say: 'notSent' });
  }),
  condition: decided(answerCondition),
  answerHelper: takeAnswerForHelper,
  stillWilling: takeStillWilling,
  didItHappen: takeDidItHappen,
  again: takeAgain,
  notWith: takeNotWith,
  offerKinds: takeOffers,
  ownArea: takeOwnArea,
  ownHours: takeHours,
  whichTimes: takeWhichTimes,
  menu: takeMenu,
  forgetMe: decided((scene, _, yes) => {
    if (yes) forget(scene);
    else reply(scene, { say: 'kept' });
  }),
  whichMember: takeWhichMember,
  second: takeSecond,
  meant: decided((scene, { held }, yes) => {
    if (yes) onMeaning({ ...scene, text: held });
    else notMeant({ ...scene, text: held });
  }),
  checkIn: takeCheckIn,
  beBuddy: takeBeBuddy,
  beFriends: takeBeFriends,
  lookIn: takeLookIn,
  lookedIn: takeLookedIn,
  howWasTalk: takeHowWasTalk,
  rest: takeRest,
  offerOneDay: takeOfferOneDay,
  couldUse: takeCouldUse,
  couldGive: takeCouldGive,
  shareWhen: takeShareWhen,
  shareRight: takeShareRight,
  stillOffers: takeStillOffers,
  changeOffer: takeChangeOffer,
  couldFill: takeCouldFill,
  confirmProposal: takeConfirmProposal,
  stand: takeStand,
  vote: takeVote,
  sure: decided((scene, question, yes) => {
    const request = findRequest(scene, question);
    const held = { ...scene, text: question.held };
    if (!request) reply(scene, { say: 'nothingToAnswer' });
    else if (yes) answerTo(held, question.answer, request);
    else notAnAnswer(held, request);
  }),
};
