// No text makes the reader throw, and none makes it work more than its length explains.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { referenceBackground } from '../../scripts/scoring.ts';
import { meanings } from '../../src/domain/reading.ts';
import { languages } from '../../src/languages/all.ts';
import { findCues } from '../../src/understanding/cues.ts';
import { phraseSearch } from '../../src/understanding/phrase-search.ts';
import { phraseTree } from '../../src/understanding/phrase-tree.ts';
import type { Phrase, Step } from '../../src/understanding/phrases.ts';
import { phraseReader, widestGap } from '../../src/understanding/phrases.ts';
import type { Word } from '../../src/understanding/tokens.ts';
import { understand } from '../../src/understanding/understand.ts';
import { vocabularyOf } from '../../src/understanding/vocabulary.ts';
import { readWords } from '../../src/understanding/words.ts';

const vocabularies = languages.map(({ lexicon }) => vocabularyOf(lexicon));

const pieces = fc.constantFrom(
  ...[
    'need',
    'ride',
    'no',
    'yes',
    'but',
    'tomorrow',
    '10',
    '60640',
    'a',
    'las',
    'cant',
    'stop',
    'if',
    'i',
    'mañana',
    '?',
    '.',
    ',',
    '#',
    '12',
    '👍',
  ],
);

describe('any text', () => {
  test.each(['member', 'helper'] as const)('is read without an error as %s', (as) => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = understand(text, referenceBackground(as));
        expect(meanings).toContain(reading.meaning);
        expect(reading.sureness).toBeGreaterThanOrEqual(0);
        expect(reading.sureness).toBeLessThanOrEqual(1);
        expect(understand(text, referenceBackground(as))).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['', ' ', '?', '\u0000', '\ud800', '🏳️‍🌈', '......', "'''", '(((((', '\u202e'])(
    'odd text %j is read',
    (text) => {
      expect(understand(text, referenceBackground('member')).meaning).toBeDefined();
    },
  );
});

/** How often the search for phrases looks at a word of the text. */
const looksAt = (text: string): number => {
  let looks = 0;
  const { list } = readWords(text, vocabularies);
  const counted = new Proxy(list as (typeof list)[number][], {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  findCues(counted, vocabularies);
  return looks;
};

describe('work grows no faster than the text', () => {
  test.each([
    'a',
    'no',
    "can't",
    'i can you do it for me to',
    'take my',
    'need ride',
    'is it the',
    'que no me lo',
    '1 2',
  ])('%s, over and over', (word) => {
    const short = looksAt(`${word} `.repeat(40));
    const long = looksAt(`${word} `.repeat(80));
    expect(long).toBeLessThanOrEqual(2.2 * short + 100);
  });
});

const small = {
  classes: new Map([['thing', ['a', 'b', 'car*']]]),
  phrases: [
    'a',
    'a b',
    'a b?',
    'a? b c',
    'a .. c',
    'a .. b? c',
    'a b .. (c|no)',
    'a .. b .. c',
    'a .. (b|b c)?',
    'ca* _ #',
    '(a|b|c)? @thing .. a? $',
    '^ b|c a',
    '^^ a .. b',
    'c a? $$',
    '^^ b .. c? $$',
  ],
  barriers: new Set(['no']),
};

const isFitting = ({ words, prefixes, number, any }: Step, { text, type }: Word): boolean =>
  any || words.has(text) || (number && type === 'number') || prefixes.some((prefix) => text.startsWith(prefix));

/** Words taken on a way through a phrase, and where it ends: a gap may be the last of it. */
interface Way {
  readonly taken: readonly number[];
  readonly end: number;
}

/** Every way in which the steps of a phrase fit the words from a place on, by trying each. */
const waysOf = (steps: readonly Step[], words: readonly Word[], place: number, isFirst: boolean): Way[] => {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ taken: [], end: place }];
  if (step.gap) return [0, 1, 2, 3, 4].flatMap((wide) => waysAfterGap(rest, words, place, wide));
  const passed = step.optional ? waysOf(rest, words, place, isFirst) : [];
  const word = words[place];
  if (word === undefined || (!isFirst && word.starts) || !isFitting(step, word)) return passed;
  const further = waysOf(rest, words, place + 1, false);
  return [...passed, ...further.map(({ taken, end }) => ({ taken: [place, ...taken], end }))];
};

const waysAfterGap = (steps: readonly Step[], words: readonly Word[], place: number, wide: number): Way[] => {
  const gap = words.slice(place, place + wide);
  const isBroken = gap.length < wide || gap.some(({ text, starts }) => starts || small.barriers.has(text));
  return isBroken ? [] : waysOf(steps, words, place + wide, false);
};

const isPlaced = (phrase: Phrase, words: readonly Word[], { taken: [first], end }: Way): boolean => {
  const next = words[end];
  if (first === undefined || (phrase.textStart && first !== 0)) return false;
  if (phrase.sentenceStart && words[first]?.starts !== true) return false;
  return next === undefined || (!phrase.textEnd && (!phrase.sentenceEnd || next.starts));
};

const described = (written: string, taken: readonly number[]): string =>
  `${written}: ${taken.length} to ${taken.at(-1)}`;

/** Of the ways that fit, the one that counts: it reaches farthest, then takes the most words. */
const bestOf = (ways: readonly Way[]): readonly number[] | undefined =>
  ways
    .map(({ taken }) => taken)
    .toSorted((one, other) => (other.at(-1) ?? 0) - (one.at(-1) ?? 0) || other.length - one.length)[0];

test('the tree of phrases finds what trying every way of every phrase finds', () => {
  const read = phraseReader(small.classes);
  const entries = small.phrases.flatMap((written) => read(written).map((phrase) => ({ written, phrase })));
  const tree = phraseTree(entries);
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', 'a', 'b', 'c', 'no', 'cart', '7', '.', 'x'), { maxLength: 14 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const { list } = readWords(text, []);
      const search = phraseSearch(tree, list, 0, small.barriers);
      list.forEach((_, place) => {
        const found = search(place).map(({ entry, at }) => described(entry.written, at));
        const tried = entries.flatMap(({ written, phrase }) => {
          const ways = waysOf(phrase.steps, list, place, true).filter(({ taken }) => taken[0] === place);
          const best = bestOf(ways.filter((way) => isPlaced(phrase, list, way)));
          return best === undefined ? [] : [described(written, best)];
        });
        expect(found).toEqual(tried);
      });
    }),
    { numRuns: 200 },
  );
});

test('a gap takes as many words as are looked ahead', () => {
  const tree = phraseTree(phraseReader(new Map())('take .. home').map((phrase) => ({ phrase })));
  const fits = (between: number): boolean => {
    const { list } = readWords(`take ${'x '.repeat(between)}home`, vocabularies);
    return phraseSearch(tree, list, 0, new Set())(0).length === 1;
  };
  expect(fits(widestGap)).toBe(true);
  expect(fits(widestGap + 1)).toBe(false);
});
