// Announcements: what one would come to, the form for it, and those that went out.
import type { Community } from '../../domain/community.ts';
import type { AnnouncementShown } from '../../store/announcements/list.ts';
import { useWords } from '../frame/frame.ts';
import type { Draft, Estimate } from './estimate.ts';
import { Preview } from './preview.tsx';
import { Sent } from './sent.tsx';
import { type SpokenLanguages, Write } from './write.tsx';

interface AnnouncementsProps {
  readonly sent: readonly AnnouncementShown[];
  readonly draft: Draft;
  /** Of the draft, where there is one. */
  readonly estimate?: Estimate | undefined;
  /** Where it was not counted just now. */
  readonly countedAt?: Date | undefined;
  readonly community: Community;
  readonly languages: SpokenLanguages;
  readonly now: Date;
}

export function AnnouncementsView({ sent, draft, estimate, countedAt, community, languages, now }: AnnouncementsProps) {
  const { announcements: words } = useWords();
  const spoken = community.languages.flatMap((id) => languages.find((language) => language.id === id) ?? []);
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <div class="two">
        <div class="part">
          {estimate && <Preview {...{ draft, estimate, countedAt, community }} />}
          <Write draft={draft} community={community} languages={spoken} />
        </div>
        <Sent sent={sent} community={community} now={now} />
      </div>
    </>
  );
}
