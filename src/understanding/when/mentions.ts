// Every time that a text mentions, each day together with the clock time that belongs to it.
import type { Word } from '../tokens.ts';
import type { Clock, Half } from './clock.ts';
import { clockAt, rangeEndAt } from './clock.ts';
import type { Day } from './day.ts';
import { dayAt } from './day.ts';
import type { TimeSigns } from './signs.ts';

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
  readonly start: number;
  readonly end: number;
}

type Piece = Mention;

const nothing = { now: false, every: false, isEnd: false, isStory: false };

const opened = (signs: TimeSigns, start: number, end: number) => {
  const just = (name: Parameters<TimeSigns>[1]): boolean =>
    [1, 2, 3].some((back) => {
      const sign = signs(start - back, name);
      return sign !== undefined && sign.length >= back - 1;
    });
  return {
    every: just('every'),
    isEnd: just('until'),
    isStory: just('storyBefore') || just('until') || signs(end, 'storyAfter') !== undefined,
  };
};

const withStartHalf = (start: Clock, until: Clock | undefined): Clock => {
  if (until?.half === undefined || start.half !== undefined) return start;
  const crosses = start.hour % 12 > until.hour % 12;
  return { ...start, half: crosses ? 'am' : until.half };
};

/** What must be known of words that are not about time. */
export interface Surroundings {
  /** The word only joins others ("to", "the"). */
  readonly isJoining: (word: Word) => boolean;
  /** A number after this word counts those who receive ("for 4", "family of 5"). */
  readonly isBeneficiary: (word: Word) => boolean;
}

const timeNames = [
  'weekday',
  'month',
  'today',
  'tonight',
  'tomorrow',
  'afterTomorrow',
  'weekend',
  'morning',
  'evening',
  'now',
] as const;

/** "2 dogs", "for 4": a bare number counts things, unless it stands last or before a word of time or a joining word. */
const countsThings = (
  words: readonly Word[],
  signs: TimeSigns,
  place: number,
  end: number,
  around: Surroundings,
): boolean => {
  const before = words[place - 1];
  if (before !== undefined && around.isBeneficiary(before)) return true;
  const after = words[end];
  if (after === undefined || after.starts || after.before !== '' || after.type === 'number') return false;
  return !around.isJoining(after) && !timeNames.some((name) => signs(end, name) !== undefined);
};

const clockPiece = (
  words: readonly Word[],
  signs: TimeSigns,
  place: number,
  around: Surroundings,
): Piece | undefined => {
  const clock = clockAt(words, signs, place);
  if (clock === undefined) return undefined;
  const afterBetween = signs(place - 1, 'between') !== undefined;
  const until = rangeEndAt(words, signs, clock.end, afterBetween);
  const bare = clock.bare && (until === undefined || (until.bare && !afterBetween));
  const end = until?.end ?? clock.end;
  if (bare && countsThings(words, signs, place, end, around)) return undefined;
  return {
    ...nothing,
    ...opened(signs, place, end),
    every: false,
    clock: { ...withStartHalf(clock, until), bare },
    ...(until && { until }),
    start: place,
    end,
  };
};

const dayPiece = (words: readonly Word[], signs: TimeSigns, place: number): Piece | undefined => {
  const now = signs(place, 'now');
  if (now !== undefined) {
    return { ...nothing, ...opened(signs, place, place), now: true, start: place, end: place + now.length };
  }
  const found = dayAt(words, signs, place);
  if (found === undefined) return undefined;
  const morning = signs(found.end, 'morning');
  const half = morning ?? signs(found.end, 'evening');
  const end = found.end + (half?.length ?? 0);
  return {
    ...nothing,
    ...opened(signs, place, end),
    day: found.day,
    ...(half && { half: morning ? 'am' : 'pm' }),
    start: place,
    end,
  };
};

/** Nobody names more times in a text; the rest of a list of numbers is not read. */
const mostPieces = 60;

const piecesIn = (words: readonly Word[], signs: TimeSigns, around: Surroundings): Piece[] => {
  const pieces: Piece[] = [];
  let place = 0;
  while (place < words.length && pieces.length < mostPieces) {
    const day = dayPiece(words, signs, place);
    const clock = clockPiece(words, signs, place, around);
    const piece =
      clock === undefined || (day !== undefined && (clock.clock?.bare || day.end >= clock.end)) ? day : clock;
    if (piece !== undefined) pieces.push(piece);
    else if (clock !== undefined) pieces.push(clock);
    place = piece?.end ?? clock?.end ?? place + 1;
  }
  return pieces;
};

const farthestApart = 6;
const bareApart = 1;

const belongTogether = (one: Piece, other: Piece): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const bare = one.clock?.bare === true || other.clock?.bare === true;
  return second.start - first.end <= (bare ? bareApart : farthestApart);
};

const joined = (one: Piece, other: Piece): Piece => ({
  ...one,
  ...other,
  every: one.every || other.every,
  isEnd: one.isEnd && other.isEnd,
  isStory: one.isStory && other.isStory,
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

const isDate = (day: Day | undefined): boolean => day?.type === 'date' || day?.type === 'dayOfMonth';

/** "Friday the 13th": of a weekday and a date side by side the date is the exact one. */
const withoutDoubles = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, index) => {
    const beside = [pieces[index - 1], pieces[index + 1]].filter((other) => other !== undefined);
    return !(
      piece.day?.type === 'weekday' && beside.some((other) => isDate(other.day) && belongTogether(piece, other))
    );
  });

/** The times that the words mention, in their order. */
export const mentionsIn = (words: readonly Word[], signs: TimeSigns, around: Surroundings): Mention[] => {
  const mentions: Mention[] = [];
  for (const piece of withoutDoubles(piecesIn(words, signs, around))) {
    const last = mentions.at(-1);
    const completes = last !== undefined && (last.day === undefined) !== (piece.day === undefined);
    if (completes && !last.now && !piece.now && (last.clock === undefined || piece.clock === undefined)) {
      if (belongTogether(last, piece)) {
        mentions[mentions.length - 1] = joined(last, piece);
        continue;
      }
    }
    mentions.push(piece);
  }
  return mentions.filter((mention) => mention.day !== undefined || mention.clock?.bare !== true);
};
