// The pages of the desk: how long each takes in a community of 100,000 that asked for help a million times in a year, and in an empty one.
import { Visitor } from '../../tests/support/visitor.ts';
import { type Asking, type Look, type Looker, looks } from '../desk/looks.ts';
import { startWeb } from '../load/programs.ts';
import type { Bench, Part } from '../part.ts';
import { medianOf, takeTurns } from '../rounds.ts';
import { type DeskWorld, makeDesk } from '../world/desk.ts';

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
  boundSeconds: 2400,
  run,
};

async function run(bench: Bench): Promise<void> {
  const size = sizeWanted(bench);
  bench.progress(0, `${size.members} members, ${size.requests} requests`);
  const makingFrom = performance.now();
  const [empty, full] = [await makeDesk(bench), await makeDesk(bench, size)];
  bench.found({ of: 'making the two communities', unit: 's', work: (performance.now() - makingFrom) / 1000 });
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
