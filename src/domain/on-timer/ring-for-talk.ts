// Somebody waits on the line: neighbours who like to talk are rung, a few at once, each in a call of their own.
import type { Decision } from '../decision.ts';
import { type Ranked, rank } from '../matching.ts';
import type { Invitation } from '../request.ts';
import { withStatus } from '../request.ts';
import { arrangeCallBack, type TalkRequest, waitsToTalk } from '../talk-now.ts';

/** So many phones ring at once: they are called one a second, and whoever waits should not wait for the last of them. */
const rungAtOnce = 5;

/** As long as a phone rings, and a little: after that others are rung besides. */
const ringsForMs = 50_000;

export function ringForTalk(decision: Decision, request: TalkRequest): void {
  if (request.talk.helper || !waitsToTalk(request)) return;
  const chosen = free(decision, request).slice(0, rungAtOnce);
  if (chosen.length > 0) ring(decision, request, chosen);
  else if (withStatus(request, 'asked').length === 0) arrangeCallBack(decision, request);
}

/** Who may be called at this moment and speaks the asker's language; one of each phone. How far away they live does not matter. */
function free(decision: Decision, request: TalkRequest): readonly Ranked[] {
  const { community, now, snapshot } = decision;
  const { contactId, language } = decision.member(request.requesterId);
  const { eligible } = rank(snapshot.candidates, {
    request: { ...request, place: undefined },
    requesterContactId: contactId,
    requesterLanguage: language,
    community,
    feelings: decision.allFeelings(),
    reachMiles: Number.POSITIVE_INFINITY,
    now,
  });
  const ringing = new Set(withStatus(request, 'asked').map((invitation) => invitation.contactId));
  return eligible.filter(({ candidate: { member }, reasons }) => {
    const isFirst = !ringing.has(member.contactId);
    if (reasons.sharesLanguage) ringing.add(member.contactId);
    return reasons.sharesLanguage && isFirst;
  });
}

function ring(decision: Decision, request: TalkRequest, chosen: readonly Ranked[]): void {
  const { now } = decision;
  const wave = request.wave + 1;
  const invitations = chosen.map(
    ({ candidate: { member } }): Invitation => ({
      ...{ memberId: member.id, contactId: member.contactId },
      ...{ status: 'asked', round: request.round, wave, askedAt: now },
    }),
  );
  const rung = new Set(invitations.map(({ memberId }) => memberId));
  const others = request.invitations.filter(({ memberId }) => !rung.has(memberId));
  decision.saveRequest({ ...request, wave, invitations: [...others, ...invitations] });
  for (const { memberId, contactId } of invitations)
    decision.placeCall(decision.contact(contactId), { requestId: request.id, memberId });
  decision.setTimer('wave', request.id, new Date(now.getTime() + ringsForMs));
}
