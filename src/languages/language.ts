// What a language must provide: its name, the words by which it is understood, and everything the hotline can say in it.
import type { CallWordings } from '../domain/call-phrases.ts';
import type { TaughtCare } from '../domain/care-command.ts';
import type { Danger } from '../domain/check-in.ts';
import type { Closing } from '../domain/closing.ts';
import type { Joining, Voting } from '../domain/community.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Wordings } from '../domain/phrases.ts';
import type { StewardWord } from '../domain/steward-command.ts';
import type { Vote } from '../domain/voting/proposal.ts';
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
  /** Why a storm round is held. */
  readonly dangers: Readonly<Record<Danger, string>>;
}

/** By which is understood how somebody wishes to be looked after. Lists, with commas between. */
export interface CareLexicon {
  readonly words: Readonly<Record<TaughtCare, string>>;
  /** Instead of a time, a name or words: no more of it. */
  readonly off: string;
  /** Words around the day of something that comes back, each alone. */
  readonly each: string;
  /** At any hour. */
  readonly always: string;
  /** Before a time of day; the halves of the day after it. */
  readonly before: string;
  readonly am: string;
  readonly pm: string;
}

/** By which is understood what somebody proposes, and how they answer a proposal. Lists, with commas between. */
export interface VotingLexicon {
  /** Said before anything else, and no part of it. */
  readonly greetings: string;
  readonly propose: string;
  readonly vote: string;
  readonly answers: Readonly<Record<Vote, string>>;
  /** After the word for proposing: it is taken back. */
  readonly off: string;
  /** What a proposal is about. */
  readonly subjects: Readonly<
    Record<
      | 'quietHours'
      | 'asksPerWeek'
      | 'reachMiles'
      | 'area'
      | 'joining'
      | 'monthly'
      | 'steward'
      | 'keepOut'
      | 'voting'
      | keyof Voting,
      string
    >
  >;
  readonly joining: Readonly<Record<Joining, string>>;
  /** A kind of help is to end. */
  readonly remove: string;
  /** No quiet hours at all. */
  readonly none: string;
  /** Oneself, where a name could stand. */
  readonly me: string;
  /** Words around a name. */
  readonly filler: string;
  /** Before and between the ends of the hours; before a time of day; the halves of the day after it. */
  readonly from: string;
  readonly to: string;
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
  readonly voting: VotingLexicon;
  readonly wordings: Wordings;
  /** What is said in calls: everything that only calls say, and what is worded otherwise when it is heard. */
  readonly spoken: CallWordings & Partial<Wordings>;
  /** Of the stewards' desk. */
  readonly desk: DeskWords;
}
