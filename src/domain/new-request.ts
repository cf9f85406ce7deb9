// A request of which nobody has heard yet.
import type { Decision } from './decision.ts';
import { alertAt } from './dispatch.ts';
import type { Request } from './request.ts';

export type Asked = Pick<
  Request,
  'requesterId' | 'kind' | 'when' | 'place' | 'words' | 'forWhom' | 'pictures' | 'needed' | 'series'
>;

/** Opens it under the next code. A decision opens one at most. */
export const openRequest = (decision: Decision, asked: Asked): Request =>
  decision.saveRequest({
    ...asked,
    id: decision.fresh.requestId,
    code: decision.fresh.requestCode,
    status: 'open',
    round: 0,
    wave: 0,
    truthTold: false,
    openedAt: decision.now,
    invitations: [],
    version: 0,
  });

/** Asks neighbours from then on, and tells the stewards where nobody is found in time. */
export function askFrom(decision: Decision, request: Request, at: Date): void {
  decision.setTimer('wave', request.id, at);
  decision.setTimer('alert', request.id, alertAt(request, { now: at, community: decision.community }));
}
