// What a text was understood to mean.
import type { Kind, NeedKind } from './kinds.ts';

export const meanings = [
  'need',
  'yes',
  'no',
  'later',
  'question',
  'optout',
  'optin',
  'pause',
  'resume',
  'done',
  'drop',
  'withdraw',
  'status',
  'offer',
  'area',
  'hours',
  'limit',
  'thanks',
  'name',
  'language',
  'help',
  'join',
  'forget',
  'me',
  'notWith',
  'call',
  'emergency',
  'talk',
] as const;

export type Meaning = (typeof meanings)[number];

/** How often a request comes back. */
export interface Every {
  /** ISO weekdays, 1 (Monday) to 7, ascending, each once, at least one: all seven for "every day", 1 to 5 for "weekdays". */
  readonly weekdays: readonly number[];
  /** Local time `HH:MM`, where it is said. */
  readonly time?: string;
  /** Every how many weeks, where it is not each: 2 for "every other Tuesday", "cada quince días". */
  readonly weeks?: number;
}

/** The hours at which somebody wants no texts, `HH:MM`; an end that is not said stays as it was. */
export interface Quiet {
  readonly from?: string;
  readonly to?: string;
}

/**
 * One text, read. Slots (`kind` to `forWhom`) are filled wherever the text holds them, whatever the meaning, so that
 * an answer to "when?" or "where?" needs no reader of its own.
 */
export interface Reading {
  readonly meaning: Meaning;
  /** Language of this text, `undefined` where it does not show (a digit, an emoji, a name). */
  readonly language?: string;
  /** 0 to 1: how sure the meaning is. Below the threshold in `sureness.ts` the hotline asks instead of doing. */
  readonly sureness: number;
  /** The text is a taught word and its arguments (`NEED RIDE`, `DONE 12`), not a sentence that happens to mean it. */
  readonly explicit: boolean;
  readonly kind?: NeedKind;
  /** Local time: `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or `now`. */
  readonly when?: string;
  /** `when` came from a clock time alone: its day is a guess. */
  readonly clockOnly?: true;
  /** The help is asked for again and again; `when` is then the first time. */
  readonly every?: Every;
  /** A ZIP or the name of one of the community's areas, as the community spells it. */
  readonly area?: string;
  /** Helpers needed, where more than one is said. */
  readonly count?: number;
  /** Whom the help is for, in the words of the text ("my mother"). */
  readonly forWhom?: string;
  /** The code of a request (`YES 12`, `12 on my way`, `#12`). */
  readonly code?: number;
  /** The text without that code. */
  readonly rest?: string;
  /** The number, where the whole text is one number of at most two digits. */
  readonly choice?: number;
  /** The key of a telephone that is named or meant, where the whole text does nothing else ("press two", "say that again", "go back"). */
  readonly key?: string;
  /** The numbers, where the whole text is numbers ("1 3 4", "1, 3 and 4"). */
  readonly choices?: readonly number[];
  /** A detail that should not reach anybody by mistake: a street with its house number. (Numbers: `holdsPhone`.) */
  readonly holds?: 'address';
  /** What a command was given, as labelled in the cases (`Mon-Fri 09:00-17:00`, a name, a date, a join code). */
  readonly argument?: string;
  /** With `withdraw`: only one time of a repeated request ("skip this week"), or all that are to come ("no more Tuesday rides"). */
  readonly occurrence?: 'once' | 'every';
  /** With `no`: the text says that its writer can't, and nothing else. */
  readonly unable?: true;
  /** With `hours`: when texts are unwelcome ("no texts after 8pm"), not when its writer is free. */
  readonly quiet?: Quiet;
  /** How its writer says they are. */
  readonly feels?: 'fine' | 'unwell';
  /** With `offer`: the kinds, in the order of the text. */
  readonly kinds?: readonly Kind[];
}
