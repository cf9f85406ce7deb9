// What was asked for, and what became of it, without anybody's name.
import type { Place } from '../area.ts';
import type { NeedKind } from '../kinds.ts';
import type { RequestStatus } from '../request.ts';
import type { When } from '../when.ts';

/** How a request came: by text, in a call, noted down by a steward, or by itself where it repeats. */
export type CameBy = 'text' | 'call' | 'steward' | 'series';

/** What became of a request. Somebody is coming, or came: met. */
export type Outcome = 'open' | 'met' | 'unmet' | 'withdrawn';

export const outcomeOf: Readonly<Record<RequestStatus, Outcome>> = {
  open: 'open',
  matched: 'met',
  done: 'met',
  unmet: 'unmet',
  withdrawn: 'withdrawn',
};

/** A request as it is counted. */
export interface AskedOnce {
  readonly kind: NeedKind;
  readonly status: RequestStatus;
  readonly when: When;
  readonly place?: Place | undefined;
  /** The asker's. */
  readonly language: string;
  readonly cameBy: CameBy;
  readonly openedAt: Date;
  /** When helpers were first asked, where that is not when it was opened. */
  readonly firstAskedAt?: Date | undefined;
  readonly matchedAt?: Date | undefined;
}
