// A time that a text mentions.
import type { Clock, Half } from './clock.ts';
import type { Day } from './day.ts';

export interface Mention {
  readonly day?: Day;
  readonly clock?: Clock;
  /** Where the range ends, if it is one. */
  readonly until?: Clock;
  /** Half of the day said beside the day ("friday morning"). */
  readonly half?: Half;
  readonly now: boolean;
  readonly every: boolean;
  /** "until Monday": an end, not a beginning. */
  readonly isEnd: boolean;
  /** It belongs to what happened or will happen otherwise, not to the help. */
  readonly isStory: boolean;
  /** "Yesterday": a clock time beside it is one of the story, too. */
  readonly isOver?: true;
  /** Its day is that of the morning to come, unless another is named. */
  readonly isWeak?: true;
  readonly start: number;
  readonly end: number;
}
