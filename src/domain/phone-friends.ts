// Two members who talk with each other by telephone, each day or each week at an hour of theirs. The line calls both, and neither sees a number.
import type { Community } from './community.ts';
import type { InRoom } from './talk.ts';
import { localDay, nextAt, weekdayOf } from './when.ts';

/** one: whoever wished for it, who is called first. */
export type Side = 'one' | 'other';

export const across: Readonly<Record<Side, Side>> = { one: 'other', other: 'one' };

/** When they talk: `HH:MM` by the clock of whoever wished for it, each day or on one (ISO, 1 = Monday). */
export interface TalkTime {
  readonly at: string;
  readonly weekday?: number | undefined;
}

/** They are being put through just now. */
export interface Meeting {
  readonly tries: number;
  /** Whose phone rings; absent: both are on the line, or it is tried again later. */
  readonly ringing?: Side | undefined;
  /** The first of them waits there; the second has come to them. */
  readonly waiting?: InRoom | undefined;
  readonly joined?: InRoom | undefined;
  /** When to go on by itself. */
  readonly dueAt: Date;
}

export interface PhoneFriends {
  readonly id: string;
  /** Members; absent once they are forgotten. */
  readonly oneId?: string | undefined;
  readonly otherId?: string | undefined;
  readonly oneAgreed: boolean;
  readonly otherAgreed: boolean;
  /** Who wants it no more. The other hears of it at the hour, and not by whom it ended. */
  readonly endedById?: string | undefined;
  readonly time: TalkTime;
  /** When they talk next; until both have agreed: until when they may. */
  readonly nextAt: Date;
  /** Both have agreed, and that has been told. */
  readonly isSet?: true | undefined;
  readonly meeting?: Meeting | undefined;
  /** What came of the last time. */
  readonly last?: 'talked' | 'apart' | undefined;
  /** They have heard that there is no talk for now, and hear it once. */
  readonly pauseTold?: true | undefined;
  /** Counts the changes; 0 while it is not stored yet. */
  readonly version: number;
}

export const haveAgreed = ({ oneAgreed, otherAgreed }: PhoneFriends): boolean => oneAgreed && otherAgreed;

export const idOn = ({ oneId, otherId }: PhoneFriends, side: Side): string | undefined =>
  side === 'one' ? oneId : otherId;

export const sideOf = (friends: PhoneFriends, memberId: string): Side | undefined =>
  friends.oneId === memberId ? 'one' : friends.otherId === memberId ? 'other' : undefined;

/** The next time after an instant, by the clock on the wall. */
export function nextTalk({ at, weekday }: TalkTime, after: Date, { timezone }: Pick<Community, 'timezone'>): Date {
  const next = nextAt(at, after, timezone);
  const isDay = weekday === undefined || weekdayOf(localDay(next, timezone)) === weekday;
  return isDay ? next : nextTalk({ at, weekday }, next, { timezone });
}

/** When something is to be done about them. */
export const dueOf = ({ meeting, nextAt: next }: PhoneFriends): Date => meeting?.dueAt ?? next;
