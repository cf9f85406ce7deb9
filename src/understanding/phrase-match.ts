// Finds a phrase among the words of a text, in time that grows with the text and never faster.
import { type Phrase, type Step, widestGap } from './phrases.ts';
import type { Word } from './tokens.ts';

const fits = (step: Step, word: Word, language: number): boolean => {
  if (step.any) return true;
  if (step.number && word.type === 'number') return true;
  const form = word.forms[language] ?? word.text;
  if (step.words.has(form) || (form !== word.text && step.words.has(word.text))) return true;
  return step.prefixes.length > 0 && step.prefixes.some((prefix) => form.startsWith(prefix));
};

/** Words taken on one way through a phrase; `skipped` counts those passed over in the gap it stands in. */
interface Way {
  readonly taken: readonly number[];
  readonly skipped: number;
}

/** Opens a place in the phrase, and those behind steps that may be missing. The way that took more words stays. */
const openPlaces = (phrase: Phrase, ways: (Way | undefined)[], from: number, way: Way): void => {
  let step = from;
  for (;;) {
    const known = ways[step];
    const current = phrase.steps[step];
    if (known === undefined || known.taken.length < way.taken.length) ways[step] = way;
    if (current === undefined || !(current.optional || current.gap)) return;
    step += 1;
  }
};

const extended = (way: Way, index: number): Way => ({ taken: [...way.taken, index], skipped: 0 });

/** Whether the steps before the first gap or missing word fit: a quick look, since most phrases fail here. */
const beginsWell = (phrase: Phrase, words: readonly Word[], at: number, language: number): boolean => {
  for (let offset = 0; offset < phrase.steps.length; offset += 1) {
    const step = phrase.steps[offset];
    if (step === undefined || step.gap || step.optional) return true;
    const word = words[at + offset];
    if (word === undefined || (offset > 0 && word.starts) || !fits(step, word, language)) return false;
  }
  return true;
};

/** The places of a phrase whose steps all fit, each with one word; `undefined` where it has to end with the sentence and doesn't. */
const rowOf = (phrase: Phrase, words: readonly Word[], at: number): readonly number[] | undefined => {
  const next = words[at + phrase.steps.length];
  if (phrase.textEnd && next !== undefined) return undefined;
  if (phrase.sentenceEnd && next !== undefined && !next.starts) return undefined;
  return phrase.steps.map((_, offset) => at + offset);
};

/**
 * The longest way in which a phrase fits the words from `at` on: the numbers of the words it names, or `undefined`.
 * Keeps one way for each place in the phrase instead of trying one after another, so that no text makes it slow.
 */
export const match = (
  phrase: Phrase,
  words: readonly Word[],
  at: number,
  language: number,
  barriers: ReadonlySet<string>,
): readonly number[] | undefined => {
  if (phrase.textStart && at !== 0) return undefined;
  if (phrase.sentenceStart && words[at]?.starts !== true) return undefined;
  if (!beginsWell(phrase, words, at, language)) return undefined;
  const end = phrase.steps.length;
  if (phrase.isRow) return rowOf(phrase, words, at);
  let ways: (Way | undefined)[] = [];
  openPlaces(phrase, ways, 0, { taken: [], skipped: 0 });
  let best: readonly number[] | undefined;
  for (let index = at; ways.length > 0; index += 1) {
    const word = words[index];
    const complete = ways[end];
    if (complete !== undefined && complete.taken.length > 0) {
      const ended = word === undefined || word.starts;
      if ((!phrase.sentenceEnd || ended) && (!phrase.textEnd || word === undefined)) best = complete.taken;
    }
    if (word === undefined || (word.starts && index > at)) break;
    const isBarrier = barriers.has(word.forms[language] ?? word.text);
    const next: (Way | undefined)[] = [];
    for (let place = 0; place < end; place += 1) {
      const way = ways[place];
      const step = phrase.steps[place];
      if (way === undefined || step === undefined) continue;
      if (step.gap) {
        if (way.skipped < widestGap && !isBarrier)
          openPlaces(phrase, next, place, { taken: way.taken, skipped: way.skipped + 1 });
      } else if (fits(step, word, language)) openPlaces(phrase, next, place + 1, extended(way, index));
    }
    ways = next;
  }
  return best;
};
