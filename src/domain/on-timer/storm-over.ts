// A storm round is over: nobody more is asked, and stewards hear what came of it. Who has not answered is looked after all the same.
import type { Decision } from '../decision.ts';
import { stormTold } from '../storm.ts';

export function onStormOver(decision: Decision): void {
  const { now, community, snapshot } = decision;
  const { storm, stormPeople = [] } = snapshot;
  if (!storm) return;
  const { until } = storm.content;
  // Set by a round that was ended, while another is running by now.
  if (until > now)
    return decision.keep({ do: 'setTimer', timer: { kind: 'stormOver', communityId: community.id, at: until } });
  decision.keep({ do: 'saveAnnouncement', announcement: { ...storm, state: 'done' } });
  decision.tellStewards({ say: 'stormOver', ...stormTold(storm, stormPeople) }, { canWait: true });
}
