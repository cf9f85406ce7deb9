// Some time after somebody helped or was helped: how a hard talk was for them, whether they want to rest, or what they would like to
// offer one day. One question at a time, and none while another waits for its answer, but for a vote, which has days.
import { carriesMuch } from '../carrying.ts';
import type { Decision } from '../decision.ts';
import { lookBackIn, mayBeAskedToOffer, mayBeOfferedRest } from '../look-back.ts';
import { isAnswerable } from '../open-questions.ts';
import { type Contact, isBlocked, type Member } from '../people.ts';
import { isNight } from '../quiet.ts';
import { type Request, withStatus } from '../request.ts';
import { beginningOf, namesOnlyADay } from '../when.ts';

const laterMs = 6 * 60 * 60_000;

export function onLookBack(decision: Decision, { id, optedOut, dialogue, members }: Contact): void {
  if (optedOut) return;
  const [ask, another] = members.flatMap((member) => whatToAsk(decision, member) ?? []);
  if (!ask) return;
  const isWaiting = dialogue.questions.some(
    (question) => question.ask !== 'vote' && isAnswerable(question, decision.now),
  );
  if (!isWaiting) ask();
  if (isWaiting || another) lookBackIn(decision, id, laterMs);
}

/** The first of these that applies. Whoever does not answer how they are is asked nothing else. */
function whatToAsk(decision: Decision, member: Member): (() => void) | undefined {
  const { now } = decision;
  if (member.checkIn?.silence || isBlocked(member, now)) return undefined;
  const talk = decision.allRequests().find((request) => isUnasked(request, member.id));
  if (talk) return () => askHowTalkWas(decision, member, talk);
  const weight = mayBeOfferedRest(member, now) ? weightOn(decision, member) : undefined;
  if (weight) return () => offerRest(decision, member, { say: 'offerRest', ...weight });
  if (mayBeAskedToOffer(member, now) && hasReceived(decision, member)) return () => askToOffer(decision, member);
  return undefined;
}

const isUnasked = ({ hardTalks = [] }: Request, memberId: string): boolean =>
  hardTalks.some((talk) => talk.memberId === memberId && !talk.asked);

export function askHowTalkWas(decision: Decision, { id: memberId, contactId }: Member, request: Request): void {
  const others = (request.hardTalks ?? []).filter((talk) => talk.memberId !== memberId);
  const because = request.hardTalks?.find((talk) => talk.memberId === memberId)?.because ?? 'said';
  decision.saveRequest({ ...request, hardTalks: [...others, { memberId, because, asked: true }] });
  decision.ask(contactId, { ask: 'howWasTalk', requestId: request.id }, { say: 'howWasTalk' }, memberId);
}

function weightOn(decision: Decision, member: Member) {
  const { now, community, snapshot } = decision;
  const own = snapshot.carried.filter(({ memberId }) => memberId === member.id);
  return carriesMuch(own, {
    now,
    asksPerWeek: member.asksPerWeek ?? community.boundaries.asksPerWeek,
    isAtNight: ({ when, openedAt }) =>
      !namesOnlyADay(when) && isNight(member, community, beginningOf(when, openedAt, community.timezone)),
  });
}

/** Asks whether they want to rest, with the words that say why. */
export function offerRest(
  decision: Decision,
  { id, contactId }: Member,
  phrase: Parameters<Decision['ask']>[2] & { say: 'offerRest' | 'hardTalk' },
): void {
  decision.saveMember({ ...decision.member(id), restOfferedAt: decision.now });
  decision.ask(contactId, { ask: 'rest' }, phrase, id);
}

const hasReceived = (decision: Decision, { id }: Member): boolean =>
  decision.allRequests().some((request) => request.requesterId === id && withStatus(request, 'done').length > 0);

function askToOffer(decision: Decision, member: Member): void {
  decision.saveMember({ ...member, offerAskedAt: decision.now });
  decision.ask(member.contactId, { ask: 'offerOneDay' }, { say: 'offerOneDay' }, member.id);
}
