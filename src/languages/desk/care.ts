// Check-ins: who is asked each day how they are, and what is done where they don't answer.
import type { Rung } from '../../domain/check-in.ts';
import type { SaidTime } from '../../domain/friend-phrases.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import type { Short } from './standing.ts';

export interface SilenceShown {
  readonly rung: Rung;
  readonly name: Name;
  /** Absent where nobody has agreed to look in on them. */
  readonly buddy: { readonly name: Name } | undefined;
  /** Since they were asked. */
  readonly ago: Short;
  /** Until the next thing is done; absent where it is with the stewards. */
  readonly next: { readonly within: Short } | undefined;
}

export interface CareWords {
  /** Above those who have not answered, on the board. */
  readonly unanswered: string;
  /** Were asked once, and may well be about to answer. */
  readonly justAsked: (count: number) => string;
  readonly silence: (silence: SilenceShown) => string;
  readonly title: string;
  readonly askedAt: (clock: string) => string;
  readonly buddy: (name: Name, hasAgreed: boolean) => string;
  readonly noBuddy: string;
  readonly allIsWell: string;
  readonly friends: string;
  readonly friend: (name: Name, time: SaidTime, isSet: boolean) => string;
  readonly showNumber: string;
  readonly showNumberHint: string;
  readonly number: (name: Name) => string;
}
