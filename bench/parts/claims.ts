// Ten helpers say YES to one request at once, many requests over.
import { openStore } from '../../src/store/store.ts';
import type { Sequence } from '../load/drive.ts';
import { driveLevels, type Level, sequencesFor } from '../load/levels.ts';
import { signedText } from '../load/signed.ts';
import type { Bench, Part } from '../part.ts';
import { makeCommunities } from '../world/communities.ts';
import { makeContested } from '../world/contested.ts';
import { dataKeys } from '../world/settings.ts';

const helpers = 10;

/** As many connections as helpers: those of one request meet. */
const levels: readonly Level[] = [{ atOnce: helpers, count: 40 * helpers, atLeast: 0.3 }];

const communityCount = 20;

export const claims: Part = {
  name: 'claims',
  work: `${helpers} helpers say YES to the same request at once: one gets it, one stands by, all are answered`,
  floor: 'Express, the signature check and one UPDATE … WHERE for each YES, which one of them wins',
  boundSeconds: 90,
  run,
};

async function run(bench: Bench): Promise<void> {
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined);
  bench.atEnd(() => store.pool.end());
  bench.progress(0, 'the requests and those who are asked');
  const communities = await makeCommunities(store, communityCount * 2);
  const requests = Math.ceil(sequencesFor(bench, levels) / helpers);
  const contested = async (some: typeof communities, path: string): Promise<readonly Sequence[]> =>
    (await makeContested(store, some, requests, helpers)).map((text) => [signedText(text, path)]);
  const work = await contested(communities.slice(0, communityCount), '/twilio/text');
  const floor = await contested(communities.slice(communityCount), '/claim');
  await database.pool.query('ANALYZE');
  await driveLevels(bench, database, levels, { unit: 'answers a second', work, floor, writesTheSame: false });
}
