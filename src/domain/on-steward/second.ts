// A second steward is asked, and answers: never the one who asked, nor the one whom it is about, nor whoever shares a phone with either,
// as nothing but the phone tells who it is.
import type { Decision } from '../decision.ts';
import { farFuture, type Member } from '../people.ts';
import { isOver, type NeedsSecond, type SecondOpinion, secondWithinMs } from '../second-opinion.ts';
import type { StewardAct } from '../steward-act.ts';
import { beginRound } from './begin-round.ts';
import { keepOut } from './keep-out.ts';
import { remove } from './remove.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

/** Those who could agree. */
export function secondsFor(
  { decision, byId }: Pick<Stewarding, 'decision' | 'byId'>,
  memberId: string,
): readonly string[] {
  const phones = phonesOf(decision, byId, memberId);
  return decision.snapshot.stewards.filter(({ contactId }) => !phones.includes(contactId)).map((each) => each.memberId);
}

const phonesOf = (decision: Decision, ...memberIds: readonly string[]): readonly string[] =>
  memberIds.flatMap((id) => decision.findMember(id)?.contactId ?? []);

/** What can still be answered. */
const wanted = (decision: Decision): readonly SecondOpinion[] =>
  decision.unansweredOpinions().filter((opinion) => !isOver(opinion, decision.now));

/** What this steward could answer. */
export const opinionsFor = (decision: Decision, byId: string): readonly SecondOpinion[] =>
  wanted(decision).filter(({ askedById, memberId }) => byId !== askedById && byId !== memberId);

/** What is about nobody in particular is asked once at a time. */
export const wantedAbout = (decision: Decision, about: NeedsSecond): SecondOpinion | undefined =>
  wanted(decision).find((opinion) => opinion.about === about);

export const isAsked = (decision: Decision, about: NeedsSecond, memberId: string): boolean =>
  wanted(decision).some((opinion) => opinion.about === about && opinion.memberId === memberId);

export function askSecond({ decision, byId }: Stewarding, about: NeedsSecond, { id: memberId }: Member): void {
  const { now, fresh } = decision;
  const expiresAt = new Date(now.getTime() + secondWithinMs);
  const opinion: SecondOpinion = { id: fresh.opinionId, about, memberId, askedById: byId, askedAt: now, expiresAt };
  decision.saveOpinion(opinion);
  lookAgain(decision, [...decision.snapshot.opinions, opinion]);
  for (const id of secondsFor({ decision, byId }, memberId)) putTo(decision, id, opinion);
}

function putTo(
  decision: Decision,
  stewardId: string,
  { id: opinionId, about, memberId, askedById }: SecondOpinion,
): void {
  const [steward, name] = [askedById, memberId].map((id) => decision.findMember(id)?.name);
  const { contactId } = decision.member(stewardId);
  decision.ask(contactId, { ask: 'second', opinionId }, { say: 'askSecond', about, steward, name }, stewardId);
}

/** Puts it to a steward once more. False where it can't be answered any more. */
export function putAgain(decision: Decision, stewardId: string, opinionId: string): boolean {
  const opinion = wanted(decision).find(({ id }) => id === opinionId);
  if (opinion) putTo(decision, stewardId, opinion);
  return opinion !== undefined;
}

/** A timer looks at them when the first of them is over. */
export function lookAgain(decision: Decision, opinions: readonly SecondOpinion[]): void {
  const [at] = opinions.map(({ expiresAt }) => expiresAt).sort((a, b) => a.getTime() - b.getTime());
  const communityId = decision.community.id;
  if (at) decision.keep({ do: 'setTimer', timer: { kind: 'secondOver', communityId, at } });
}

export function answerSecond({ decision, byId, act }: Stewarding<StewardAct & { do: 'answerSecond' }>): Result {
  const opinion = wanted(decision).find(({ id }) => id === act.opinionId);
  const member = opinion && decision.findMember(opinion.memberId);
  if (!opinion || !member) return refused({ say: 'secondOver' });
  const isOfTheirs = phonesOf(decision, opinion.askedById, member.id).includes(decision.member(byId).contactId);
  if (isOfTheirs || byId === opinion.askedById) return refused({ say: 'notYourOwn' }, member.id);
  const { about, askedById } = opinion;
  const { name } = member;
  decision.saveOpinion({ ...opinion, answer: { byId, agrees: act.agrees, at: decision.now } });
  settleQuestions(decision, opinion.id);
  // Two who answer at once: the phone that it is about changes with the first, so that the second decides anew.
  decision.saveContact(decision.contact(member.contactId));
  if (act.agrees) carryOut[about](decision, member);
  const answer = {
    say: 'secondAnswered',
    about,
    name,
    agrees: act.agrees,
    steward: decision.member(byId).name,
  } as const;
  if (decision.findMember(askedById)) decision.tell(askedById, answer);
  return done({ say: act.agrees ? 'secondAgreed' : 'secondDeclined', about, name }, member.id, askedById);
}

const carryOut: Readonly<Record<NeedsSecond, (decision: Decision, member: Member) => void>> = {
  block: (decision, member) => keepOut(decision, member, farFuture),
  forget: remove,
  round: (decision, { id }) => beginRound(decision, id),
};

export function settleQuestions(decision: Decision, opinionId: string): void {
  for (const { contactId } of decision.snapshot.stewards)
    for (const question of decision.contact(contactId).dialogue.questions)
      if (question.ask === 'second' && question.opinionId === opinionId) decision.settle(contactId, question);
}
