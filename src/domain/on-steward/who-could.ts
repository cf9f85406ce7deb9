// To whom a steward could give a request: whoever is first in mind comes first.
import type { Decision } from '../decision.ts';
import { widestReach } from '../dispatch.ts';
import type { Hindrance } from '../matching.ts';
import type { Member } from '../people.ts';
import { rankWithin } from '../ranked.ts';
import { type Request, withStatus } from '../request.ts';

/** These keep the line from asking. A steward may know better. */
const forTheLine: readonly Hindrance[] = ['budget', 'hours', 'reach', 'quiet'];

/**
 * The one who stands by; whoever the line would ask, best first; those who were asked and have not said no; those whom the line would
 * leave alone now; and the other stewards.
 */
export function whoCould(decision: Decision, request: Request, byId: string): readonly Member[] {
  const { eligible, hindered } = rankWithin(decision, request, widestReach(decision.community));
  const ids = [
    ...withStatus(request, 'standby').map(({ memberId }) => memberId),
    ...eligible.map(({ candidate: { member } }) => member.id),
    ...withStatus(request, 'asked', 'conditional').map(({ memberId }) => memberId),
    ...hindered.filter(({ because }) => forTheLine.includes(because)).map(({ candidate: { member } }) => member.id),
    ...decision.snapshot.stewards.map(({ memberId }) => memberId),
  ];
  const others = [...new Set(ids)].filter((id) => id !== request.requesterId && id !== byId);
  return others.flatMap((id) => decision.findMember(id) ?? []);
}
