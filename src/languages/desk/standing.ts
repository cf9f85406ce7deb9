// How a request stands, in words: what the line is doing about it at this moment, and what was promised.

import type { RequestStatus } from '../../domain/request.ts';
import type { Name, Span } from '../../domain/spoken-forms.ts';

/** A length of time; absent where it is less than a minute. */
export type Short = Span | undefined;

export interface StandingWords {
  readonly heading: (request: { readonly code: number; readonly kind: string; readonly name: Name }) => string;
  readonly askedFor: (ago: Short) => string;
  readonly forWhom: (whom: string) => string;
  /** Nobody was asked yet. `next`: when the first are; absent where nothing is planned. */
  readonly notYet: (next: { readonly within: Short } | undefined) => string;
  readonly asked: (names: readonly Name[], more: number, ago: Short) => string;
  readonly nextWave: (within: Short) => string;
  readonly conditional: (names: readonly Name[]) => string;
  readonly declined: (count: number) => string;
  readonly talk: string;
  readonly truthTold: string;
  readonly promised: (within: Short) => string;
  readonly overdue: (ago: Short) => string;
  readonly will: (names: readonly Name[]) => string;
  readonly standby: (names: readonly Name[]) => string;
  readonly stillMissing: (missing: number, needed: number) => string;
  readonly endedAs: Readonly<Record<RequestStatus, string>>;
  readonly ended: (as: string, ago: Short) => string;
}
