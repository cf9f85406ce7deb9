// A steward opens a request again that was over: neighbours are asked anew.
import { reopen as askAnew } from '../on-text/drop.ts';
import { isLive, withInvitation, withStatus } from '../request.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, requestOf, type Stewarding } from './stewarding.ts';

export function reopen(stewarding: Stewarding<StewardAct & { do: 'reopen' }>): Result {
  const { decision, act } = stewarding;
  const request = requestOf(stewarding, act);
  if (!request) return refused({ say: 'unknownToStewards' });
  const { code, requesterId } = request;
  if (isLive(request)) return refused({ say: 'stillOpen', code }, requesterId);
  // What they did counts no more; they may be asked again like everybody else.
  const freed = withStatus(request, 'done').reduce(
    (left, { memberId }) => withInvitation(left, memberId, { status: 'covered' }),
    request,
  );
  askAnew(decision, freed);
  decision.tell(requesterId, { say: 'reopenedForRequester', code });
  return done({ say: 'reopened', code }, requesterId);
}
