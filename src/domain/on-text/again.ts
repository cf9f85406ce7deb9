// Afterwards each of the two is asked, between them and the line, whether they would like to meet again. No answer is ever passed on but
// to the stewards, where something was wrong.
import type { Decision } from '../decision.ts';
import { feelingOf, isWorthAsking, type Liking } from '../feelings.ts';
import type { Phrase } from '../phrases.ts';
import type { Question } from '../question.ts';
import type { Request } from '../request.ts';
import type { Again } from '../spoken-forms.ts';
import type { TellOptions } from '../tell-options.ts';
import type { Taking } from './answers/yes-or-no.ts';
import { part } from './part.ts';
import { contactOf, invitedTo, reply, type Scene, settle } from './scene.ts';

/** Who met whom in a request: the one who is told that it is over, and those they are asked about. */
export interface Met {
  readonly request: Request;
  readonly memberId: string;
  readonly others: readonly string[];
}

/** Tells that a match is over, and asks in the same breath. */
export function tellOver(
  decision: Decision,
  { request, memberId, others }: Met,
  wording: (again: Again | undefined) => Phrase,
  options: TellOptions = {},
): void {
  const aboutIds = others
    .filter((id) => isToBeAskedAbout(decision, memberId, id))
    .sort((one, other) => nameOf(decision, one).localeCompare(nameOf(decision, other)));
  const [first] = aboutIds;
  const again = first === undefined ? undefined : { name: decision.member(first).name };
  const askedAt = decision.tell(memberId, wording(again), options);
  if (first !== undefined) keepAsking(decision, { requestId: request.id, memberId, aboutIds }, askedAt);
}

const nameOf = (decision: Decision, memberId: string): string => decision.member(memberId).name ?? '';

function isToBeAskedAbout(decision: Decision, memberId: string, aboutId: string): boolean {
  const { contactId } = decision.member(memberId);
  const other = decision.findMember(aboutId);
  if (!other || other.contactId === contactId || decision.contact(contactId).optedOut) return false;
  return isWorthAsking(feelingOf(decision.allFeelings(), memberId, aboutId));
}

interface AskedAgain {
  readonly requestId: string;
  readonly memberId: string;
  /** The first is asked about now, the others after the answer. */
  readonly aboutIds: readonly string[];
}

function keepAsking(decision: Decision, asked: AskedAgain, askedAt: Date): void {
  const { memberId: fromId, aboutIds } = asked;
  const [aboutId = ''] = aboutIds;
  const before = feelingOf(decision.allFeelings(), fromId, aboutId);
  decision.saveFeeling({ fromId, aboutId, is: before?.is, asked: (before?.asked ?? 0) + 1 });
  decision.remember(decision.member(fromId).contactId, { ask: 'again', ...asked }, askedAt);
}

const byDigit: readonly Liking[] = ['gladly', 'ratherNot', 'wrong'];

/** A digit, or yes and no alone, where they answer nothing else. */
function likingIn(scene: Scene): Liking | undefined {
  const { choice, meaning, explicit, code } = scene.text.reading;
  if (choice !== undefined) return byDigit[choice - 1];
  if (!explicit || code !== undefined || invitedTo(scene, 'asked').length > 0) return undefined;
  return meaning === 'yes' ? 'gladly' : meaning === 'no' ? 'ratherNot' : undefined;
}

export const takeAgain: Taking<'again'> = (scene, question) => {
  const liking = likingIn(scene);
  if (liking === undefined) return false;
  settle(scene, question);
  answerAgain({ ...scene, memberId: question.memberId ?? scene.memberId }, question, liking);
  return true;
};

function answerAgain(scene: Scene, question: Question & { ask: 'again' }, liking: Liking): void {
  const { decision } = scene;
  const [aboutId = ''] = question.aboutIds;
  const about = decision.findMember(aboutId);
  if (!about) return reply(scene, { say: 'againGladly' });
  feel(scene, aboutId, liking);
  reply(scene, { say: saidTo[liking], name: about.name });
  if (liking === 'wrong') tellStewardsOf(scene, question.requestId, aboutId);
  askAboutNext(scene, question);
}

function askAboutNext({ decision, memberId }: Scene, question: Question & { ask: 'again' }): void {
  const next = question.aboutIds.slice(1).filter((id) => isToBeAskedAbout(decision, memberId, id));
  const [nextId] = next;
  if (nextId === undefined) return;
  const askedAt = decision.tell(memberId, { say: 'askAgain', name: decision.member(nextId).name });
  keepAsking(decision, { requestId: question.requestId, memberId, aboutIds: next }, askedAt);
}

const saidTo = { gladly: 'againGladly', ratherNot: 'keptApart', wrong: 'againWrong' } as const;

/** Keeps what the writer feels about somebody; what was wrong stays so until a steward says otherwise. */
export function feel(scene: Scene, aboutId: string, liking: Liking): void {
  const { decision, memberId: fromId } = scene;
  const before = feelingOf(decision.allFeelings(), fromId, aboutId);
  const is = before?.is === 'wrong' ? 'wrong' : liking;
  decision.saveFeeling({ fromId, aboutId, is, asked: before?.asked ?? 0 });
  if (is === 'gladly') return;
  part(decision, fromId, aboutId);
  settleAskingAbout(scene, aboutId);
}

/** A yes that is meant for something else must not undo what they have said. */
function settleAskingAbout(scene: Scene, aboutId: string): void {
  for (const question of contactOf(scene).dialogue.questions) {
    if (question.ask !== 'again' || question.memberId !== scene.memberId || question.aboutIds[0] !== aboutId) continue;
    settle(scene, question);
    askAboutNext(scene, question);
  }
}

/** At once, whatever the hour; never whom it is about. */
function tellStewardsOf({ decision, memberId }: Scene, requestId: string, aboutId: string): void {
  const request = decision.allRequests().find(({ id }) => id === requestId);
  const about = decision.member(aboutId);
  decision.tellStewards(
    { say: 'stewardWrong', name: decision.member(memberId).name, about: about.name, code: request?.code ?? 0 },
    { urgent: true, askerId: memberId, except: about.contactId },
  );
}
