// What a language must provide: its name, the words by which it is understood, and everything the hotline can say in it.
import type { CallWordings } from '../domain/call-phrases.ts';
import type { TaughtCare } from '../domain/care-command.ts';
import type { Closing } from '../domain/closing.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Wordings } from '../domain/phrases.ts';
import type { StewardWord } from '../domain/steward-command.ts';
import type { DeskWords } from './desk/words.ts';
import type { Lexicon } from './lexicon.ts';

/** By which stewards are understood who text. Lists, with commas between. */
export interface StewardLexicon {
  readonly words: Readonly<Record<StewardWord, string>>;
  /** The steward themself, where a name could stand. */
  readonly me: string;
  /** No more of it. */
  readonly off: string;
  readonly closing: Readonly<Record<Closing, string>>;
}

/** By which is understood how somebody wishes to be looked after. Lists, with commas between. */
export interface CareLexicon {
  readonly words: Readonly<Record<TaughtCare, string>>;
  /** Instead of a time, a name or words: no more of it. */
  readonly off: string;
  /** Before a time of day; the halves of the day after it. */
  readonly before: string;
  readonly am: string;
  readonly pm: string;
}

export interface Language {
  /** ISO 639-1. */
  readonly id: string;
  /** In itself: "English", "español". */
  readonly name: string;
  /** What a kind of help is called in a sentence: "ride", "groceries". */
  readonly kindNames: Readonly<Record<Kind | 'other', string>>;
  readonly lexicon: Lexicon;
  readonly steward: StewardLexicon;
  readonly care: CareLexicon;
  readonly wordings: Wordings;
  /** What is said in calls: everything that only calls say, and what is worded otherwise when it is heard. */
  readonly spoken: CallWordings & Partial<Wordings>;
  /** Of the stewards' desk. */
  readonly desk: DeskWords;
}
