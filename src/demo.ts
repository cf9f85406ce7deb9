// The demo community, for a hotline that is started to be looked at.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCommunityFile } from './cli/community-file.ts';
import { readMembersFile } from './cli/members-file.ts';
import { languages } from './languages/all.ts';
import { applyCommunity, listCommunities } from './store/communities.ts';
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
    const terms = readCommunityFile(
      await readDemo('community.yaml'),
      languages.map(({ id }) => id),
    );
    if (!('value' in terms)) throw new Error('the demo community file is wrong');
    await applyCommunity(db, seal, terms.value);
    const [community] = await listCommunities(db);
    if (!community) throw new Error('the demo community was not made');
    const { members } = readMembersFile(await readDemo('members.csv'), community);
    await importMembers(db, seal, community, members, () => undefined);
  } finally {
    await db.$disconnect();
  }
}
