// The questions that wait at a phone: which one a new one replaces, and when one that nobody answers is looked at again.
import type { FollowUp } from './community.ts';
import type { Asking, Question } from './question.ts';
import { secondWithinMs } from './second-opinion.ts';
import { standWithinMs } from './voting/proposal.ts';

/** Asked of each person about each of their requests. */
const ofEachRequest: ReadonlySet<Asking> = new Set<Asking>(['stillWilling', 'didItHappen', 'again', 'howWasTalk']);

/** Asked of each person for their own sake. */
const ofEachMember: ReadonlySet<Asking> = new Set<Asking>([
  'checkIn',
  'rest',
  'offerOneDay',
  'couldUse',
  'couldGive',
  'shareWhen',
  'shareRight',
  'stillOffers',
  'changeOffer',
  'couldFill',
]);

/** What two helpers said of a request, or want to know, are two questions; of most others the new one replaces the old. */
function subjectOf(question: Question): string {
  const { ask, memberId } = question;
  if (ofEachMember.has(ask)) return `${ask} ${memberId}`;
  if ('forId' in question) return `${ask} ${question.forId} ${memberId}`;
  if ('opinionId' in question) return `${ask} ${question.opinionId} ${memberId}`;
  if (ask === 'vote') return `${ask} ${question.proposalId} ${memberId}`;
  if (ask === 'stand') return `${ask} ${question.proposalId}`;
  if ('helperId' in question) return `${ask} ${question.requestId} ${question.helperId}`;
  return 'requestId' in question && ofEachRequest.has(ask) ? `${ask} ${question.requestId} ${memberId}` : ask;
}

/** With one more question, put last: a short answer is taken for the latest. */
export const withQuestion = (questions: readonly Question[], question: Question): readonly Question[] => [
  ...questions.filter((other) => subjectOf(other) !== subjectOf(question)),
  question,
];

/** Somebody waits for help, or for a word, until these are answered. The others lapse: a menu, a name, one's own hours. */
const matters: ReadonlySet<Asking> = new Set<Asking>([
  'kind',
  'when',
  'area',
  'confirmNeed',
  'condition',
  'answerHelper',
  'sure',
]);

/** Asked of whoever has only just come, these matter where they came with a need. */
const beforeTheNeed: ReadonlySet<Asking> = new Set<Asking>(['who', 'joinCode']);

const isNeedHeld = (question: Question): boolean =>
  beforeTheNeed.has(question.ask) && 'held' in question && question.held?.reading.meaning === 'need';

/** When the question is put once more or, once it has been, given up. `undefined` where nothing is done about it. */
export function overdueAt(question: Question, followUp: FollowUp): Date | undefined {
  if (question.lapsed || !(matters.has(question.ask) || isNeedHeld(question))) return undefined;
  const { repeatQuestionAfterMs, giveUpQuestionAfterMs } = followUp;
  if (!question.repeatedAt) return new Date(question.askedAt.getTime() + repeatQuestionAfterMs);
  return new Date(question.repeatedAt.getTime() + Math.max(0, giveUpQuestionAfterMs - repeatQuestionAfterMs));
}

/** When the earliest of a phone's questions is due. */
export const nextOverdueAt = (questions: readonly Question[], followUp: FollowUp): Date | undefined =>
  questions.flatMap((question) => overdueAt(question, followUp) ?? []).sort((a, b) => a.getTime() - b.getTime())[0];

/** How long a question waits; after that a digit is no answer to it any more. */
const usuallyLivesForMs = 24 * 60 * 60 * 1000;

/** Nothing hangs on the day on which these are answered. */
const unhurriedMs = 3 * usuallyLivesForMs;

/** Whether it happened can be said until the request is closed and put away. */
const livesForMs: { readonly [A in Asking]?: number } = {
  didItHappen: Number.POSITIVE_INFINITY,
  second: secondWithinMs,
  couldUse: unhurriedMs,
  couldGive: unhurriedMs,
  shareWhen: unhurriedMs,
  shareRight: unhurriedMs,
  stillOffers: unhurriedMs,
  couldFill: unhurriedMs,
  stand: standWithinMs,
  beFriends: unhurriedMs,
};

/** Whoever answers a proposal so lately hears that it is over. */
const heardOfAfterwardsMs = usuallyLivesForMs;

export const isAnswerable = (question: Question, now: Date): boolean =>
  question.ask === 'vote'
    ? now.getTime() - question.until.getTime() < heardOfAfterwardsMs
    : now.getTime() - question.askedAt.getTime() < (livesForMs[question.ask] ?? usuallyLivesForMs);
