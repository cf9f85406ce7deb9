// A steward has talked with those between whom something was wrong: they may be asked for each other again, unless one would still rather not.
import type { Decision } from '../decision.ts';
import type { Feeling } from '../feelings.ts';
import type { Request } from '../request.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, requestOf, type Stewarding } from './stewarding.ts';

export function letMeet(stewarding: Stewarding<StewardAct & { do: 'letMeet' }>): Result {
  const { decision, act } = stewarding;
  const request = requestOf(stewarding, act);
  if (!request) return refused({ say: 'unknownToStewards' });
  const wrong = wrongBetween(decision, request);
  const { code } = request;
  if (wrong.length === 0) return refused({ say: 'nothingWrong', code }, request.requesterId);
  for (const feeling of wrong) decision.saveFeeling({ ...feeling, is: undefined });
  return done({ say: 'mayMeet', code }, ...new Set(wrong.flatMap(({ fromId, aboutId }) => [fromId, aboutId])));
}

/** What somebody said was wrong with another of the request. */
function wrongBetween(decision: Decision, { requesterId, invitations }: Request): readonly Feeling[] {
  const people = [requesterId, ...invitations.map(({ memberId }) => memberId)];
  return decision
    .allFeelings()
    .filter(({ is, fromId, aboutId }) => is === 'wrong' && people.includes(fromId) && people.includes(aboutId));
}

export const isApartForWrong = (decision: Decision, request: Request): boolean =>
  wrongBetween(decision, request).length > 0;
