// Giving and receiving as one flow: for each month, or each kind, people who gave above the line and people who received below it. Whoever
// did both is the dark part on either side of it. Nobody is named, and what would tell one person from the others is not drawn.
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { fewerThan } from '../../domain/figures/few.ts';
import type { ToldCount, ToldFlow } from '../../domain/figures/flow.ts';
import { LinesAcross } from '../charts/axes.tsx';
import { Chart, width } from '../charts/chart.tsx';
import { FiguresTable } from '../charts/figures-table.tsx';
import { useWords } from '../frame/frame.ts';

export interface FlowBar {
  readonly name: string;
  /** As it stands below its bar. */
  readonly short: string;
  /** Absent: nothing is told. */
  readonly told: ToldFlow | undefined;
}

interface FlowChartProps {
  readonly id: 'flow' | 'flowKinds';
  readonly bars: readonly FlowBar[];
}

const [left, right, top, bottom] = [36, width - 4, 10, 230];

/** Months have short names; those of kinds lie aslant, so that they don't run into each other. */
const shortest = 3;

/** A few are drawn alike, however few they are. */
const drawn = (count: ToldCount): number => (count === 'few' ? fewerThan - 1 : count);

export function FlowChart({ id, bars }: FlowChartProps) {
  const { pulse: words } = useWords();
  const { flow } = words;
  const { title, hint, of } = words[id];
  const x = scaleBand(
    bars.map(({ name }) => name),
    [left, right],
  ).padding(0.2);
  const most = (side: 'gave' | 'received'): number =>
    Math.max(fewerThan, max(bars, ({ told }) => drawn(told?.[side] ?? 0)) ?? 0);
  const y = scaleLinear([most('gave'), -most('received')], [top, bottom]).nice(6);
  const isAslant = bars.some(({ short }) => short.length > shortest);
  const height = bottom + (isAslant ? 90 : 30);
  const counted = (count: ToldCount | undefined): string =>
    count === undefined ? flow.untold : count === 'few' ? flow.few : String(count);
  return (
    <Chart
      id={id}
      title={title}
      hint={hint}
      height={height}
      legend={(['gave', 'received', 'both'] as const).map((side) => [side, flow[side]])}
      table={
        <FiguresTable
          caption={title}
          head={[of, flow.gave, flow.received, flow.both]}
          rows={bars
            .toReversed()
            .map(({ name, told }) => [
              name,
              ...(told ? [told.gave, told.received, told.both].map(counted) : [flow.untold, flow.untold, flow.untold]),
            ])}
        />
      }
    >
      <LinesAcross
        left={left}
        right={right}
        lines={y.ticks(6).map((tick) => ({ y: y(tick), label: String(Math.abs(tick)) }))}
      />
      {bars.map(({ name, short, told }) => (
        <g key={name}>
          {told && <Bar x={x(name) ?? 0} width={x.bandwidth()} y={y} told={told} />}
          <Below x={(x(name) ?? 0) + x.bandwidth() / 2} isAslant={isAslant}>
            {short}
          </Below>
        </g>
      ))}
      <line class="middle" x1={left} x2={right} y1={y(0)} y2={y(0)} />
    </Chart>
  );
}

interface BelowProps {
  readonly x: number;
  readonly isAslant: boolean;
  readonly children: string;
}

const Below = ({ x, isAslant, children }: BelowProps) => {
  const y = bottom + 20;
  return (
    <text
      class="name"
      {...{ x, y }}
      text-anchor={isAslant ? 'end' : 'middle'}
      transform={isAslant ? `rotate(-40 ${x} ${y})` : undefined}
    >
      {children}
    </text>
  );
};

interface BarProps {
  readonly x: number;
  readonly width: number;
  readonly y: (count: number) => number;
  readonly told: ToldFlow;
}

const Bar = ({ y, told: { gave, received, both = 0 }, ...across }: BarProps) => (
  <>
    <Part {...across} class="gave" from={y(drawn(gave))} to={y(0)} />
    <Part {...across} class="received" from={y(0)} to={y(-drawn(received))} />
    <Part {...across} class="both" from={y(both)} to={y(-both)} />
  </>
);

interface PartProps extends Pick<BarProps, 'x' | 'width'> {
  readonly class: string;
  readonly from: number;
  readonly to: number;
}

const Part = ({ from, to, ...rest }: PartProps) => <rect {...rest} y={from} height={to - from} />;
