// What the carriers' limits mean: how long until the last of many helpers has been asked, by how many numbers there are to text from.
// `npx tsx bench/carriers.ts` prints the table of docs/scaling.md. It takes time step by step, as the outbox does, and no database.

interface Pool {
  readonly name: string;
  /** How many segments a second the numbers send together. */
  readonly perSecond: number;
}

/** twilio.com/docs/messaging/guides/throughput: a long code without a campaign's own rate, one with it, a toll-free and a short code. */
const pools: readonly Pool[] = [
  { name: '1 number, 1 a second', perSecond: 1 },
  { name: '5 numbers, 1 a second each', perSecond: 5 },
  { name: '20 numbers, 1 a second each', perSecond: 20 },
  { name: 'toll-free, 3 a second', perSecond: 3 },
  { name: '1 number of a registered campaign, 10 a second', perSecond: 10 },
  { name: 'short code, 100 a second', perSecond: 100 },
];

interface Load {
  readonly name: string;
  readonly helpers: number;
  /** Segments of one invitation. */
  readonly segments: number;
  /** Other texts that wait before it: a wave for somebody else, answers, reminders in the morning. */
  readonly ahead: number;
  /** Others that come in each second meanwhile and go before it, since they answer somebody or are urgent. */
  readonly overtakenPerSecond: number;
}

const loads: readonly Load[] = [
  { name: '60 helpers, nothing else', helpers: 60, segments: 1, ahead: 0, overtakenPerSecond: 0 },
  {
    name: '60 helpers in Spanish with accents (2 segments)',
    helpers: 60,
    segments: 2,
    ahead: 0,
    overtakenPerSecond: 0,
  },
  { name: '60 helpers, 100 morning texts before them', helpers: 60, segments: 1, ahead: 100, overtakenPerSecond: 0 },
  { name: '60 helpers, an answer every 2 s goes first', helpers: 60, segments: 1, ahead: 0, overtakenPerSecond: 0.5 },
];

const longestSeconds = 24 * 60 * 60;

/** When the last of the helpers has been asked, in seconds; nothing where that never comes. */
export function lastAskedAfter(
  { helpers, segments, ahead, overtakenPerSecond }: Load,
  { perSecond }: Pool,
): number | undefined {
  const stepSeconds = 1 / perSecond;
  let waiting = ahead + helpers * segments;
  let overtaking = 0;
  for (let seconds = 0; seconds < longestSeconds; seconds += stepSeconds) {
    overtaking += overtakenPerSecond * stepSeconds;
    if (overtaking >= 1) overtaking -= 1;
    else waiting -= 1;
    if (waiting === 0) return seconds;
  }
  return undefined;
}

const written = (seconds: number | undefined): string =>
  seconds === undefined ? 'never' : seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;

const header = ['', ...loads.map(({ name }) => name)];
console.log(`| ${header.join(' | ')} |\n|${header.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`);
for (const pool of pools)
  console.log(`| ${pool.name} | ${loads.map((load) => written(lastAskedAfter(load, pool))).join(' | ')} |`);
