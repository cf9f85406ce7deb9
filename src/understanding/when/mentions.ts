// Every time that a text mentions, each day together with the clock time that belongs to it.
import type { Word } from '../tokens.ts';
import type { Day } from './day.ts';
import type { Mention } from './mention.ts';
import type { TimeSigns } from './signs.ts';
import type { Surroundings } from './times-in.ts';
import { timesIn } from './times-in.ts';

const farthestApart = 6;
const bareApart = 1;
/** "Yesterday at 5", and no farther. */
const besideApart = 1;

const belongTogether = (one: Mention, other: Mention): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (one.isOver || other.isOver) return second.start - first.end <= besideApart;
  const bare = one.clock?.bare === true || other.clock?.bare === true;
  // "1420 W 18th St": beside what is no time of the help a number is none, either.
  if (bare && one.isStory !== other.isStory) return false;
  return second.start - first.end <= (bare ? bareApart : farthestApart);
};

const joined = (one: Mention, other: Mention): Mention => ({
  ...one,
  ...other,
  every: one.every || other.every,
  isEnd: one.isEnd && other.isEnd,
  isStory: one.isOver === true || other.isOver === true || (one.isStory && other.isStory),
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

const isDate = (day: Day | undefined): boolean => day?.type === 'date' || day?.type === 'dayOfMonth';

/** "Friday the 13th": of a weekday and a date side by side the date is the exact one. */
const withoutDoubles = (pieces: readonly Mention[]): Mention[] =>
  pieces.filter((piece, index) => {
    const beside = [pieces[index - 1], pieces[index + 1]].filter((other) => other !== undefined);
    return !(
      piece.day?.type === 'weekday' && beside.some((other) => isDate(other.day) && belongTogether(piece, other))
    );
  });

/** "In the morning, on Friday": the morning is tomorrow's only where no day is named. */
const withoutWeak = (pieces: readonly Mention[]): readonly Mention[] =>
  pieces.some(({ day, isWeak }) => day !== undefined && !isWeak) ? pieces.filter(({ isWeak }) => !isWeak) : pieces;

/** "Thursday and Friday 7am": the clock time holds for the day before, too. */
const shareClock = (mentions: Mention[]): void => {
  const [before, last] = mentions.slice(-2);
  if (before === undefined || last?.clock === undefined || before.clock !== undefined || before.day === undefined)
    return;
  if (last.start - before.end > bareApart || last.isStory !== before.isStory) return;
  mentions[mentions.length - 2] = { ...before, clock: last.clock, ...(last.half && { half: last.half }) };
};

/** The times that the words mention, in their order. */
export const mentionsIn = (words: readonly Word[], signs: TimeSigns, around: Surroundings): Mention[] => {
  const mentions: Mention[] = [];
  for (const piece of withoutDoubles(withoutWeak(timesIn(words, signs, around)))) {
    const last = mentions.at(-1);
    const completes = last !== undefined && (last.day === undefined) !== (piece.day === undefined);
    if (completes && !last.now && !piece.now && (last.clock === undefined || piece.clock === undefined)) {
      if (belongTogether(last, piece)) {
        mentions[mentions.length - 1] = joined(last, piece);
        shareClock(mentions);
        continue;
      }
    }
    mentions.push(piece);
  }
  return mentions.filter((mention) => mention.day !== undefined || mention.clock?.bare !== true);
};
