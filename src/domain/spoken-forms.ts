// The forms in which phrases speak of people, needs, requests and times.
import type { NeedKind } from './kinds.ts';
import type { Rhythm } from './series.ts';
import type { Clock, Moment } from './when.ts';

/** A first name; `undefined`, while the person has not told us theirs, is worded as "a neighbor". */
export type Name = string | undefined;

/** Whom somebody is asked about: whether they would like to meet again. */
export interface Again {
  readonly name: Name;
}

/** A need as it is spoken of: what, when and, where it is known, in which area. */
export interface SpokenNeed {
  readonly kind: NeedKind;
  readonly when: Moment;
  readonly area?: string | undefined;
  /** It comes back; `when` is then its first or next time. */
  readonly rhythm?: Rhythm | undefined;
}

/** A request as it is spoken of; `code` is what people text. */
export interface SpokenRequest extends SpokenNeed {
  readonly code: number;
}

/** How a request stands, for STATUS. */
export type Standing =
  | { readonly is: 'asking'; readonly asked: number }
  /** Of those that repeat: neighbours are asked when it is nearer. */
  | { readonly is: 'waiting'; readonly until: Moment }
  | { readonly is: 'matched'; readonly helpers: readonly Name[] }
  | { readonly is: 'helping'; readonly requester: Name }
  | { readonly is: 'standby' };

/** A length of time in whole minutes, hours or days, whichever is exact. */
export interface Span {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day';
}

/** While people rest. `call`: whom to call where that is too long. */
export interface Night {
  readonly until: Clock;
  readonly call?: string | undefined;
}

/** When somebody wants no texts. */
export type SpokenQuiet = { readonly from: Clock; readonly to: Clock } | 'none';

export interface Numbered {
  readonly digit: number;
  readonly name: string;
}

/** The key that goes on to the others of a list, in a call. `toStart`: they have all been told, and come again. */
export interface Onward {
  readonly digit: number;
  readonly toStart: boolean;
}
