// Everything that can be heard in a call, in every language: listed in heard.txt, and fit for somebody who has nothing but a telephone.
// `UPDATE_PHRASES=1 npm test -- tests/languages` writes the list.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inWords } from '../../src/call-wording.ts';
import type { Spoken } from '../../src/domain/call-script.ts';
import type { SayingId } from '../../src/domain/phrases.ts';
import { languages } from '../../src/languages/all.ts';
import { callSamples } from './call-samples.ts';
import type { Samples } from './sample-arguments.ts';
import { samples } from './samples.ts';

interface Heard {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly isOwnWords: boolean;
}

/** These are only ever texted: what a text is put into, and what strangers are told who text. */
const neverHeard: readonly SayingId[] = ['forMember'];

/** These speak of texting on purpose. */
const aboutTexting: readonly string[] = [
  'welcomeNewcomer',
  'ownCode',
  'vouchTooNew',
  'tooNewForThis',
  'offersWait',
  'notVouchedYet',
  'vouchTakenBack',
  'vouchByVoice',
  'callsInstead',
  'aboutMeMenu',
  'askStop',
  'stopped',
  'optedOut',
  'quietSet',
];

const ids = (Object.keys(samples) as SayingId[]).filter((id) => !neverHeard.includes(id));

function wordsOf(phrase: Spoken, language: string): string {
  const script = { language, listening: 'usual', say: [phrase], act: { do: 'hangUp' } } as const;
  return inWords(script, languages)
    .say.map(({ text }) => text)
    .join(' ');
}

const one = (id: string, phrase: object): readonly Heard[] =>
  languages.map(({ id: language }) => ({
    id,
    language,
    text: wordsOf({ say: id, ...phrase, ...('language' in phrase ? { language } : {}) } as Spoken, language),
    isOwnWords: 'words' in phrase,
  }));

const heard: readonly Heard[] = [
  ...Object.entries(callSamples).flatMap(([id, all]) => all.flatMap((phrase) => one(id, phrase))),
  ...ids.flatMap((id) => (samples[id] as Samples<SayingId>).typical.flatMap((phrase) => one(id, phrase))),
];

const shown = ({ language, id, text }: Heard): string => `${language} ${id}: ${text}`;

test('the list of what can be heard is as it was agreed', () => {
  const file = new URL('heard.txt', import.meta.url);
  const listed = list();
  if (process.env.UPDATE_PHRASES) writeFileSync(file, listed);
  expect(listed).toBe(readFileSync(file, 'utf8'));
});

test('everything has words', () => {
  expect(heard.filter(({ text }) => text.trim() === '').map(shown)).toEqual([]);
});

test('nobody is told to text something, unless it is about texting', () => {
  const told = /\b(texts?|texting|write|type|escriba|escríba\w*|texto)\b/i;
  const commands =
    /\b(YES|NO|SI|NEED|OFFER|MENU|STATUS|DROP|DONE|WITHDRAW|RESUME|PAUSE|LIMIT|LISTO|SOLTAR|NECESITO|OFREZCO|ESTADO|YA NO|JOIN|UNIRME)\b/;
  const wrong = heard.filter(
    ({ id, text, isOwnWords }) =>
      !isOwnWords &&
      !aboutTexting.includes(id) &&
      !id.startsWith('steward') &&
      (told.test(text) || commands.test(text)),
  );
  expect(wrong.map(shown)).toEqual([]);
});

test('days and months are said in full', () => {
  const short =
    /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|lun|mié|jue|vie|sáb|dom|sept|oct|nov|dic)\b(?!\w)/;
  expect(heard.filter(({ text }) => short.test(text)).map(shown)).toEqual([]);
});

test('nothing is said that only an eye can read', () => {
  const forEyes = /[()[\]"/#]|\d{3} ?[A-Z]{2,}|911|988/;
  expect(heard.filter(({ text, isOwnWords }) => !isOwnWords && forEyes.test(text)).map(shown)).toEqual([]);
});

function list(): string {
  const head = [
    '# Everything that can be heard in a call: the language, how many seconds it takes at 150 words a minute, and the words.',
    '# Written by tests/languages/heard.test.ts.',
  ];
  const entries = [...new Set(heard.map(({ id }) => id))].map((id) =>
    [id, ...heard.filter((said) => said.id === id).map(line)].join('\n'),
  );
  return `${[head.join('\n'), ...entries].join('\n\n')}\n`;
}

function line({ language, text }: Heard): string {
  const seconds = (text.split(/\s+/).length / 150) * 60;
  return `  ${language} ${seconds.toFixed(0).padStart(2)} ${text}`;
}
