// The address of a community's desk, by its name.
import { pathNameOf } from '../path-name.ts';
import type { Home } from '../store/desk-sessions.ts';

export const deskPath = '/desk';

/** `/desk/riverside-neighbors`; the id stands there where the name alone would not tell it from another one. */
export function homeOf({ community }: Home, all: readonly Home[]): string {
  const name = pathNameOf(community.name);
  const isAlone = all.every((other) => other.community === community || pathNameOf(other.community.name) !== name);
  return `${deskPath}/${name !== '' && isAlone ? name : community.id}`;
}
