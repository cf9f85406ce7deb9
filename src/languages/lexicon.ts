// What a language must provide so that its texts are understood. The notation of phrases is explained in `phrases.ts`.
import type { NeedKind } from '../domain/kinds.ts';

/** Commands with a word of their own that is taught to people. */
export const keywords = [
  'need',
  'yes',
  'no',
  'done',
  'drop',
  'withdraw',
  'offer',
  'area',
  'hours',
  'pause',
  'resume',
  'status',
  'thanks',
  'name',
  'language',
  'limit',
  'call',
  'me',
  'notWith',
  'forget',
  'help',
  'join',
  'optout',
  'optin',
] as const;

export type Keyword = (typeof keywords)[number];

/** What a phrase can be a sign of. */
export const cueNames = [
  // Danger now, and figures of speech and stories that only sound like it.
  'emergency',
  'harmless',
  // No more texts for good; words that only look like it.
  'optout',
  'optin',
  // Phrases in which a word of another list means nothing ("can't wait", "say no to").
  'neutral',
  // A helper's answer. `polite` is a yes only when nothing else is said; `eager` gives way to any obstacle.
  'yes',
  'eager',
  'polite',
  'no',
  'obstacle',
  'regret',
  'later',
  'condition',
  'contrast',
  'backup',
  'done',
  'drop',
  'question',
  'stray',
  // One time of a repeated request that is not needed, or the end of all of them; what names one time ("this week"); times
  // at which no text is welcome, or the only ones at which it is; that texts are welcome at all times.
  'skipOnce',
  'endSeries',
  'oneTime',
  'quiet',
  'textOnly',
  'textAlways',
  // Commands in a sentence's clothes.
  'pause',
  'away',
  'resume',
  'withdraw',
  'status',
  'offer',
  'living',
  'formerly',
  'unableTo',
  'free',
  'thanks',
  'naming',
  'writeIn',
  'unread',
  'help',
  'join',
  'forget',
  'me',
  'call',
  // How often the writer may be asked: a limit, and being asked.
  'atMost',
  'askingMe',
  // Asking: `request` makes a need of what follows, `please` only of words that are one already; `idle` is no request,
  // `aside` one only if much speaks for it.
  'request',
  'please',
  'idle',
  'aside',
  // How the writer is.
  'fine',
  'unwell',
  // The whole of what was said in a call, instead of a key: 9, *, 0, #.
  'sayAgain',
  'goBack',
  'askSteward',
  'poundKey',
] as const;

export type CueName = (typeof cueNames)[number];

/** How the words of a kind of help show it. */
export interface KindWords {
  /** What follows NEED or OFFER: enough by themselves. */
  readonly names?: readonly string[];
  /** Phrases that say what the helper would do, or a state that only this kind helps. */
  readonly sure?: readonly string[];
  /** Things and places that point to the kind when somebody asks for something. */
  readonly likely?: readonly string[];
  /** Circumstances that decide only when nothing else does. */
  readonly hint?: readonly string[];
}

/** How a language speaks of time: each entry lists words or phrases, without the notation of `phrases.ts`. */
export interface TimeWords {
  readonly numbers: Readonly<Record<string, number>>;
  /** So many times, in a word ("twice"), and what comes after a number of times. */
  readonly timesOver: Readonly<Record<string, number>>;
  readonly perWeek: readonly string[];
  /** Seven, from Monday; names and abbreviations with blanks between. */
  readonly weekdays: readonly string[];
  /** Twelve. */
  readonly months: readonly string[];
  readonly now: readonly string[];
  readonly today: readonly string[];
  /** Today, in its second half ("this afternoon"). */
  readonly tonight: readonly string[];
  readonly tomorrow: readonly string[];
  readonly afterTomorrow: readonly string[];
  readonly yesterday: readonly string[];
  readonly weekend: readonly string[];
  readonly nextWeek: readonly string[];
  readonly workdays: readonly string[];
  readonly everyDay: readonly string[];
  /** No limit at all, after the keyword for hours. */
  readonly anyTime: readonly string[];
  readonly noon: readonly string[];
  readonly midnight: readonly string[];
  /** Before a clock time. */
  readonly at: readonly string[];
  /** Those among them that put a limit: what lies before it, or after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The halves of the day, after a clock time or beside a day. */
  readonly morning: readonly string[];
  readonly evening: readonly string[];
  readonly oClock: readonly string[];
  /** Minutes said after the hour ("dos y media": 30, "dos menos cuarto": -15), or before it ("half past two"). */
  readonly minutesAfter: Readonly<Record<string, number>>;
  readonly minutesBefore: Readonly<Record<string, number>>;
  /** One of a unit: "an" hour, "a" week. */
  readonly single: readonly string[];
  readonly units: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month', string>>;
  /** "in" two hours, "for" two weeks. */
  readonly within: readonly string[];
  readonly during: readonly string[];
  /** Before or after a weekday, to mean the one in the week after this. */
  readonly weekAfter: readonly string[];
  /** Before a weekday that comes back; `everyOther` where it leaves out every second week. */
  readonly every: readonly string[];
  readonly everyOther: readonly string[];
  /** A weekday that comes back by its form or its article ("tuesdays", "los martes"). */
  readonly repeatedDay: readonly string[];
  /** What comes back each day, each week, or every second week. */
  readonly daily: readonly string[];
  readonly weekly: readonly string[];
  readonly everyOtherWeek: readonly string[];
  readonly until: readonly string[];
  /** Before, or after, a time that belongs to a story and not to the help ("since Sunday", "a year ago"). */
  readonly storyBefore: readonly string[];
  readonly storyAfter: readonly string[];
  /** Between the ends of a range ("9 to 5"), and the pair around "between 2 and 4". */
  readonly to: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Beside a weekday, without changing which one it is ("coming", "que viene"). */
  readonly coming: readonly string[];
  /** From one day on to another ("two weeks from Friday"), or as many days later ("del viernes en ocho": 7). */
  readonly countedFrom: readonly string[];
  readonly daysLater: Readonly<Record<string, number>>;
  /** In the morning that comes next, where no day is named. */
  readonly nextMorning: readonly string[];
  /** What is eaten before noon. */
  readonly breakfast: readonly string[];
  /** Before a number that names a street and no day ("on 5th"). */
  readonly streetBefore: readonly string[];
  /** Before a day of the month ("the" 21st, "el" 21), between it and the month ("de"), glued to it ("st"). */
  readonly dayMarker: readonly string[];
  readonly of: readonly string[];
  readonly ordinals: readonly string[];
}

export interface Lexicon {
  /** Frequent words by which the language shows itself. Never taken for misspellings either. */
  readonly frequent: string;
  /** The words said most often: never taken for misspellings. */
  readonly commonWords: string;
  /** The right spelling and the abbreviations and misspellings that stand for it. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Pairs of words that are read as one ("i will" is "ill", like "I'll"). */
  readonly joined: Readonly<Record<string, string>>;
  /** Words that only join others ("the", "for", "y", "de"). */
  readonly linking: string;
  /** Turns of thought ("but"), which like negations the gap in a phrase never passes over. */
  readonly turns: string;
  /** Words that negate. */
  readonly negations: string;
  /** Words by which a refusal says that its writer can not ("can't"), not only that they won't. */
  readonly inability: string;
  /** Words whose accent keeps them from beginning a condition ("sí" is a yes, "si" may be an if), as they are written. */
  readonly unconditional: string;
  /** Words that by their accent begin a question where they begin a sentence, as they are written. */
  readonly interrogative: string;
  /** Words that mean something else without the apostrophe, as they are written then ("ill" is no "I'll"). */
  readonly withoutMark: string;
  /** Words that a command may be dressed in ("please", "hi"). */
  readonly courtesy: string;
  /** Abbreviations whose point ends no sentence. */
  readonly shortened: string;
  /** Letters that sound alike, replaced in this order before spellings are compared. */
  readonly sounds: readonly (readonly [string, string])[];
  /** Named sets of words for use in phrases. */
  readonly classes: Readonly<Record<string, string>>;
  readonly keywords: Readonly<Partial<Record<Keyword, string>>>;
  readonly cues: Readonly<Partial<Record<CueName, readonly string[]>>>;
  readonly kinds: Readonly<Partial<Record<NeedKind, KindWords>>>;
  readonly times: TimeWords;
  /** People, after a number ("two strong people"). */
  readonly helpers: string;
  /** Before a number of people who are not the helpers ("for 4 people"). */
  readonly beneficiary: string;
  /** Before the place where somebody is ("from", "in"). */
  readonly home: readonly string[];
  /** People for whom help is: "for" | "my" | "mother" | "needs". */
  readonly forPerson: Readonly<Record<'before' | 'mine' | 'people' | 'needs', string>>;
  /** Words that make an address of a number ("street", "calle"). */
  readonly streets: string;
  /** How names of places are written by ear, replaced in this order. */
  readonly heardNames: readonly (readonly [string, string])[];
  /** Between what is needed and a place ("company near Clark"). */
  readonly beside: string;
  /** Beside a digit that is said instead of pressed ("press two"). */
  readonly pressing: string;
  /** Names of the hotline's languages, by id. */
  readonly languageNames: Readonly<Record<string, string>>;
}
