// What the page of a person shows, and to whom.
import type { Community } from '../../domain/community.ts';
import type { Person } from '../../store/people.ts';
import type { FriendShown } from '../../store/phone-friends.ts';
import type { SpokenLanguages } from '../people/add.tsx';

export interface PersonProps {
  readonly person: Person;
  /** Whom they chose to look in on them. */
  readonly buddy: Person | undefined;
  /** Who vouched for them, and for whom they did. */
  readonly vouchedBy: Person | undefined;
  readonly vouchedFor: readonly Person[];
  /** With whom they talk by telephone at a set hour. */
  readonly friends: readonly FriendShown[];
  /** E.164; only where a steward has asked to see it. */
  readonly phone?: string | undefined;
  readonly community: Community;
  readonly languages: SpokenLanguages;
  /** The steward looks at themselves. */
  readonly isSelf: boolean;
  readonly now: Date;
}
