// How often somebody may be asked: "ask me at most two times a week", "no más de dos veces por semana".
import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import { readNeed } from './need.ts';
import { kindsIn } from './offer.ts';
import { readOptingOut } from './opting-out.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';

/** Each is looked for by itself: in "no me manden más de dos" the two share words. */
const limiting: ReadonlySet<CueName> = new Set(['atMost']);
const asking: ReadonlySet<CueName> = new Set(['askingMe']);
const requesting: ReadonlySet<CueName> = new Set(['neutral', 'request']);

/** "Only twice a week" and hardly anything else is said of being asked, too. */
const mostWordsAlone = 8;

/** What stands at a place: a number, or a word for so many times, and the first word after it. */
function countAt(
  scene: Scene,
  place: number,
): { readonly count: number; readonly end: number; readonly isTimes: boolean } | undefined {
  const times = scene.signs(place, 'timesOver');
  if (times) return { count: times.value, end: place + times.length, isTimes: true };
  const word = scene.words.list[place];
  if (word?.type === 'number' && word.text.length <= 2)
    return { count: Number(word.text), end: place + 1, isTimes: false };
  const number = scene.signs(place, 'number');
  return number && { count: number.value, end: place + number.length, isTimes: false };
}

/** "Two times a week", "twice a week", "2 requests per week": how often. */
export function timesAWeek(scene: Scene): number | undefined {
  for (const place of scene.words.list.keys()) {
    const found = countAt(scene, place);
    if (!found) continue;
    const { count, end, isTimes } = found;
    // Between the two stands what is counted.
    if (scene.signs(isTimes ? end : end + 1, 'perWeek')) return count;
  }
  return undefined;
}

/** A number alone, after the keyword. */
export function numberFrom(scene: Scene, from: number): number | undefined {
  for (let place = from; place < scene.words.list.length; place += 1) {
    const found = countAt(scene, place);
    if (found) return found.count;
  }
  return undefined;
}

/** `undefined` where the text speaks of something else that happens so often: of what is needed, or offered. */
export const readLimit = (scene: Scene): Judgement | undefined => {
  const count = timesAWeek(scene);
  if (count === undefined) return undefined;
  const isLimit = named(settle(scene.cues, limiting), 'atMost').length > 0;
  const isOfAsking = named(settle(scene.cues, asking), 'askingMe').length > 0;
  const isAlone = scene.background.as === 'member' && scene.words.list.length <= mostWordsAlone;
  const isRequest = named(settle(scene.cues, requesting), 'request').length > 0;
  const namesHelp = isRequest || (readNeed(scene)?.sureness ?? 0) >= sure.likely || kindsIn(scene).length > 0;
  const isMeant =
    (isLimit && isOfAsking) ||
    (isLimit && isAlone && !namesHelp) ||
    (isOfAsking && !namesHelp && readOptingOut(scene) === undefined);
  return isMeant ? { meaning: 'limit', sureness: sure.said, argument: String(count) } : undefined;
};
