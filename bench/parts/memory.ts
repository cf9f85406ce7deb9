// What a web process and a worker hold in memory: at rest, under load, and after many texts.
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../src/store/store.ts';
import { drive } from '../load/drive.ts';
import { startWeb, startWorker } from '../load/programs.ts';
import { signedText } from '../load/signed.ts';
import type { Bench, Part } from '../part.ts';
import { residentMiB, startProgram } from '../processes.ts';
import { makeCommunities } from '../world/communities.ts';
import { dataKeys } from '../world/settings.ts';
import { makeTexts } from '../world/texts.ts';

const atOnce = 16;
const textsATurn = 500;
const people = 2_000;

/** Where a run is not to last for minutes only, it goes on until this many. */
const mostTexts = 200_000;

export const memory: Part = {
  name: 'memory',
  work: 'what the web process and a worker hold in memory, at rest and under load, with 16 texts at once',
  floor: 'a process that loads the same packages',
  boundSeconds: 90,
  run,
};

async function run(bench: Bench): Promise<void> {
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined);
  bench.atEnd(() => store.pool.end());
  const communities = await makeCommunities(store, 40);
  const texts = await makeTexts(store, communities, bench.isQuick ? 40 : people);
  const least = await startProgram(bench, ['--import', 'tsx', 'bench/floor/packages.ts'], {});
  const [web, worker] = [await startWeb(bench, database), await startWorker(bench, database, {})];
  await sleep(bench.isQuick ? 0 : 2_000);
  const floor = residentMiB(least);
  const told = (of: string, work: number, atMost?: number) =>
    bench.found({
      of,
      unit: 'MiB',
      work,
      floor,
      ratio: work / floor,
      ...(atMost !== undefined && { wanted: { atMost } }),
    });
  told('web at rest', residentMiB(web));
  told('worker at rest', residentMiB(worker));

  const held: { readonly sent: number; readonly mib: number }[] = [];
  for (let sent = 0; sent < mostTexts && !bench.isOver(); ) {
    // The same people text again and again, which adds nothing but texts.
    const some = Array.from({ length: textsATurn }, (_, index) => texts[(sent + index) % texts.length]);
    await drive(
      database,
      web,
      atOnce,
      some.flatMap((text) => (text ? [[signedText(text)]] : [])),
    );
    sent += textsATurn;
    held.push({ sent, mib: residentMiB(web) });
    bench.progress(Math.min(1, sent / mostTexts), `${sent} texts`);
    if (bench.isQuick) break;
  }
  const highest = Math.max(...held.map(({ mib }) => mib));
  told('web under load, at most', highest, 2.5);
  told('worker under load', residentMiB(worker), 2.5);
  const [half, end] = [held[Math.floor(held.length / 2)], held.at(-1)];
  if (half && end && end.sent > half.sent)
    bench.found({
      of: `web, texts ${half.sent} to ${end.sent}`,
      unit: 'MiB',
      ...{ work: end.mib, floor: half.mib, ratio: end.mib / half.mib },
      wanted: { atMost: 1.1 },
    });
}
