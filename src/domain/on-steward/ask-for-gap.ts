// Where something is asked for and not met, a steward has those asked who might do it now and then.
import { weekdays } from '../figures/slots.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

/** Who might is looked up afterwards, and each is looked at once more when it is their turn. */
export function askForGap({ decision, byId, act }: Stewarding<StewardAct & { do: 'askForGap' }>): Result {
  const { community, now, fresh } = decision;
  const { kind, area, weekday, nobody } = act.gap;
  const isKnown =
    community.kinds.includes(kind) &&
    community.areas.some(({ name }) => name === area) &&
    weekdays.some((each) => each === weekday);
  if (!isKnown) return refused({ say: 'announcementLacks', lacks: 'audience' });
  const gap = { kind, area, weekday, nobody };
  const announcement = {
    ...{ id: fresh.announcementId, byId, audience: {}, announcedAt: now },
    state: 'gathering',
    content: { about: 'gap', gap },
  } as const;
  decision.keep({ do: 'saveAnnouncement', announcement });
  return done({ say: 'gapAsked', ...gap });
}
