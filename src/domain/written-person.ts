// Somebody as a steward writes them down.
import type { Channel } from './people.ts';

export interface WrittenPerson {
  /** In any form that the country uses. */
  readonly phone: string;
  readonly name?: string | undefined;
  /** Absent: the community's first. */
  readonly language?: string | undefined;
  readonly channel: Channel;
}
