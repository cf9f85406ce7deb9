// The hours at which somebody wants no texts: "no texts after 8pm", "don't text me before 9", "quiet 22:00-07:00".

import type { Quiet } from '../domain/reading.ts';
import type { CueName } from '../languages/lexicon.ts';
import type { Cue } from './cues.ts';
import { named, settle } from './cues.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';
import type { Clock } from './when/clock.ts';
import type { Mention } from './when/mention.ts';
import type { SignName } from './when/signs.ts';

const signs: ReadonlySet<CueName> = new Set(['quiet', 'textOnly', 'textAlways']);

type End = keyof Quiet;

/** From a time to that same time: no hour of the day is quiet. */
const never: Quiet = { from: '00:00', to: '00:00' };

/** A bare hour at which quiet begins is in the evening, or past midnight; one at which it ends, in the morning. */
const hourOf = ({ hour, half }: Clock, end: End): number => {
  if (hour > 12) return hour;
  if (half !== undefined) return (hour % 12) + (half === 'pm' ? 12 : 0);
  return end === 'from' && hour >= 5 ? (hour % 12) + (hour === 12 ? 0 : 12) : hour;
};

const written = (clock: Clock, end: End): string =>
  `${String(hourOf(clock, end)).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;

/** The sign stands just before a time, or is the first word of it. */
const isMarked = (scene: Scene, { start }: Mention, name: SignName): boolean =>
  [0, 1, 2, 3].some((back) => (scene.signs(start - back, name)?.length ?? 0) >= Math.max(1, back));

/** What a time says of the quiet hours; the other way round where texts are welcome only then. */
const quietOf = (scene: Scene, mention: Mention, isInverse: boolean): Quiet => {
  const { clock, until } = mention;
  if (clock === undefined) return {};
  if (until !== undefined) {
    // Who is awake from 9 to 5 sleeps from evening to morning.
    const [from, to] = isInverse ? [until, clock] : [clock, until];
    return { from: written(from, 'from'), to: written(to, 'to') };
  }
  const isBefore = isMarked(scene, mention, 'before');
  if (!isBefore && !isMarked(scene, mention, 'after')) return {};
  const end: End = isBefore === isInverse ? 'from' : 'to';
  return { [end]: written(clock, end) };
};

/** "Stop texting me at night": no hour is said, so it is asked about; it is no wish for no texts at all. */
const isAboutNights = (scene: Scene, cues: readonly Cue[]): boolean =>
  cues.some(({ start, end }) =>
    scene.words.list.some((_, place) => place >= start && place < end && scene.signs(place, 'evening') !== undefined),
  );

/** `hours` with the hours at which no text is welcome; `undefined` where the text speaks of no such hours. */
export const readQuiet = (scene: Scene): Judgement | undefined => {
  const cues = settle(scene.cues, signs);
  if (cues.length === 0) return undefined;
  if (named(cues, 'textAlways').length === cues.length) return { meaning: 'hours', sureness: sure.said, quiet: never };
  const isInverse = named(cues, 'quiet').length === 0;
  const times = scene.mentions.filter(({ clock, now }) => clock !== undefined && !now);
  const isOnOneDay = ({ day }: Mention): boolean => day !== undefined && !(day.type === 'inDays' && day.days === 0);
  const recurs = scene.words.list.some((_, place) => scene.signs(place, 'repeatedDay') ?? scene.signs(place, 'every'));
  if (times.length === 0) return isAboutNights(scene, cues) ? { meaning: 'hours', sureness: sure.mixed } : undefined;
  if (!recurs && times.some(isOnOneDay)) return undefined;
  const quiet: Quiet = Object.assign({}, ...times.map((mention) => quietOf(scene, mention, isInverse)));
  if (quiet.from === undefined && quiet.to === undefined) return undefined;
  // "Tonight", "every Sunday": it is not said of all days.
  const isOfAllDays = times.every(({ day }) => day === undefined);
  return { meaning: 'hours', sureness: isOfAllDays ? sure.said : sure.mixed, quiet };
};
