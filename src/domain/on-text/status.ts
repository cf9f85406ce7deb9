// STATUS: how the writer's requests stand, and whom they are helping.
import type { Decision } from '../decision.ts';
import { asksFrom, isAnnounced } from '../next-of-series.ts';
import { helpersOf, invitationOf, type Request, withStatus } from '../request.ts';
import { spokenInSeries } from '../spoken.ts';
import type { Standing } from '../spoken-forms.ts';
import { localDay, type Moment, momentOf } from '../when.ts';
import { invitedTo, ownRequests, reply, type Scene } from './scene.ts';

export function onStatus(scene: Scene): void {
  const requests = [...ownRequests(scene), ...invitedTo(scene, 'matched', 'standby')];
  if (requests.length === 0) return reply(scene, { say: 'nothingOpen' });
  const lines = requests.map((request) => ({
    request: spokenInSeries(request, scene.decision),
    standing: standingOf(scene, request),
  }));
  reply(scene, { say: 'status', lines });
}

export function standingOf({ decision, memberId }: Pick<Scene, 'decision' | 'memberId'>, request: Request): Standing {
  const own = invitationOf(request, memberId)?.status;
  if (own === 'standby') return { is: 'standby' };
  if (own === 'matched') return { is: 'helping', requester: decision.member(request.requesterId).name };
  const helpers = helpersOf(request).map((helper) => decision.member(helper.memberId).name);
  if (helpers.length > 0) return { is: 'matched', helpers };
  if (!isAnnounced(request)) return { is: 'waiting', until: dayOfAsking(decision, request) };
  return { is: 'asking', asked: withStatus(request, 'asked', 'conditional', 'declined').length };
}

function dayOfAsking(decision: Decision, request: Request): Moment {
  const { now, community } = decision;
  return momentOf(localDay(asksFrom(request, decision), community.timezone), now, community.timezone);
}
