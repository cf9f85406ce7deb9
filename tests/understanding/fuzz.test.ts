// No text makes the reader throw, and none makes it work more than its length explains.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { referenceBackground } from '../../scripts/scoring.ts';
import { meanings } from '../../src/domain/reading.ts';
import { languages } from '../../src/languages/all.ts';
import { findCues } from '../../src/understanding/cues.ts';
import { match } from '../../src/understanding/phrase-match.ts';
import { phraseReader, widestGap } from '../../src/understanding/phrases.ts';
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

/** The phrases found by trying, at every word, each that can begin with it. */
const foundByTryingAll = (text: string): string[] => {
  const { list } = readWords(text, vocabularies);
  return list.flatMap((word, place) =>
    vocabularies.flatMap(({ startingWith, barriers }, language) =>
      [...new Set([word.forms[language] ?? word.text, word.text])].flatMap((first) => {
        const entries = new Set(
          startingWith(first).flatMap(({ bySecond, byAfterGap, others }) => [
            ...[...bySecond.values(), ...byAfterGap.values()].flat(),
            ...others,
          ]),
        );
        return [...entries].flatMap(({ entry }) => {
          const at = match(entry.phrase, list, place, language, barriers);
          return at === undefined ? [] : [JSON.stringify([entry.sign, at])];
        });
      }),
    ),
  );
};

test('what must come next or after a gap rules out no phrase that fits', () => {
  const words = vocabularies.map(
    ({ lexicon }) =>
      Object.values(lexicon.cues)
        .flat()
        .join(' ')
        .match(/[a-z]+/gu) ?? [],
  );
  const texts = words.map((known) =>
    fc.array(fc.oneof(fc.constantFrom(...known), pieces), { maxLength: 24 }).map((chosen) => chosen.join(' ')),
  );
  fc.assert(
    fc.property(fc.oneof(...texts), (text) => {
      const { list } = readWords(text, vocabularies);
      const found = findCues(list, vocabularies).map(({ sign, at }) => JSON.stringify([sign, at]));
      expect(found.sort()).toEqual(foundByTryingAll(text).sort());
    }),
    { numRuns: 100 },
  );
});

test('a gap takes as many words as are looked ahead', () => {
  const [phrase] = phraseReader(new Map())('take .. home');
  const fits = (between: number): boolean => {
    const { list } = readWords(`take ${'x '.repeat(between)}home`, vocabularies);
    return phrase !== undefined && match(phrase, list, 0, 0, new Set()) !== undefined;
  };
  expect(fits(widestGap)).toBe(true);
  expect(fits(widestGap + 1)).toBe(false);
});
