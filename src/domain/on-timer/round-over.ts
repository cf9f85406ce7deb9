// A round is over: nobody more is asked, and the community hears what came of it once that has been counted.
import type { Decision } from '../decision.ts';

export function onRoundOver(decision: Decision): void {
  const { now, fresh, community, snapshot } = decision;
  const { round } = snapshot;
  if (!round) return;
  const { until } = round.content;
  // Set by a round that was stopped, while another is running by now.
  if (until > now)
    return decision.keep({ do: 'setTimer', timer: { kind: 'roundOver', communityId: community.id, at: until } });
  decision.keep({ do: 'saveAnnouncement', announcement: { ...round, state: 'done' } });
  const announcement = {
    ...{ id: fresh.announcementId, byId: round.byId, audience: {}, announcedAt: now },
    state: 'gathering',
    content: { about: 'result' },
  } as const;
  decision.keep({ do: 'saveAnnouncement', announcement });
}
