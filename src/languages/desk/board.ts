// The board: who is waiting, and what the line is doing about it.
import type { NeedsSecond } from '../../domain/second-opinion.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import type { Soonness } from '../../domain/when.ts';

export interface BoardWords {
  readonly title: string;
  /** Above the lists; `undefined` lengths of time are less than a minute. */
  readonly summary: (counts: { readonly open: number; readonly matched: number }) => string;
  readonly note: string;
  readonly waiting: string;
  readonly nobodyWaits: string;
  readonly found: string;
  readonly nobodyFound: string;
  readonly lately: string;
  readonly more: (count: number) => string;
  readonly soon: Readonly<Record<Soonness, string>>;
  readonly choose: string;
  readonly second: string;
  readonly secondAsked: (asked: {
    readonly about: NeedsSecond;
    readonly steward: Name;
    readonly member: Name;
  }) => string;
  readonly secondAwaited: string;
  readonly agree: string;
  readonly disagree: string;
}
