// The pages of the desk: how long each takes in a community of 100,000 that asked for help a million times in a year, and in an empty one.
import { actionField } from '../../src/dashboard/frame/form.tsx';
import { Visitor } from '../../tests/support/visitor.ts';
import { startWeb } from '../load/programs.ts';
import type { Bench, Part } from '../part.ts';
import { medianOf, takeTurns } from '../rounds.ts';
import { type DeskWorld, makeDesk } from '../world/desk.ts';
import { publicUrl } from '../world/settings.ts';

const usualSize = { members: 100_000, requests: 1_000_000 };
const quickSize = { members: 2_000, requests: 20_000 };

/** `BENCH_PAGES=10000x100000`: members and requests, for a machine that has no time for more. */
function sizeWanted({ isQuick }: Bench): typeof usualSize {
  const [, members, requests] = /^(\d+)x(\d+)$/.exec(process.env.BENCH_PAGES ?? '') ?? [];
  if (members && requests) return { members: Number(members), requests: Number(requests) };
  return isQuick ? quickSize : usualSize;
}

const looksATurn = 7;
const mostOfAnEmptyPage = 10;

export const pages: Part = {
  name: 'pages',
  work: `each page of the desk in a community of ${usualSize.members.toLocaleString('en-US')} with ${usualSize.requests.toLocaleString('en-US')} requests`,
  floor: 'the same page where there are three members and one request',
  boundSeconds: 900,
  run,
};

interface Looker {
  readonly world: DeskWorld;
  readonly visitor: Visitor;
}

/** Says what to ask for, which is what is measured. */
type Look = (looker: Looker) => Promise<Asking>;
type Asking = () => Promise<{ readonly status: number }>;

const get =
  (pathIn: (world: DeskWorld) => string): Look =>
  async ({ world, visitor }) =>
  () =>
    visitor.get(world.home + pathIn(world));

/** Fills in the form of a page, which is looked at before. */
const post =
  (page: string, action: string, fields: Readonly<Record<string, string>> = {}): Look =>
  async ({ world, visitor }) => {
    await visitor.get(world.home + page);
    const form = visitor.filledForm(`${world.home}${page}/${action}`);
    // Each time it is done anew.
    form.delete(actionField);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return () => visitor.post(`${world.home}${page}/${action}`, form, { origin: publicUrl });
  };

const looks: Readonly<Record<string, Look>> = {
  board: get(() => ''),
  request: get(({ code }) => `/requests/${code}`),
  note: get(() => '/note'),
  'people, newest': get(() => '/people'),
  'people who rest': get(() => '/people?show=resting'),
  'people asked a lot': get(() => '/people?show=asked'),
  'people, a search': get(() => '/people?find=ben'),
  person: get(({ memberId }) => `/people/${memberId}`),
  'resource map': get(() => '/resources'),
  'who would be asked': get(() => `/resources?if-kind=ride&if-area=Northside&if-day=${inAWeek()}&if-at=09:00`),
  pulse: get(() => '/pulse'),
  boundaries: get(() => '/boundaries'),
  'boundaries tried': post('/boundaries', 'try', { reachMiles: '1', waveSize: '2' }),
  announcements: get(() => '/announcements'),
  'announcement to all': post('/announcements', 'look', { 'words-en': 'Potluck on Sunday at 5.' }),
  'announcement to an area': post('/announcements', 'look', { 'words-en': 'Potluck.', area: 'Northside' }),
  'announcement to a kind': post('/announcements', 'look', { 'words-en': 'Potluck.', kind: 'ride' }),
  rota: get(() => '/rota'),
  'sheet, before': get(() => '/sheet'),
  sheet: post('/sheet', 'open'),
};

const inAWeek = (): string => new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10);

async function run(bench: Bench): Promise<void> {
  const size = sizeWanted(bench);
  bench.progress(0, `${size.members} members, ${size.requests} requests`);
  const [empty, full] = [await makeDesk(bench), await makeDesk(bench, size)];
  bench.found({ of: 'counting the figures for the first time', unit: 's', work: full.countedInSeconds });
  const [floor, work] = [await lookerAt(bench, empty), await lookerAt(bench, full)];
  const searched = await timeOf(() => work.visitor.get(`${full.home}/people?find=ana`));
  bench.found({ of: 'the first search, which opens the names', unit: 'ms', work: searched });
  for (const [index, [of, look]] of Object.entries(looks).entries()) {
    if (bench.isOver()) return;
    bench.progress(0.5 + index / Object.keys(looks).length / 2, of);
    const turns = await takeTurns(bench, {
      work: () => medianTime(look, work),
      floor: () => medianTime(look, floor),
    });
    const [ours, least] = [medianOf(turns.work), medianOf(turns.floor)];
    const wanted = { atMost: mostOfAnEmptyPage };
    bench.found({ of, unit: 'ms', work: ours, floor: least, ratio: ours / least, wanted });
  }
}

async function lookerAt(bench: Bench, world: DeskWorld): Promise<Looker> {
  const visitor = new Visitor({ publicUrl: (await startWeb(bench, world.database)).url });
  visitor.setCookie('__Host-desk', world.token);
  return { world, visitor };
}

async function medianTime(look: Look, looker: Looker): Promise<number> {
  const asking = await look(looker);
  const times: number[] = [];
  for (let count = 0; count < looksATurn; count++) times.push(await timeOf(asking));
  return medianOf(times);
}

async function timeOf(asking: Asking): Promise<number> {
  const begunAt = performance.now();
  const { status } = await asking();
  if (status !== 200) throw new Error(`a page answered ${status}`);
  return performance.now() - begunAt;
}
