// A steward tells many members something, and stops what is on its way.
import { isRunning, mostLetters } from '../announcement.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

/** Who gets it is written down afterwards, and each of them is looked at once more when it is their turn. */
export function announce({ decision, byId, act }: Stewarding<StewardAct & { do: 'announce' }>): Result {
  const { community, now, fresh } = decision;
  const { area, kind } = act.audience;
  const isKnown =
    (area === undefined || community.areas.some(({ name }) => name === area)) &&
    (kind === undefined || community.kinds.includes(kind));
  if (!isKnown) return refused({ say: 'announcementLacks', lacks: 'audience' });
  const words = Object.fromEntries(
    community.languages.flatMap((language) => {
      const written = act.words[language]?.trim() ?? '';
      return written === '' ? [] : [[language, written] as const];
    }),
  );
  const lengths = Object.values(words).map((written) => written.length);
  if (lengths.length === 0) return refused({ say: 'announcementLacks', lacks: 'words' });
  if (Math.max(...lengths) > mostLetters) return refused({ say: 'announcementLacks', lacks: 'shortness' });
  const announcement = {
    ...{ id: fresh.announcementId, byId, announcedAt: now },
    audience: { area, kind },
    content: { about: 'words', words },
    state: 'gathering',
  } as const;
  decision.keep({ do: 'saveAnnouncement', announcement });
  return done({ say: 'announced' });
}

export function stopAnnouncement({ decision }: Stewarding<StewardAct & { do: 'stopAnnouncement' }>): Result {
  const { announcement } = decision.snapshot;
  if (!announcement) return refused({ say: 'unknownToStewards' });
  if (!isRunning(announcement)) return refused({ say: 'announcementOver' });
  decision.keep({ do: 'saveAnnouncement', announcement: { ...announcement, state: 'stopped' } });
  return done({ say: 'announcementStopped' });
}
