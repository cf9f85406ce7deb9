// What the hotline looks at again later. A timer rechecks the world when it fires; none is ever cancelled.

/**
 * Of a request. wave: ask the next neighbours · covered: tell those still waiting that others have it · alert: nobody yet, tell the
 * stewards · confirm: the standby who was called in has not said a word · reminder: it is about to be · followUp: did it happen? ·
 * expiry: nobody closed it · repeat: the next of a series · holdOver: whoever was hearing of it in a call has not taken it ·
 * talkWait: nobody has come to talk with whoever waits on the line · unheeded: whoever is on call has been told, and done nothing.
 */
export const requestTimerKinds = [
  'wave',
  'covered',
  'alert',
  'confirm',
  'reminder',
  'followUp',
  'expiry',
  'repeat',
  'holdOver',
  'talkWait',
  'unheeded',
] as const;

/**
 * Of a phone. question: what was asked is not answered · pauseOver: somebody has rested long enough · callOut: there is news to be
 * told by telephone · checkIn: somebody wishes to be asked how they are, or has not answered · lookBack: somebody helped or was helped a
 * while ago · offersAge: what somebody offers was said half a year ago · vouching: a newcomer's code has run out, or a vouching was taken
 * back · friends: it is the hour of phone friends, or one of them has answered.
 */
export const contactTimerKinds = [
  'question',
  'pauseOver',
  'callOut',
  'checkIn',
  'lookBack',
  'offersAge',
  'vouching',
  'friends',
] as const;

/**
 * Of a community. digest: those on call hear what the day brings · secondOver: no second steward has answered · roundOver: everybody has
 * been asked what they could use and give, and had time to answer · votesOver: what members were asked is counted · termOver: somebody was
 * a steward for a month · monthOver: how many gave and received in a month is told · stormOver: a storm round is over, whoever has answered.
 */
export const communityTimerKinds = [
  'digest',
  'secondOver',
  'roundOver',
  'votesOver',
  'termOver',
  'monthOver',
  'stormOver',
] as const;

export type RequestTimerKind = (typeof requestTimerKinds)[number];
export type ContactTimerKind = (typeof contactTimerKinds)[number];
export type CommunityTimerKind = (typeof communityTimerKinds)[number];
export type TimerKind = RequestTimerKind | ContactTimerKind | CommunityTimerKind;

/** What a timer is about. Of each kind there is one for each request, phone or community; setting it anew moves it. */
export type TimerSubject =
  | { readonly kind: RequestTimerKind; readonly requestId: string }
  | { readonly kind: ContactTimerKind; readonly contactId: string }
  | { readonly kind: CommunityTimerKind; readonly communityId: string };

export type Timer = TimerSubject & { readonly at: Date };

/** Id of the request, phone or community that a timer is about. */
export const timerAbout = (timer: TimerSubject): string =>
  'requestId' in timer ? timer.requestId : 'contactId' in timer ? timer.contactId : timer.communityId;

/** The same for timers of which there is only one. */
export const timerKey = (timer: TimerSubject): string => `${timer.kind} ${timerAbout(timer)}`;

/** YES texts that cross within this time still find the standby's place; then the others hear that it is covered. */
export const coveredAfterMs = 5_000;
