// The resource map as it looks: where it is thin, what everybody is asked, a matrix of kinds and areas, a map, a week, and who would be asked.
import type { ComponentChildren } from 'preact';
import type { Community } from '../../domain/community.ts';
import { thinSpots } from '../../domain/figures/thin.ts';
import type { Ranking } from '../../domain/matching.ts';
import { clockOf } from '../../domain/when.ts';
import type { RoundShown } from '../../store/announcements/round-shown.ts';
import type { CountedResources } from '../../store/figures/read-figures.ts';
import { useWords } from '../frame/frame.ts';
import { AreaMap } from './area-map.tsx';
import type { AskedFor } from './asked-for.ts';
import { Filter } from './filter.tsx';
import { Matrix } from './matrix.tsx';
import { RoundCard } from './round-card.tsx';
import { ThinList } from './thin-list.tsx';
import { WeekMatrix } from './week-matrix.tsx';
import { WhoWould } from './who-would.tsx';

interface ResourcesProps {
  readonly counted: CountedResources | undefined;
  readonly round: RoundShown;
  readonly community: Community;
  readonly asked: AskedFor;
  /** Who would be asked, where that was wanted. */
  readonly ranking: Ranking | undefined;
  readonly now: Date;
}

const mostThin = 6;

export function ResourcesView({ counted, round, community, asked, ranking, now }: ResourcesProps) {
  const { resources: words, pulse, say } = useWords();
  const card = <RoundCard {...{ round, community, now }} />;
  if (community.areas.length === 0) return <Empty words={words.noAreas}>{card}</Empty>;
  if (counted === undefined) return <Empty words={pulse.nothing}>{card}</Empty>;
  const { figures, countedAt } = counted;
  const thin = thinSpots(figures, community).slice(0, mostThin);
  return (
    <>
      <div class="headline">
        <h1>{words.title}</h1>
        <p class="soft">{pulse.countedAt(say.clock(clockOf(countedAt, community.timezone)))}</p>
      </div>
      <p>{words.intro}</p>
      <ThinList thin={thin} />
      {card}
      <Filter community={community} asked={asked} />
      <Matrix figures={figures} community={community} time={asked.time} />
      <WeekMatrix figures={figures} community={community} kind={asked.kind} part={asked.time.part} />
      <div class="charts">
        <AreaMap figures={figures} community={community} kind={asked.kind} time={asked.time} />
        <WhoWould community={community} asked={asked} ranking={ranking} now={now} />
      </div>
    </>
  );
}

function Empty({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  const { resources } = useWords();
  return (
    <>
      <h1>{resources.title}</h1>
      <p class="calm">{words}</p>
      {children}
    </>
  );
}
