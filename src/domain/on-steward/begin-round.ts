// A round begins: two stewards want it.
import type { Decision } from '../decision.ts';
import { roundOverAt } from '../round.ts';

/** Who is asked is written down afterwards. */
export function beginRound(decision: Decision, byId: string): void {
  const { now, fresh, community } = decision;
  const until = roundOverAt(now);
  const announcement = {
    ...{ id: fresh.announcementId, byId, audience: {}, announcedAt: now },
    state: 'gathering',
    content: { about: 'round', until },
  } as const;
  decision.keep({ do: 'saveAnnouncement', announcement });
  decision.keep({ do: 'setTimer', timer: { kind: 'roundOver', communityId: community.id, at: until } });
}
