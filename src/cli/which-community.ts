// Which community a command is about.
import type { Community } from '../domain/community.ts';
import { listCommunities } from '../store/communities.ts';
import type { Db } from '../store/prisma.ts';
import { CommandError } from './command.ts';

const named = (communities: readonly Community[]): string => communities.map(({ name }) => `"${name}"`).join(', ');

const findNamed = (communities: readonly Community[], wanted: string): Community => {
  const found = communities.find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  if (found === undefined) throw new CommandError(`There is no community "${wanted}", only ${named(communities)}`);
  return found;
};

const refuseNone = (communities: readonly Community[]): void => {
  if (communities.length === 0)
    throw new CommandError('There is no community yet: make one with `hotline community apply FILE`');
};

/** The community of that name, or the only one there is. Throws CommandError. */
export const whichCommunity = async (db: Db, wanted: string | undefined): Promise<Community> => {
  const communities = await listCommunities(db);
  refuseNone(communities);
  if (wanted !== undefined) return findNamed(communities, wanted);
  const [only, ...others] = communities;
  if (only === undefined || others.length > 0)
    throw new CommandError(`Say which community you mean with --community, one of ${named(communities)}`);
  return only;
};

/** The communities that `wanted` names: that one, or all. Throws CommandError. */
export const whichCommunities = async (db: Db, wanted: string | undefined): Promise<readonly Community[]> => {
  const communities = await listCommunities(db);
  if (wanted === undefined) return communities;
  refuseNone(communities);
  return [findNamed(communities, wanted)];
};
