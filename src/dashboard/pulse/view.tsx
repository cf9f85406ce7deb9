// The pulse as it looks: pictures of what was asked and met, and a table of each.
import type { Community } from '../../domain/community.ts';
import { sharesByTenth } from '../../domain/figures/evenness.ts';
import { clockOf } from '../../domain/when.ts';
import type { CountedMonth, CountedWeeks } from '../../store/figures/read-figures.ts';
import { SharesChart } from '../charts/shares-chart.tsx';
import { useWords } from '../frame/frame.ts';
import { EvennessChart } from './evenness-chart.tsx';
import { Flows } from './flows.tsx';
import { KindsChart } from './kinds-chart.tsx';
import { RequestsChart } from './requests-chart.tsx';
import { WaitsChart } from './waits-chart.tsx';
import { askedIn, countOf, sumsOf, withoutGaps } from './weeks.ts';

interface PulseProps {
  readonly counted: CountedWeeks;
  /** The earliest first; the last is not over yet. */
  readonly months: readonly CountedMonth[];
  readonly community: Community;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  /** How many weeks are told of. */
  readonly length: number;
}

const lately = 4;

export function PulseView({ counted, months, community, languages, length }: PulseProps) {
  const { pulse: words, say } = useWords();
  const weeks = withoutGaps(counted.weeks);
  const last = weeks.at(-1);
  const sum = (count: (week: (typeof weeks)[number]) => number): number =>
    weeks.slice(-lately).reduce((total, week) => total + count(week), 0);
  const shares = last && sharesByTenth(last.figures.asks, last.figures.helpers);
  const nameOf = (id: string): string => languages.find((language) => language.id === id)?.name ?? id;
  return (
    <>
      <div class="headline">
        <h1>{words.title}</h1>
        {counted.countedAt && (
          <p class="soft">{words.countedAt(say.clock(clockOf(counted.countedAt, community.timezone)))}</p>
        )}
      </div>
      <p>{words.intro(length)}</p>
      {last === undefined ? (
        <p class="calm">{words.nothing}</p>
      ) : (
        <>
          <p class="calm">
            {words.summary({
              asked: sum((week) => askedIn(week)),
              met: sum((week) => countOf(week, 'met')),
              unmet: sum((week) => countOf(week, 'unmet')),
            })}
          </p>
          <div class="charts">
            <RequestsChart weeks={weeks} />
            <Flows months={months} />
            <KindsChart weeks={weeks} kinds={[...community.kinds, 'other']} />
            <WaitsChart weeks={weeks} />
            {shares && <EvennessChart shares={shares} />}
            <SharesChart
              id="channels"
              title={words.channels.title}
              hint={words.channels.hint}
              head={[words.channels.way, words.asked]}
              parts={sumsOf(weeks, ({ cameBy }) => cameBy).map(([way, count]) => ({ name: words.cameBy[way], count }))}
            />
            <SharesChart
              id="languages"
              title={words.languages.title}
              hint={words.languages.hint}
              head={[words.languages.language, words.asked]}
              parts={sumsOf(weeks, ({ languages: spoken }) => spoken).map(([id, count]) => ({
                name: nameOf(id),
                count,
              }))}
            />
          </div>
        </>
      )}
    </>
  );
}
