// Steps of calls: somebody calls and asks for a ride by five keys, until what is said next is committed.
import { randomBytes } from 'node:crypto';
import type { Community } from '../../src/domain/community.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Sequence } from '../load/drive.ts';
import { driveLevels, type Level, sequencesFor } from '../load/levels.ts';
import { signedPost } from '../load/signed.ts';
import type { Bench, Part } from '../part.ts';
import { makeCommunities } from '../world/communities.ts';
import { type Person, person, settle } from '../world/people.ts';
import { account, dataKeys, floorHeader } from '../world/settings.ts';

const levels: readonly Level[] = [
  { atOnce: 1, count: 30, atLeast: 0.5 },
  { atOnce: 16, count: 150, atLeast: 0.5 },
  { atOnce: 64, count: 200, atLeast: 0.5 },
];

const communityCount = 50;

/** Ask for help; a ride; another day or time; at ten; send it. The first step is the call itself. */
const keys = [undefined, '1', '1', '3', '10', '1'];

export const calls: Part = {
  name: 'calls',
  work: 'steps of calls, in which somebody asks for a ride by five keys, until committed',
  floor: 'Express, the signature check and one SQL statement through pg that writes the same rows',
  boundSeconds: 120,
  run,
};

async function run(bench: Bench): Promise<void> {
  const database = await bench.database();
  const store = openStore(database.url, dataKeys, () => undefined);
  bench.atEnd(() => store.pool.end());
  bench.progress(0, 'the people who call');
  const communities = await makeCommunities(store, (bench.isQuick ? 20 : communityCount) * 2);
  const count = sequencesFor(bench, levels);
  const [ours, others] = [communities.slice(communities.length / 2), communities.slice(0, communities.length / 2)];
  const [work, floor] = [await makeCalls(store, ours, count), await makeCalls(store, others, count)];
  await database.pool.query('ANALYZE');
  await driveLevels(bench, database, levels, { unit: 'steps a second', work, floor });
}

/** Those who call one after the other are of different communities. */
async function makeCalls(store: Store, communities: readonly Community[], count: number): Promise<readonly Sequence[]> {
  const callers: Caller[][] = [];
  for (const community of communities) {
    const some = Array.from({ length: Math.ceil(count / communities.length) }, () =>
      person(community, { channel: 'voice', skills: [] }),
    );
    await settle(
      store,
      community,
      some.map(({ contact }) => contact),
    );
    callers.push(some.map((one) => ({ ...one, communityId: community.id })));
  }
  const inTurn = Array.from(
    { length: count },
    (_, index) => callers[index % callers.length]?.[Math.floor(index / callers.length)],
  );
  return inTurn.flatMap((caller) => (caller ? [callOf(caller)] : []));
}

interface Caller extends Person {
  readonly communityId: string;
}

function callOf({ contact, member, communityId }: Caller): Sequence {
  const sid = `CA${randomBytes(16).toString('hex')}`;
  const form = {
    ...{ AccountSid: account.accountSid, ApiVersion: '2010-04-01', CallSid: sid, CallStatus: 'in-progress' },
    ...{ Direction: 'inbound', From: contact.phone, Caller: contact.phone, To: contact.line, Called: contact.line },
    ...{ FromCity: 'CHICAGO', FromState: 'IL', FromCountry: 'US', ToCity: 'CHICAGO', ToState: 'IL', ToCountry: 'US' },
  };
  return keys.map((pressed, step) => {
    const path = step === 0 ? '/twilio/call' : `/twilio/call/step?n=${step}`;
    const isLast = step === keys.length - 1;
    const writes = isLast ? { request: 'new', timers: 3, texts: 0 } : { texts: 0 };
    const ids = { communityId, contactId: contact.id, memberId: member.id, otherContactId: '', requestId: '' };
    const heard = pressed === undefined ? form : { ...form, Digits: pressed, msg: 'Gather End' };
    return signedPost(path, heard, { [floorHeader]: JSON.stringify({ ...writes, ...ids }) });
  });
}
