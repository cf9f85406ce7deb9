// A country on one installation: its texts of a day, one after the other as fast as it goes, what they leave in the database, and their price.
import { openStore } from '../../src/store/store.ts';
import { type Drive, drive } from '../load/drive.ts';
import { startWeb } from '../load/programs.ts';
import { signedText } from '../load/signed.ts';
import type { Bench, BenchDatabase, Part } from '../part.ts';
import { pricesFrom } from '../prices.ts';
import { makeCommunities } from '../world/communities.ts';
import { addMembers } from '../world/members.ts';
import { dataKeys } from '../world/settings.ts';
import { makeTexts } from '../world/texts.ts';

const country = { communities: 2_000, members: 500_000, textsADay: 300_000 };
const quickCountry = { communities: 20, members: 2_000, textsADay: 40 };

const atOnce = 64;
/** So many texts of each community at a time: they are made before the clock runs. */
const eachATurn = 1;
const daysAMonth = 30;

export const year: Part = {
  name: 'year',
  work: `texts of a day in ${country.communities.toLocaleString('en-US')} communities of ${country.members.toLocaleString('en-US')} members, 64 at once, until committed`,
  floor: 'none: what is told are rates, sizes and prices',
  boundSeconds: 420,
  run,
};

async function run(bench: Bench): Promise<void> {
  const size = bench.isQuick ? quickCountry : country;
  const prices = pricesFrom();
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined);
  bench.atEnd(() => store.pool.end());
  bench.progress(0, `${size.members} members`);
  const communities = await makeCommunities(store, size.communities);
  await addMembers(database.pool, communities, size.members);
  await database.pool.query('VACUUM ANALYZE');
  const web = await startWeb(bench, database);
  const drives: Drive[] = [];
  const came = { texts: 0, bytes: 0, requests: 0, answers: 0 };
  while (came.texts < size.textsADay && !(came.texts > 0 && bench.isOver())) {
    const wanted = Math.min(size.textsADay - came.texts, size.communities * eachATurn);
    const texts = (await makeTexts(store, communities, wanted)).map((text) => [signedText(text)]);
    const before = await heldBy(database);
    drives.push(await drive(database, web, atOnce, texts));
    const after = await heldBy(database);
    came.texts += texts.length;
    for (const what of ['bytes', 'requests', 'answers'] as const) came[what] += after[what] - before[what];
    bench.progress(came.texts / size.textsADay, `${came.texts} texts of a day's ${size.textsADay}`);
  }
  tell(bench, size, { came, drives, prices });
}

/** What the database holds of everything that texts lead to. */
async function heldBy({ pool }: BenchDatabase) {
  const { rows } = await pool.query<{ bytes: number; requests: number; answers: number }>(
    `SELECT pg_database_size(current_database())::float8 AS bytes,
       (SELECT count(*) FROM request)::int AS requests, (SELECT count(*) FROM outbox_text)::int AS answers`,
  );
  const [row] = rows;
  if (!row) throw new Error('the statement always returns one row');
  return row;
}

interface Day {
  readonly came: {
    readonly texts: number;
    readonly bytes: number;
    readonly requests: number;
    readonly answers: number;
  };
  readonly drives: readonly Drive[];
  readonly prices: ReturnType<typeof pricesFrom>;
}

function tell(bench: Bench, size: typeof country, { came, drives, prices }: Day): void {
  const perText = (what: number): number => what / came.texts;
  const seconds = drives.reduce((sum, { latenciesMs, perSecond }) => sum + latenciesMs.length / perSecond, 0);
  const rows = drives.reduce((sum, turn) => sum + turn.rows * turn.latenciesMs.length, 0);
  const told = (of: string, unit: string, work: number) => bench.found({ of, unit, work });
  told('texts that came', 'texts', came.texts);
  told('in a second', 'texts', came.texts / seconds);
  told('the whole day', 'minutes', (size.textsADay / came.texts) * (seconds / 60));
  told('of a text', 'rows', perText(rows));
  told('of a text, indexes too', 'bytes', perText(came.bytes));
  told('of a request, all its texts too', 'bytes', came.bytes / came.requests);
  told('answered to a text', 'texts', perText(came.answers));
  const [into, out] = [size.textsADay, size.textsADay * perText(came.answers)];
  told('a day: texts in and out', '$', (into + out) * prices.segment);
  told('a day: what carriers add', '$', out * prices.carrierFee);
  told('a day: numbers', '$', (size.communities * prices.number) / daysAMonth);
}
