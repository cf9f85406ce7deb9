// Asks the next neighbours. When nobody is left to ask, the stewards and the asker hear the truth.
import type { Decision } from '../decision.ts';
import { invitationEnds, lastWaveHasUntil, reachInWave, waitForWaveMs, waveSizeFor, widestReach } from '../dispatch.ts';
import type { Ranked, Ranking } from '../matching.ts';
import { askFrom } from '../new-request.ts';
import { canWaitUntil, restsUntil } from '../quiet.ts';
import { rankWithin } from '../ranked.ts';
import { type Invitation, invitationOf, type Request, withStatus } from '../request.ts';
import { spoken } from '../spoken.ts';
import { isTalk } from '../talk-now.ts';
import { tellTheTruth } from './alert.ts';
import { announce, helpersOfLastTime, wentByUnasked } from './asked-first.ts';
import { ringForTalk } from './ring-for-talk.ts';

export function onWave(decision: Decision, request: Request): void {
  if (isTalk(request)) return ringForTalk(decision, request);
  if (request.status !== 'open' || wentByUnasked(request, decision)) return;
  const stillWaits = lastWaveHasUntil(request, decision.snapshot);
  if (stillWaits) return decision.setTimer('wave', request.id, stillWaits);
  const first = helpersOfLastTime(request, rankWithin(decision, request, widestReach(decision.community)).eligible);
  const announced = announce(decision, request, first);
  if (first.length > 0) askFirst(decision, announced, first);
  else askNext(decision, announced);
}

/** Theirs is no wave yet: after them it begins as near by as ever, and only then the time in which somebody should be found. */
function askFirst(decision: Decision, request: Request, first: readonly Ranked[]): void {
  const { now, community } = decision;
  invite(decision, request, first, { wave: request.wave, helpedBefore: true });
  askFrom(decision, request, new Date(now.getTime() + waitForWaveMs(request, community, now)));
}

function askNext(decision: Decision, request: Request): void {
  const { eligible, hindered } = rankWithin(decision, request, reachInWave(request.wave, decision.community));
  if (eligible.length > 0) inviteNext(decision, request, eligible);
  else if (isSomebodyFartherOff(decision, request)) reachFarther(decision, request);
  else onNobody(decision, request, hindered);
}

const isSomebodyFartherOff = (decision: Decision, request: Request): boolean =>
  rankWithin(decision, request, widestReach(decision.community)).eligible.length > 0;

/** Nobody should wait a whole wave for an empty street: the next, wider one comes as soon as if it were needed now. */
function reachFarther(decision: Decision, request: Request): void {
  const { now, community } = decision;
  decision.saveRequest({ ...request, wave: request.wave + 1 });
  decision.setTimer('wave', request.id, new Date(now.getTime() + community.dispatch.waveEveryMs.now));
}

function onNobody(decision: Decision, request: Request, hindered: Ranking['hindered']): void {
  const nobodyAnswers = withStatus(request, 'asked', 'conditional').length === 0;
  const sleepers = hindered.filter(({ because }) => because === 'quiet');
  const nextTryAt = whenToTryAgain(decision, request, sleepers);
  const isTooLate = !canWaitUntil(nextTryAt, request, decision.now, decision.community);
  if (nobodyAnswers && (sleepers.length === 0 || isTooLate)) tellTheTruth(decision, request);
  decision.setTimer('wave', request.id, nextTryAt);
}

function inviteNext(decision: Decision, request: Request, eligible: readonly Ranked[]): void {
  const chosen = eligible.slice(0, waveSizeFor(request, decision.community));
  invite(decision, request, chosen, { wave: request.wave + 1, helpedBefore: false });
}

function invite(
  decision: Decision,
  request: Request,
  chosen: readonly Ranked[],
  { wave, helpedBefore }: { readonly wave: number; readonly helpedBefore: boolean },
): void {
  const { community, now } = decision;
  const invitations = chosen.map(({ candidate: { member } }): Invitation => {
    const { id: memberId, contactId } = member;
    return { memberId, contactId, status: 'asked', round: request.round, wave, askedAt: now };
  });
  const asked = new Set(invitations.map(({ memberId }) => memberId));
  const others = request.invitations.filter(({ memberId }) => !asked.has(memberId));
  const saved = decision.saveRequest({ ...request, wave, invitations: [...others, ...invitations] });
  const expiresAt = invitationEnds(saved, community, now);
  for (const { candidate, reasons } of chosen) {
    const again = invitationOf(request, candidate.member.id) !== undefined;
    const { miles } = reasons;
    const phrase = { say: 'invitation', request: spoken(saved, decision), miles, again, helpedBefore } as const;
    decision.tell(candidate.member.id, phrase, { expiresAt });
  }
  decision.setTimer('wave', request.id, new Date(now.getTime() + waitForWaveMs(saved, community, now)));
}

function whenToTryAgain(decision: Decision, request: Request, sleepers: Ranking['hindered']): Date {
  const { community, now } = decision;
  const [firstAwake] = sleepers
    .map(({ candidate }) => restsUntil(candidate.member, community, now))
    .sort((a, b) => a.getTime() - b.getTime());
  if (firstAwake) return firstAwake;
  return new Date(now.getTime() + waitForWaveMs(request, community, now));
}
