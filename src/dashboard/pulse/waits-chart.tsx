// From the need to somebody who comes: the median and the ninetieth percentile, over four weeks each, by week.
import { scaleLog, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { addWaits, waitWithin } from '../../domain/figures/waits.ts';
import type { Week } from '../../store/figures/read-figures.ts';
import { LinesAcross, WeeksBelow } from '../charts/axes.tsx';
import { Chart, width } from '../charts/chart.tsx';
import { FiguresTable } from '../charts/figures-table.tsx';
import { useWords } from '../frame/frame.ts';
import { shortly } from '../frame/time.ts';

const height = 230;
const [left, right, top, bottom] = [92, width - 4, 10, height - 26];
const weeksTogether = 4;
const minuteMs = 60_000;
const ticks = [5, 15, 30, 60, 120, 240, 480, 1440, 2880, 5760].map((minutes) => minutes * minuteMs);

interface Waited {
  readonly monday: string;
  readonly median: number | undefined;
  readonly most: number | undefined;
}

const lengthOf = (ms: number | undefined) =>
  ms === undefined ? ('none' as const) : shortly(new Date(0), new Date(ms));

export function WaitsChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const { pulse: words } = useWords();
  const waited = weeks.map(({ monday }, index): Waited => {
    const waits = addWaits(
      weeks.slice(Math.max(0, index - weeksTogether + 1), index + 1).map(({ figures }) => figures.waits),
    );
    return { monday, median: waitWithin(waits, 0.5), most: waitWithin(waits, 0.9) };
  });
  const all = waited.flatMap(({ median, most }) => [median ?? [], most ?? []].flat());
  const least = Math.max(minuteMs, Math.min(...all, ticks[0] ?? minuteMs));
  const x = scalePoint(
    weeks.map(({ monday }) => monday),
    [left, right],
  );
  const y = scaleLog([least, Math.max(...all, 60 * minuteMs)], [bottom, top]).clamp(true);
  const drawn = (pick: (each: Waited) => number | undefined) =>
    line<Waited>()
      .defined((each) => pick(each) !== undefined)
      .x(({ monday }) => x(monday) ?? 0)
      .y((each) => y(Math.max(least, pick(each) ?? least)))(waited) ?? undefined;
  const [, longest = least] = y.domain();
  return (
    <Chart
      id="waits"
      title={words.waits.title}
      hint={words.waits.hint}
      height={height}
      legend={[
        ['median', words.waits.median],
        ['most', words.waits.most],
      ]}
      table={
        <FiguresTable
          caption={words.waits.title}
          head={[words.week, words.waits.median, words.waits.most]}
          rows={waited
            .toReversed()
            .map(({ monday, median, most }) => [
              words.day(monday),
              words.wait(lengthOf(median)),
              words.wait(lengthOf(most)),
            ])}
        />
      }
    >
      <LinesAcross
        left={left}
        right={right}
        lines={ticks
          .filter((tick) => tick >= least && tick <= longest)
          .map((tick) => ({ y: y(tick), label: words.wait(lengthOf(tick)) }))}
      />
      <path class="line most" d={drawn(({ most }) => most)} />
      <path class="line median" d={drawn(({ median }) => median)} />
      <WeeksBelow y={height - 6} weeks={weeks.map(({ monday }) => ({ x: x(monday) ?? 0, label: words.day(monday) }))} />
    </Chart>
  );
}
