// The times in a text, piece by piece: days and clock times, and whether each is an end, a repetition or part of a story.
import type { Word } from '../tokens.ts';
import type { Clock } from './clock.ts';
import { clockAt, rangeEndAt } from './clock.ts';
import { dayAt } from './day.ts';
import type { Mention } from './mention.ts';
import type { TimeSigns } from './signs.ts';

const nothing = { now: false, every: false, isEnd: false, isStory: false };

const opened = (words: readonly Word[], signs: TimeSigns, start: number, end: number) => {
  const just = (name: Parameters<TimeSigns>[1]): boolean =>
    [1, 2, 3].some((back) => {
      if (words.slice(Math.max(0, start - back + 1), start + 1).some(({ starts }) => starts)) return false;
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
  'monthName',
  'today',
  'tonight',
  'tomorrow',
  'afterTomorrow',
  'weekend',
  'morning',
  'evening',
  'now',
] as const;

/** A range of numbers after one of these is a range of hours. */
const dayNames = ['weekday', 'workdays', 'weekend', 'morning', 'evening', 'everyDay'] as const;

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
  // "wed 830 eastgate": so many figures beside a day are an hour, whatever follows.
  if ((words[place]?.text.length ?? 0) > 2 && dayNames.some((name) => signs(place - 1, name) !== undefined))
    return false;
  if (after === undefined || after.starts || after.before !== '' || after.type === 'number') return false;
  return !around.isJoining(after) && !timeNames.some((name) => signs(end, name) !== undefined);
};

const clockTime = (
  words: readonly Word[],
  signs: TimeSigns,
  place: number,
  around: Surroundings,
): Mention | undefined => {
  const clock = clockAt(words, signs, place);
  if (clock === undefined) return undefined;
  const afterBetween = signs(place, 'between') !== undefined || signs(place - 1, 'between') !== undefined;
  const until = rangeEndAt(words, signs, clock.end, afterBetween);
  // "weekday mornings 9 to 12"
  const afterDay = dayNames.some((name) => signs(place - 1, name) !== undefined);
  const bare = clock.bare && (until === undefined || (until.bare && !afterBetween && !afterDay));
  const end = until?.end ?? clock.end;
  if (bare && countsThings(words, signs, place, end, around)) return undefined;
  return {
    ...nothing,
    ...opened(words, signs, place, end),
    every: false,
    clock: { ...withStartHalf(clock, until), bare },
    ...(until && { until }),
    start: place,
    end,
  };
};

/** "In the morning", with no day beside it. */
const nextMorning = (words: readonly Word[], signs: TimeSigns, start: number, end: number): Mention => ({
  ...nothing,
  ...opened(words, signs, start, end),
  day: { type: 'inDays', days: 1 },
  half: 'am',
  isWeak: true,
  start,
  end,
});

const dayTime = (words: readonly Word[], signs: TimeSigns, place: number): Mention | undefined => {
  const now = signs(place, 'now');
  if (now !== undefined) {
    const next = words[place + now.length];
    // "and now the sound is gone" tells how it came.
    const tells = signs(place - 1, 'and') !== undefined && next !== undefined && !next.starts;
    const around = opened(words, signs, place, place);
    return {
      ...nothing,
      ...around,
      isStory: around.isStory || tells,
      now: true,
      start: place,
      end: place + now.length,
    };
  }
  const over = signs(place, 'yesterday');
  if (over !== undefined)
    return {
      ...nothing,
      day: { type: 'inDays', days: -1 },
      isStory: true,
      isOver: true,
      start: place,
      end: place + over.length,
    };
  const found = dayAt(words, signs, place);
  const dawn = found === undefined ? signs(place, 'nextMorning') : undefined;
  if (dawn !== undefined) return nextMorning(words, signs, place, place + dawn.length);
  if (found === undefined) return undefined;
  const morning = signs(found.end, 'morning');
  const half = morning ?? signs(found.end, 'evening');
  const end = found.end + (half?.length ?? 0);
  return {
    ...nothing,
    ...opened(words, signs, place, end),
    day: found.day,
    ...(half && { half: morning ? 'am' : 'pm' }),
    start: place,
    end,
  };
};

/** Nobody names more times in a text; the rest of a list of numbers is not read. */
const mostTimes = 20;

/** Each time of the text by itself, in order: a clock time and its day are still apart. */
export const timesIn = (words: readonly Word[], signs: TimeSigns, around: Surroundings): Mention[] => {
  const times: Mention[] = [];
  let place = 0;
  while (place < words.length && times.length < mostTimes) {
    if (words[place]?.type !== 'number' && signs.isSilent(place)) {
      place += 1;
      continue;
    }
    // "Every 2 weeks", "cada 15 días": no number in it is an hour.
    const weeks = signs(place, 'everyOtherWeek');
    if (weeks !== undefined) {
      place += weeks.length;
      continue;
    }
    const day = dayTime(words, signs, place);
    const clock = clockTime(words, signs, place, around);
    const piece =
      clock === undefined || (day !== undefined && (clock.clock?.bare || day.end >= clock.end)) ? day : clock;
    if (piece !== undefined) times.push(piece);
    else if (clock !== undefined) times.push(clock);
    place = piece?.end ?? clock?.end ?? place + 1;
  }
  return times;
};
