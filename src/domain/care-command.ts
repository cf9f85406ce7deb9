// What somebody texts who wants to be looked after, read.
import type { ListWish } from './check-in.ts';

import type { TalkTime } from './phone-friends.ts';

/** Words that are taught for it. */
export const careWords = ['checkIn', 'buddy', 'ifSilent', 'friend'] as const;

export type CareWord = (typeof careWords)[number];

/** Those, what reads them what they were thanked with or could use, whether they hear of each month, and whether they are asked in a storm. */
export type TaughtCare = CareWord | 'kindWords' | 'wishes' | 'months' | 'storm';

export type CareCommand =
  /** Asked each day at that time, `HH:MM`. */
  | { readonly care: 'checkIn'; readonly at: string }
  /** Who is to look in, by their first name or their number (E.164). */
  | { readonly care: 'buddy'; readonly name: string }
  | { readonly care: 'buddy'; readonly phone: string }
  /** With whom they would like to talk by telephone, and when. */
  | { readonly care: 'friend'; readonly time: TalkTime; readonly name: string }
  | { readonly care: 'friend'; readonly time: TalkTime; readonly phone: string }
  | { readonly care: 'kindWords' }
  /** What they could use, as they said when everybody was asked; `off`: that is to be deleted. */
  | { readonly care: 'wishes'; readonly off?: true }
  /** They want to hear each month how many gave and received; `off`: they would rather not. */
  | { readonly care: 'months'; readonly off?: true }
  | { readonly care: 'storm'; readonly wish: ListWish }
  /** What is to be known by whoever looks in. */
  | { readonly care: 'ifSilent'; readonly words: string }
  /** More than whoever looks in can read at a door: at most so many letters are kept. */
  | { readonly care: 'ifSilent'; readonly most: number }
  | { readonly care: CareWord; readonly off: true }
  /** The word alone, or with something that it does not take. */
  | { readonly care: CareWord; readonly lacking: true };
