// Commands of stewards: a word that is taught to them, and exactly what belongs to it. Anything longer is an ordinary text.
import { dangers } from '../domain/check-in.ts';
import type { Closing } from '../domain/closing.ts';
import { type StewardCommand, type StewardWord, stewardWords } from '../domain/steward-command.ts';
import type { Language } from '../languages/language.ts';
import { phrasesIn, plainly, restAfter } from './taught-word.ts';

/** `undefined` where the text is none. Who may give it is for others to say. */
export function readStewardCommand(text: string, languages: readonly Language[]): StewardCommand | undefined {
  for (const language of languages) {
    for (const word of stewardWords) {
      const rest = restAfter(text, phrasesIn(language.steward.words[word]));
      const command = rest === undefined ? undefined : commandOf(word, rest, language);
      if (command) return command;
    }
  }
  return undefined;
}

function commandOf(word: StewardWord, rest: string, { steward }: Language): StewardCommand | undefined {
  const isOneOf = (listed: string): boolean => phrasesIn(listed).includes(plainly(rest.replace(/[.!]+$/, '')));
  if (word === 'open') {
    if (rest !== '' && !/^\d{1,2}$/.test(rest)) return undefined;
    return { command: 'open', page: Math.max(1, Number(rest || 1)) };
  }
  if (word === 'onCall') {
    if (rest === '' || isOneOf(steward.me)) return { command: 'onCall', takesOver: rest !== '' };
    return undefined;
  }
  if (word === 'round') {
    if (rest === '' || isOneOf(steward.off)) return { command: 'round', ends: rest !== '' };
    return undefined;
  }
  if (word === 'storm') return stormCommandOf(rest, steward);
  if (rest === '') return { command: 'lacking', word };
  const [, digits, after = ''] = /^#?(\d{1,6})(?:[\s:,.]+(.*))?$/s.exec(rest) ?? [];
  return digits === undefined ? undefined : withCode(word, Number(digits), after.trim(), steward);
}

function stormCommandOf(rest: string, { off, dangers: named }: Language['steward']): StewardCommand {
  const said = plainly(rest.replace(/[.!]+$/, ''));
  if (said === '') return { command: 'storm', wants: 'told' };
  if (phrasesIn(off).includes(said)) return { command: 'storm', wants: 'end' };
  const danger = dangers.find((each) => phrasesIn(named[each]).includes(said));
  return { command: 'storm', wants: danger ? { danger } : { words: rest.trim() } };
}

function withCode(
  word: Exclude<StewardWord, 'open' | 'onCall' | 'round' | 'storm'>,
  code: number,
  after: string,
  steward: Language['steward'],
): StewardCommand | undefined {
  const isOneOf = (listed: string): boolean => phrasesIn(listed).includes(plainly(after.replace(/[.!]+$/, '')));
  switch (word) {
    case 'assign':
      if (after === '') return { command: 'lacking', word };
      return { command: 'assign', code, name: isOneOf(steward.me) ? undefined : after };
    case 'tell':
      return after === '' ? { command: 'lacking', word } : { command: 'tell', code, words: after };
    case 'close': {
      const as = (Object.keys(steward.closing) as readonly Closing[]).find((closing) =>
        isOneOf(steward.closing[closing]),
      );
      return after === '' || as ? { command: 'close', code, as } : undefined;
    }
    case 'more':
    case 'together':
      return after === '' ? { command: word, code } : undefined;
  }
}
