// The demo community, for a hotline that is started to be looked at.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCommunityFile } from './community-file/read.ts';
import { languages } from './languages/all.ts';
import { readMembersFile } from './members-file/read.ts';
import { applyCommunity, type CommunityTerms, listCommunities } from './store/communities.ts';
import { importMembers } from './store/members.ts';
import { createDb } from './store/prisma.ts';
import { createSeal } from './store/seal.ts';

const folder = new URL('../communities/demo/', import.meta.url);

const readDemo = (name: string): Promise<string> => readFile(fileURLToPath(new URL(name, folder)), 'utf8');

/** Makes the demo community where there is no community at all. */
export async function prepareDemo(databaseUrl: string, dataKeys: readonly Buffer[]): Promise<void> {
  const db = createDb(databaseUrl);
  try {
    if ((await db.community.count()) > 0) return;
    const seal = createSeal(dataKeys);
    await applyCommunity(db, seal, await demoTerms());
    const [community] = await listCommunities(db);
    if (!community) throw new Error('the demo community was not made');
    const { members } = readMembersFile(await readDemo('members.csv'), community);
    await importMembers(db, seal, community, members);
  } finally {
    await db.$disconnect();
  }
}

/** First names of the demo's people, by number; those who share a phone together. */
export async function demoNames(): Promise<ReadonlyMap<string, string>> {
  const { settings, lines, name } = await demoTerms();
  const { members } = readMembersFile(await readDemo('members.csv'), { ...settings, id: '', name, lines, version: 0 });
  const names = new Map<string, string>();
  for (const member of members) {
    const known = names.get(member.phone);
    names.set(member.phone, [known, member.name].filter((each) => each !== undefined).join(' and '));
  }
  return names;
}

async function demoTerms(): Promise<CommunityTerms> {
  const read = readCommunityFile(
    await readDemo('community.yaml'),
    languages.map(({ id }) => id),
  );
  if ('value' in read) return read.value;
  throw new Error('the demo community file is wrong');
}
