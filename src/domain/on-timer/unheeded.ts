// Whoever is on call was told that nobody is found, and no steward has done anything about it since: the others hear of it, once.
import type { Decision } from '../decision.ts';
import { stewardsBesides } from '../on-call-now.ts';
import type { Request } from '../request.ts';
import { spoken } from '../spoken.ts';

/** Whoever did something about it shortly before they were told is busy with it. */
const busyWithItMs = 10 * 60_000;

export function onUnheeded(decision: Decision, request: Request): void {
  const { now, community, snapshot } = decision;
  if (request.status !== 'open' || !request.truthTold) return;
  const { dueAt = now, lastActAt } = snapshot;
  const toldAt = new Date(dueAt.getTime() - community.dispatch.alertOthersAfterMs);
  if (lastActAt && lastActAt.getTime() >= toldAt.getTime() - busyWithItMs) return;
  const { id: askerId, name } = decision.member(request.requesterId);
  const phrase = { say: 'stewardUnheeded', name, request: spoken(request, decision) } as const;
  for (const id of stewardsBesides(decision, toldAt)) if (id !== askerId) decision.tell(id, phrase);
}
