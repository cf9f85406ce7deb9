// Requests by kind and week: a row of small bars for each kind.
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { NeedKind } from '../../domain/kinds.ts';
import type { Week } from '../../store/figures/read-figures.ts';
import { WeeksBelow } from '../charts/axes.tsx';
import { Chart, width } from '../charts/chart.tsx';
import { FiguresTable } from '../charts/figures-table.tsx';
import { useWords } from '../frame/frame.ts';
import { askedIn, countOf, outcomes } from './weeks.ts';

const rowHeight = 26;
const [left, right] = [154, width - 4];

interface KindsChartProps {
  readonly weeks: readonly Week[];
  readonly kinds: readonly NeedKind[];
}

export function KindsChart({ weeks, kinds }: KindsChartProps) {
  const { pulse: words, say } = useWords();
  const asked = kinds.filter((kind) => weeks.some((week) => askedIn(week, kind) > 0));
  const height = asked.length * rowHeight + 26;
  const x = scaleBand(
    weeks.map(({ monday }) => monday),
    [left, right],
  ).padding(0.15);
  const tall = scaleLinear(
    [0, max(weeks, (week) => max(asked, (kind) => askedIn(week, kind))) ?? 1],
    [0, rowHeight - 4],
  );
  const totalOf = (kind: NeedKind, count: (week: Week, kind: NeedKind) => number): number =>
    weeks.reduce((sum, week) => sum + count(week, kind), 0);
  return (
    <Chart
      id="kinds"
      title={words.kinds.title}
      hint={words.kinds.hint}
      height={height}
      legend={[
        ['met', words.asked],
        ['unmet', words.outcome.unmet],
      ]}
      table={
        <FiguresTable
          caption={words.kinds.title}
          head={[words.kind, words.asked, ...outcomes.map((outcome) => words.outcome[outcome])]}
          rows={asked.map((kind) => [
            say.capital(say.kind(kind)),
            totalOf(kind, askedIn),
            ...outcomes.map((outcome) => totalOf(kind, (week) => countOf(week, outcome, kind))),
          ])}
        />
      }
    >
      {asked.map((kind, row) => {
        const ground = (row + 1) * rowHeight;
        return (
          <g key={kind}>
            <text class="name" x={left - 8} y={ground - 5} text-anchor="end">
              {say.capital(say.kind(kind))}
            </text>
            <line class="ground" x1={left} x2={right} y1={ground} y2={ground} />
            {weeks.map((week) => {
              const [all, unmet] = [tall(askedIn(week, kind)), tall(countOf(week, 'unmet', kind))];
              return (
                <g key={week.monday}>
                  <rect class="met" x={x(week.monday)} width={x.bandwidth()} y={ground - all} height={all} />
                  <rect class="unmet" x={x(week.monday)} width={x.bandwidth()} y={ground - unmet} height={unmet} />
                </g>
              );
            })}
          </g>
        );
      })}
      <WeeksBelow
        y={height - 6}
        weeks={weeks.map(({ monday }) => ({ x: (x(monday) ?? 0) + x.bandwidth() / 2, label: words.day(monday) }))}
      />
    </Chart>
  );
}
