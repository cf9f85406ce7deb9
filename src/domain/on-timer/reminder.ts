// It is about to be: both hear it once more.
import type { Decision } from '../decision.ts';
import { uselessWithinMs } from '../reminding.ts';
import { helpersOf, type Invitation, isLive, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { endOf, isPast } from '../when.ts';

export function onReminder(decision: Decision, request: Request): void {
  const { now, community } = decision;
  if (!isLive(request) || request.when === 'now' || isPast(request.when, now, community.timezone)) return;
  const helpers = helpersOf(request).filter((helper) => !hasJustSaidYes(helper, now));
  const [first] = helpers;
  if (!first) return;
  const expiresAt = endOf(request.when, now, community.timezone);
  const { id, name } = decision.member(request.requesterId);
  const names = helpersOf(request).map(({ memberId }) => decision.member(memberId).name);
  const near = spoken(request, decision);
  decision.tell(id, { say: 'reminder', request: near, names }, { expiresAt });
  for (const { memberId } of helpers) {
    decision.tell(memberId, { say: 'reminderForHelper', request: near, name }, { expiresAt });
  }
}

const hasJustSaidYes = ({ answeredAt }: Invitation, now: Date): boolean =>
  answeredAt !== undefined && now.getTime() - answeredAt.getTime() < uselessWithinMs;
