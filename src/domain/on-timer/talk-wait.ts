// Somebody has waited on the line as long as can be asked of them, or was left by the one who wanted to talk with them.
import type { Decision } from '../decision.ts';
import { leaveRoom } from '../leave-room.ts';
import { type Request, withInvitation } from '../request.ts';
import { arrangeCallBack, isTalk, waitInCall, waitsToTalk } from '../talk-now.ts';

export function onTalkWait(decision: Decision, request: Request): void {
  if (!isTalk(request)) return;
  const { helper, asker, until } = request.talk;
  if (helper?.hungUp) {
    const dropped = withInvitation(request, helper.memberId, { status: 'dropped', answeredAt: decision.now });
    waitInCall(decision, { ...dropped, status: 'open' }, asker);
  } else if (helper) return;
  else if (!waitsToTalk(request)) decision.saveRequest(leaveRoom(decision, request));
  else if (until > decision.now) decision.setTimer('talkWait', request.id, until);
  else arrangeCallBack(decision, request);
}
