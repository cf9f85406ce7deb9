// The small notation in which languages write down phrases, and the matcher that finds them among words.
//
//   can @someone drive     words in a row; @name is any word of a class of the language
//   give|offer rides?      one word or the other; ? may be missing
//   (right|just) now       groups, also with ?
//   take .. to             up to four other words between, none of them a barrier ("not", "but")
//   deliver*  #  _         any word beginning so; a number; any one word
//   ^  $                   the sentence begins or ends here; ^^ and $$: the whole text
import type { Word } from './tokens.ts';

interface Step {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly number: boolean;
  readonly any: boolean;
  readonly optional: boolean;
  readonly gap: boolean;
}

export interface Phrase {
  readonly steps: readonly Step[];
  readonly sentenceStart: boolean;
  readonly sentenceEnd: boolean;
  readonly textStart: boolean;
  readonly textEnd: boolean;
}

export type Classes = ReadonlyMap<string, readonly string[]>;

const widestGap = 4;

const closing = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A bracket is never closed in the phrase "${text}"`);
};

const alternatives = (text: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (text[at] === '|' && depth === 0) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)];
};

/** Writes every group out: "(a|b c|d) e" becomes "a|d e" and "b c e". */
const withoutGroups = (text: string): string[] => {
  const open = text.indexOf('(');
  if (open < 0) return [text];
  const close = closing(text, open);
  const optional = text[close + 1] === '?';
  const rest = text.slice(close + (optional ? 2 : 1));
  const choices = alternatives(text.slice(open + 1, close)).flatMap(withoutGroups);
  const isPhrase = (choice: string): boolean => choice.trim().includes(' ') || choice.endsWith('?');
  const single = choices.filter((choice) => !isPhrase(choice)).join('|');
  const inner = [...choices.filter(isPhrase), ...(single === '' ? [] : [single]), ...(optional ? [''] : [])];
  return inner.flatMap((choice) => withoutGroups(`${text.slice(0, open)}${choice}${rest}`));
};

const nothing = { words: new Set<string>(), prefixes: [], number: false, any: false, optional: false, gap: false };

const stepOf = (written: string, classes: Classes): Step => {
  if (written === '..') return { ...nothing, gap: true };
  const optional = written.endsWith('?');
  const words = new Set<string>();
  const prefixes: string[] = [];
  let number = false;
  let any = false;
  for (const choice of (optional ? written.slice(0, -1) : written).split('|')) {
    if (choice === '#') number = true;
    else if (choice === '_') any = true;
    else if (choice.startsWith('@')) {
      const members = classes.get(choice.slice(1));
      if (members === undefined) throw new Error(`No class of words is called "${choice}"`);
      for (const member of members) {
        if (member.endsWith('*')) prefixes.push(member.slice(0, -1));
        else words.add(member);
      }
    } else if (choice.endsWith('*')) prefixes.push(choice.slice(0, -1));
    else words.add(choice);
  }
  return { words, prefixes, number, any, optional, gap: false };
};

/** The phrases that a written phrase stands for. Throws on a class that does not exist. */
export const phrasesOf = (written: string, classes: Classes): Phrase[] =>
  withoutGroups(written).map((plain) => {
    const parts = plain.split(' ').filter((part) => part !== '');
    return {
      steps: parts.filter((part) => !/^[\^$]/u.test(part)).map((part) => stepOf(part, classes)),
      sentenceStart: parts[0] === '^',
      textStart: parts[0] === '^^',
      sentenceEnd: parts.at(-1) === '$',
      textEnd: parts.at(-1) === '$$',
    };
  });

/** Every word that a phrase names in full. */
export const wordsOf = (phrase: Phrase): string[] => phrase.steps.flatMap((step) => [...step.words]);

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
