// How evenly the asking is spread: ten groups of the same size, and no names.
import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { LinesAcross } from '../charts/axes.tsx';
import { Chart, width } from '../charts/chart.tsx';
import { FiguresTable } from '../charts/figures-table.tsx';
import { useWords } from '../frame/frame.ts';

const height = 220;
const [left, right, top, bottom] = [52, width - 4, 10, height - 26];
const evenShare = 0.1;

export function EvennessChart({ shares }: { readonly shares: readonly number[] }) {
  const { pulse: words } = useWords();
  const names = shares.map((_, index) => words.evenness.nth(index + 1));
  const x = scaleBand(names, [left, right]).padding(0.2);
  const y = scaleLinear([0, Math.max(2 * evenShare, max(shares) ?? 0)], [bottom, top]).nice(4);
  return (
    <Chart
      id="evenness"
      title={words.evenness.title}
      hint={words.evenness.hint}
      height={height}
      legend={[['even', words.evenness.even]]}
      table={
        <FiguresTable
          caption={words.evenness.title}
          head={[words.evenness.tenth, words.evenness.share]}
          rows={shares.map((share, index) => [names[index] ?? '', words.percent(share)])}
        />
      }
    >
      <LinesAcross
        left={left}
        right={right}
        lines={y.ticks(4).map((tick) => ({ y: y(tick), label: words.percent(tick) }))}
      />
      {shares.map((share, index) => (
        <g key={names[index]}>
          <rect class="met" x={x(names[index] ?? '')} width={x.bandwidth()} y={y(share)} height={bottom - y(share)} />
          <text class="name" x={(x(names[index] ?? '') ?? 0) + x.bandwidth() / 2} y={height - 8} text-anchor="middle">
            {names[index]}
          </text>
        </g>
      ))}
      <line class="even" x1={left} x2={right} y1={y(evenShare)} y2={y(evenShare)} />
    </Chart>
  );
}
