// Texts as they come in: signed, of a realistic mix, from distinct people, until what was decided is committed.
import { openStore } from '../../src/store/store.ts';
import { driveLevels, type Level, sequencesFor } from '../load/levels.ts';
import { signedText } from '../load/signed.ts';
import type { Bench, Part } from '../part.ts';
import { makeCommunities } from '../world/communities.ts';
import { dataKeys } from '../world/settings.ts';
import { makeTexts } from '../world/texts.ts';

const levels: readonly Level[] = [
  { atOnce: 1, count: 200, atLeast: 0.5 },
  { atOnce: 16, count: 800, atLeast: 0.5 },
  { atOnce: 64, count: 1_000, atLeast: 0.7 },
];

/** So that not everybody is of one community, as in a country. */
const communityCount = 100;

export const texts: Part = {
  name: 'texts',
  work: 'signed inbound texts of a realistic mix, from distinct people, until committed',
  floor: 'Express, the signature check and one SQL statement through pg that writes the same rows',
  boundSeconds: 150,
  run,
};

async function run(bench: Bench): Promise<void> {
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined);
  bench.atEnd(() => store.pool.end());
  bench.progress(0, 'the people who text');
  const communities = await makeCommunities(store, (bench.isQuick ? 20 : communityCount) * 2);
  const count = sequencesFor(bench, levels);
  const [ours, others] = [communities.slice(communities.length / 2), communities.slice(0, communities.length / 2)];
  const work = (await makeTexts(store, ours, count)).map((text) => [signedText(text)]);
  const floor = (await makeTexts(store, others, count)).map((text) => [signedText(text)]);
  await database.pool.query('ANALYZE');
  await driveLevels(bench, database, levels, { unit: 'texts a second', work, floor });
}
