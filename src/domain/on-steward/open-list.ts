// OPEN: who is waiting for a yes, what is needed soonest first, as many as fit into a text.

import type { Decision } from '../decision.ts';
import { isAnnounced } from '../next-of-series.ts';
import { reply, type Scene } from '../on-text/scene.ts';
import { type Request, withStatus } from '../request.ts';
import { spoken } from '../spoken.ts';
import { beginningOf } from '../when.ts';

const onAPage = 2;

export function tellOpen(scene: Scene, wanted: number): void {
  const { decision } = scene;
  const open = openRequests(decision);
  if (open.length === 0) return reply(scene, { say: 'nobodyWaits' });
  const pages = Math.ceil(open.length / onAPage);
  const page = Math.min(wanted, pages);
  const lines = open.slice((page - 1) * onAPage, page * onAPage).map((request) => ({
    request: spoken(request, decision),
    name: decision.findMember(request.requesterId)?.name,
    asked: withStatus(request, 'asked', 'conditional', 'declined').length,
  }));
  reply(scene, { say: 'openList', lines, count: open.length, next: page < pages ? page + 1 : undefined });
}

/** What is needed soonest first; of what repeats, only what is near. */
export function openRequests(decision: Decision): readonly Request[] {
  const { now, community } = decision;
  const beginsMs = ({ when }: Request) => beginningOf(when, now, community.timezone).getTime();
  return decision
    .allRequests()
    .filter((request) => request.status === 'open' && isAnnounced(request))
    .sort((a, b) => beginsMs(a) - beginsMs(b) || a.code - b.code);
}
