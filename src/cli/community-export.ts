// `hotline community export`: what a community agreed on, as a file that `hotline community apply` takes back unchanged.
import { writeCommunityFile } from '../community-file/write.ts';
import { communityTerms } from '../store/communities.ts';
import type { Run } from './command.ts';
import { withSession } from './session.ts';
import { whichCommunity } from './which-community.ts';

export const communityExport: Run = async ({ options }, terminal, readConfig) => {
  const terms = await withSession(readConfig(), async ({ db, store }) => {
    const { id } = await whichCommunity(db, options.get('community'));
    return communityTerms(store, id);
  });
  terminal.print(writeCommunityFile(terms).trimEnd());
  return 0;
};
