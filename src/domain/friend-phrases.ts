// What is said to phone friends: around what they agree on, and in their calls.
import type { Name } from './spoken-forms.ts';
import type { Clock, Moment } from './when.ts';

/** `weekday`: ISO, 1 = Monday; absent: each day. */
export interface SaidTime {
  readonly clock: Clock;
  readonly weekday?: number | undefined;
}

export interface FriendSayings {
  // To whoever wishes for it
  friendsAsked: { name: Name; time: SaidTime };
  friendsUnknown: object;
  friendsUnclear: { name: Name };
  friendsOnePhone: object;
  /** One of the two sleeps then. */
  friendsAsleep: { time: SaidTime };
  friendsNotAgreed: { name: Name };
  // To the other
  beFriends: { name: Name; time: SaidTime };
  friendsThanks: { name: Name };
  friendsNotNow: object;
  // To both
  friendsSet: { name: Name; time: SaidTime; next: Moment };
  friendsNotToday: { name: Name; next: Moment };
  /** There are no more talks. */
  friendsOver: { name: Name };
  friendsOff: object;
  meFriends: { friends: readonly { readonly name: Name; readonly time: SaidTime; readonly isSet: boolean }[] };
}

/** What is said in calls alone. `callee`: where several people share that phone. */
export interface FriendCallSayings {
  /** `waits`: the other is on the line already. */
  friendsOffer: { community: string; callee: Name; name: Name; waits: boolean };
  friendsCalling: { name: Name };
  friendsWait: { name: Name };
  /** It is tried once more after so many minutes. */
  friendsAgain: { name: Name; minutes: number };
  friendsTalked: { next: Moment };
  friendsGone: object;
  friendsMenu: object;
  askFriendsDay: object;
  askFriendsHour: object;
  askFriendsPhone: object;
}
