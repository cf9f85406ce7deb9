// Everything the hotline can say, in every language: listed in phrases.txt for whoever translates, and short enough.
// `UPDATE_PHRASES=1 npm test -- tests/languages` writes the list.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { SegmentedMessage } from 'sms-segments-calculator';
import type { Phrase, SayingId } from '../../src/domain/phrases.ts';
import { languages } from '../../src/languages/all.ts';
import { say } from '../../src/wording.ts';
import type { Samples } from './sample-arguments.ts';
import { samples } from './samples.ts';

/** What may take more than one segment even with usual arguments, and why. */
const oneSegmentNot: Partial<Readonly<Record<SayingId, string>>> = {
  askKind: 'a list of everything there is',
  askOffer: 'a list of everything there is',
  couldUse: 'a list of everything there is',
  couldGive: 'a list of everything there is',
};

/** Longer than this is only what people wrote themselves, and lists of what is theirs. */
const mostSegments = 2;
const asLongAsItIs: ReadonlySet<SayingId> = new Set<SayingId>(['status', 'me', 'whichRequest', 'offers']);

/** Words that end all texts at the carrier: taught as a command they would cut people off. STOP is said where it is meant. */
const carriersWords = /\b(STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT)\b/;

interface Said {
  readonly id: SayingId;
  readonly language: string;
  readonly size: 'typical' | 'longest';
  readonly text: string;
  readonly segments: number;
  readonly isOwnWords: boolean;
}

const ids = Object.keys(samples) as SayingId[];

const spoken: readonly Said[] = ids.flatMap((id) =>
  languages.flatMap(({ id: language, wordings }) => {
    const { typical, longest } = samples[id] as Samples<SayingId>;
    const one = (size: Said['size']) => (phrase: object) => {
      const text = say(wordings, { say: id, ...phrase } as Phrase);
      const isOwnWords = 'words' in phrase || 'text' in phrase;
      return { id, language, size, text, segments: new SegmentedMessage(text).segmentsCount, isOwnWords };
    };
    return [...typical.map(one('typical')), ...(longest ? [one('longest')(longest)] : [])];
  }),
);

const shown = ({ language, id, text }: Said): string => `${language} ${id}: ${text}`;

test('the list of phrases is as it was agreed', () => {
  const file = new URL('phrases.txt', import.meta.url);
  const listed = list();
  if (process.env.UPDATE_PHRASES) writeFileSync(file, listed);
  expect(listed).toBe(readFileSync(file, 'utf8'));
});

test('a phrase with its usual arguments is one segment', () => {
  const long = spoken.filter(({ id, size, segments }) => size === 'typical' && segments > 1 && !oneSegmentNot[id]);
  expect(long.map(shown)).toEqual([]);
});

test('nobody is excused who need not be', () => {
  const excused = Object.keys(oneSegmentNot) as SayingId[];
  const short = excused.filter((id) => spoken.every((said) => said.id !== id || said.segments === 1));
  expect(short).toEqual([]);
});

test('no phrase of ours is longer than two segments', () => {
  const long = spoken.filter(
    ({ id, segments, isOwnWords }) => segments > mostSegments && !isOwnWords && !asLongAsItIs.has(id),
  );
  expect(long.map(shown)).toEqual([]);
});

test('no phrase teaches a word that ends all texts', () => {
  expect(spoken.filter(({ text }) => carriersWords.test(text)).map(shown)).toEqual([]);
});

test('sentences begin as sentences do', () => {
  const wrong = spoken.filter(
    ({ id, text, isOwnWords }) => !isOwnWords && id !== 'status' && /^[a-zà-ÿ]|[.?!] [a-zà-ÿ]/.test(withoutHours(text)),
  );
  expect(wrong.map(shown)).toEqual([]);
});

/** "10 a. m." is no end of a sentence. */
const withoutHours = (text: string): string => text.replace(/\b[ap]\. ?m\./g, '');

function list(): string {
  const head = [
    '# Everything the hotline can say, as it goes out: the language, how many SMS segments it takes, and the words.',
    '# "+" marks the longest that it gets. Written by tests/languages/phrases.test.ts.',
  ];
  const entries = ids.map((id) => [id, ...spoken.filter((said) => said.id === id).map(line)].join('\n'));
  return `${[head.join('\n'), ...entries].join('\n\n')}\n`;
}

function line({ language, size, segments, text }: Said): string {
  const cut = text.length > 400 ? `${text.slice(0, 120)}… (${text.length} characters)` : text;
  return `  ${language} ${segments}${size === 'longest' ? '+' : ' '} ${cut.replaceAll('\n', ' / ')}`;
}
