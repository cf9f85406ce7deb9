// Everybody who could be asked for a request, in the order in which the line would ask them.
import type { Decision } from './decision.ts';
import { type Ranking, rank } from './matching.ts';
import type { Request } from './request.ts';

/** `reachMiles`: how far away they may live at most. */
export function rankWithin(decision: Decision, request: Request, reachMiles: number): Ranking {
  const { community, now, snapshot } = decision;
  const requester = decision.member(request.requesterId);
  const need = {
    request,
    requesterContactId: requester.contactId,
    requesterLanguage: requester.language,
    community,
    feelings: decision.allFeelings(),
    reachMiles,
    now,
  };
  return rank(snapshot.candidates, need, decision.order);
}
