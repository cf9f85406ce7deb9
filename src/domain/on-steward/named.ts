// Whom a steward means by a first name, for a request.
import type { Decision } from '../decision.ts';
import type { Member } from '../people.ts';

const plainly = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** Of those who could be asked, who were asked, and of the stewards: everyone of that name, those who could be asked first. */
export function membersNamed(decision: Decision, requestId: string, name: string): readonly Member[] {
  const { candidates, stewards } = decision.snapshot;
  const { requesterId, invitations } = decision.request(requestId);
  const ids = [
    ...candidates.map(({ member }) => member.id),
    ...invitations.map(({ memberId }) => memberId),
    ...stewards.map(({ memberId }) => memberId),
  ];
  return [...new Set(ids)]
    .filter((id) => id !== requesterId)
    .flatMap((id) => decision.findMember(id) ?? [])
    .filter((member) => member.name !== undefined && plainly(member.name) === plainly(name));
}
