// A call is over in which somebody waited to talk, talked, or was rung to talk.
import type { Decision } from '../decision.ts';
import type { CallEnded } from '../event.ts';
import { type Request, withInvitation, withStatus } from '../request.ts';
import { endTalk, isTalk, onHelperGone, stopWaiting, type TalkRequest, waitsToTalk } from '../talk-now.ts';

export function onCompanyEnded(decision: Decision, { sid, talkOf }: CallEnded): void {
  for (const request of decision.allRequests().filter(isTalk)) {
    const { asker, helper } = request.talk;
    if (sid === asker.callSid) (helper ? endTalk : stopWaiting)(decision, request);
    else if (sid === helper?.callSid) onHelperGone(decision, request);
    else if (talkOf === request.id) onMissed(decision, request);
  }
}

/** Nobody said anything there. Where no phone rings any more, the next ones do. */
function onMissed(decision: Decision, request: TalkRequest): void {
  if (!waitsToTalk(request)) return;
  const { contactId } = decision.snapshot;
  const missed = withStatus(request, 'asked').filter((invitation) => invitation.contactId === contactId);
  const left = missed.reduce(
    (before: Request, { memberId }) => withInvitation(before, memberId, { status: 'covered' }),
    request,
  );
  decision.saveRequest(left);
  if (withStatus(left, 'asked').length === 0) decision.setTimer('wave', request.id, decision.now);
}
