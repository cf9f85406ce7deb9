// Requests by week, and what became of them.

import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Week } from '../../store/figures/read-figures.ts';
import { LinesAcross, WeeksBelow } from '../charts/axes.tsx';
import { Chart, width } from '../charts/chart.tsx';
import { FiguresTable } from '../charts/figures-table.tsx';
import { useWords } from '../frame/frame.ts';
import { askedIn, countOf, outcomes } from './weeks.ts';

const height = 230;
const [left, right, top, bottom] = [36, width - 4, 10, height - 26];

export function RequestsChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const { pulse: words } = useWords();
  const x = scaleBand(
    weeks.map(({ monday }) => monday),
    [left, right],
  ).padding(0.15);
  const y = scaleLinear([0, max(weeks, (week) => askedIn(week)) ?? 1], [bottom, top]).nice(4);
  const layers = stack<Week, (typeof outcomes)[number]>()
    .keys(outcomes)
    .value((week, outcome) => countOf(week, outcome))([...weeks]);
  return (
    <Chart
      id="requests"
      title={words.requests.title}
      hint={words.requests.hint}
      height={height}
      legend={outcomes.map((outcome) => [outcome, words.outcome[outcome]])}
      table={
        <FiguresTable
          caption={words.requests.title}
          head={[words.week, words.asked, ...outcomes.map((outcome) => words.outcome[outcome])]}
          rows={weeks
            .toReversed()
            .map((week) => [
              words.day(week.monday),
              askedIn(week),
              ...outcomes.map((outcome) => countOf(week, outcome)),
            ])}
        />
      }
    >
      <LinesAcross left={left} right={right} lines={y.ticks(4).map((tick) => ({ y: y(tick), label: String(tick) }))} />
      {layers.map((layer) => (
        <g key={layer.key} class={layer.key}>
          {layer.map((part) => (
            <rect
              key={part.data.monday}
              x={x(part.data.monday)}
              width={x.bandwidth()}
              y={y(part[1])}
              height={y(part[0]) - y(part[1])}
            />
          ))}
        </g>
      ))}
      <WeeksBelow
        y={height - 6}
        weeks={weeks.map(({ monday }) => ({ x: (x(monday) ?? 0) + x.bandwidth() / 2, label: words.day(monday) }))}
      />
    </Chart>
  );
}
