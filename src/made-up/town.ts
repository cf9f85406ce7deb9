// The made-up community, as its requests go through it.
import type { Community } from '../domain/community.ts';
import type { Person } from './person.ts';
import type { MadeUpWords } from './words.ts';

export interface Town {
  readonly community: Community;
  readonly people: readonly Person[];
  readonly words: MadeUpWords;
  /** Nothing that comes after this has happened yet. */
  readonly until: Date;
}
