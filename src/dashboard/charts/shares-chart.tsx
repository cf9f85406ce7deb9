// How a whole is made up: a bar for each part, with its number.
import { scaleLinear } from 'd3-scale';
import { Chart, width } from './chart.tsx';
import { FiguresTable } from './figures-table.tsx';

const rowHeight = 46;
const right = width - 4;

interface SharesChartProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly head: readonly [string, string];
  readonly parts: readonly { readonly name: string; readonly count: number }[];
}

export function SharesChart({ id, title, hint, head, parts }: SharesChartProps) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const x = scaleLinear([0, Math.max(1, ...parts.map(({ count }) => count))], [0, right]);
  const percent = (count: number): string => `${Math.round((count / Math.max(1, total)) * 100)} %`;
  return (
    <Chart
      id={id}
      title={title}
      hint={hint}
      height={parts.length * rowHeight + 4}
      table={
        <FiguresTable
          caption={title}
          head={[...head, '%']}
          rows={parts.map(({ name, count }) => [name, count, percent(count)])}
        />
      }
    >
      {parts.map(({ name, count }, row) => (
        <g key={name}>
          <text class="name" x={0} y={row * rowHeight + 17}>
            {`${name}: ${count} (${percent(count)})`}
          </text>
          <rect class="met" x={0} width={x(count)} y={row * rowHeight + 23} height={14} />
        </g>
      ))}
    </Chart>
  );
}
