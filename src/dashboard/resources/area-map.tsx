// A map of the areas, drawn from where their middles are: how much was asked in each, and how many could come.
import { extent, max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type { Community } from '../../domain/community.ts';
import type { ResourceFigures } from '../../domain/figures/resources.ts';
import { isThin, spotAt, type TimeWanted } from '../../domain/figures/thin.ts';
import type { Kind } from '../../domain/kinds.ts';
import { Chart, width } from '../charts/chart.tsx';
import { FiguresTable } from '../charts/figures-table.tsx';
import { useWords } from '../frame/frame.ts';

const height = 400;
const margin = 60;
const [smallest, largest] = [15, 36];
/** Between a circle and its name; a name that would leave the picture stands on the other side. */
const gap = 7;
const letterWidth = 9;

interface AreaMapProps {
  readonly figures: ResourceFigures;
  readonly community: Community;
  readonly kind: Kind;
  readonly time: TimeWanted;
}

type Located = { readonly name: string; readonly at: readonly [number, number] };

/** North is up. A degree of longitude is shorter than one of latitude, so that distances are true. */
function projected(areas: readonly Located[]): (at: readonly [number, number]) => readonly [number, number] {
  const [south = 0, north = 0] = extent(areas, ({ at }) => at[0]);
  const [west = 0, east = 0] = extent(areas, ({ at }) => at[1]);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, tall] = [(east - west) * narrow || 1e-6, north - south || 1e-6];
  const scale = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / tall);
  return ([latitude, longitude]) => [
    width / 2 + (longitude - (west + east) / 2) * narrow * scale,
    height / 2 - (latitude - (south + north) / 2) * scale,
  ];
}

export function AreaMap({ figures, community, kind, time }: AreaMapProps) {
  const { resources: words } = useWords();
  const located = community.areas.flatMap(({ name, at }) => (at === undefined ? [] : [{ name, at }]));
  const place = projected(located);
  const spots = new Map(community.areas.map(({ name }) => [name, spotAt(figures, kind, name, time)]));
  const radius = scaleSqrt([0, Math.max(1, max(spots.values(), ({ asked }) => asked) ?? 1)], [smallest, largest]);
  const lost = community.areas.filter(({ at }) => at === undefined).map(({ name }) => name);
  const hint = [words.mapHint, ...(lost.length > 0 ? [words.notOnMap(lost)] : [])].join(' ');
  return (
    <Chart
      id="map"
      title={words.map(kind)}
      hint={hint}
      height={height}
      table={
        <FiguresTable
          caption={words.map(kind)}
          head={[words.area, words.couldCome, words.asked, words.unmet]}
          rows={[...spots].map(([name, { couldCome, asked, unmet }]) => [name, couldCome, asked, unmet])}
        />
      }
    >
      {located.map(({ name, at }) => {
        const spot = spots.get(name);
        if (spot === undefined) return null;
        const [x, y] = place(at);
        const r = radius(spot.asked);
        const isRight = x + r + gap + name.length * letterWidth < width;
        return (
          <g key={name} class={isThin(spot, community) ? 'area thin' : 'area'}>
            <circle cx={x} cy={y} r={r} />
            <text class="count" x={x} y={y + 6} text-anchor="middle">
              {spot.couldCome}
            </text>
            <text
              class="name"
              x={isRight ? x + r + gap : x - r - gap}
              y={y + 5}
              text-anchor={isRight ? 'start' : 'end'}
            >
              {name}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
