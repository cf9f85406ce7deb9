// A community at the desk, with a steward who is signed in there: as small as one can be, or with a year behind it.
import { randomBytes } from 'node:crypto';
import type { Community } from '../../src/domain/community.ts';
import { pathNameOf } from '../../src/path-name.ts';
import { openSession } from '../../src/store/desk-sessions.ts';
import { countFigures } from '../../src/store/figures/count-figures.ts';
import { openStore } from '../../src/store/store.ts';
import type { Bench, BenchDatabase } from '../part.ts';
import { makeCommunities } from './communities.ts';
import { addMembers } from './members.ts';
import { person, request, settle, tomorrowAt } from './people.ts';
import { dataKeys } from './settings.ts';
import { addYear, makeMembersDiffer } from './year.ts';

export interface DeskWorld {
  readonly database: BenchDatabase;
  readonly community: Community;
  readonly home: string;
  /** What the steward's browser holds. */
  readonly token: string;
  /** Of a request that waits for somebody, and of somebody who offers help. */
  readonly code: number;
  readonly memberId: string;
  /** How long counting its figures took for the first time, in seconds. */
  readonly countedInSeconds: number;
}

/** Counting a million requests on a busy machine is given the time that it takes. */
const patience = { connectWithinMs: 60_000, answerWithinMs: 600_000 };

/** Without members and requests there are but the steward, somebody who needs a ride, and somebody who could give it. */
export async function makeDesk(bench: Bench, size?: { members: number; requests: number }): Promise<DeskWorld> {
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined, undefined, patience);
  bench.atEnd(() => store.pool.end());
  const [community] = await makeCommunities(store, 1);
  if (!community) throw new Error('there is no community');
  const [steward, asker, helper] = [person(community, { steward: true }), person(community), person(community)];
  const ride = request(community, asker, [], tomorrowAt('10:00', community));
  await settle(store, community, [steward.contact, asker.contact, helper.contact], [ride]);
  if (size) {
    await addMembers(database.pool, [community], size.members);
    await makeMembersDiffer(database.pool);
    await addYear(database.pool, community, size.requests, ride.code);
  }
  const countingFrom = performance.now();
  await countFigures(store, community, new Date());
  const countedInSeconds = (performance.now() - countingFrom) / 1000;
  const token = randomBytes(32).toString('base64url');
  const phoneHash = store.seal.hashPhone(steward.contact.phone);
  await openSession(store, { token, phoneHash, language: 'en' }, new Date());
  const home = `/desk/${pathNameOf(community.name)}`;
  return { database, community, home, token, code: ride.code, memberId: helper.member.id, countedInSeconds };
}
