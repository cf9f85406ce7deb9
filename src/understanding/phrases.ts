// The small notation in which languages write down phrases, and the matcher that finds them among words.
//
//   can @someone drive     words in a row; @name is any word of a class of the language
//   give|offer rides?      one word or the other; ? may be missing
//   (right|just) now       groups, also with ?
//   take .. to             up to four other words between, none of them a barrier ("not", "but")
//   deliver*  #  _         any word beginning so; a number; any one word
//   ^  $                   the sentence begins or ends here; ^^ and $$: the whole text
import type { Word } from './words.ts';

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

/** Writes every group out: "(a|b c) d" becomes "a d" and "b c d". */
const withoutGroups = (text: string): string[] => {
  const open = text.indexOf('(');
  if (open < 0) return [text];
  const close = closing(text, open);
  const optional = text[close + 1] === '?';
  const rest = text.slice(close + (optional ? 2 : 1));
  const inner = alternatives(text.slice(open + 1, close));
  if (optional) inner.push('');
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
  return step.words.has(form) || step.words.has(word.text) || step.prefixes.some((prefix) => form.startsWith(prefix));
};

/** A place in a phrase, the words taken so far and how many were passed over in a gap. */
interface Progress {
  readonly step: number;
  readonly taken: readonly number[];
  readonly skipped: number;
}

/** Moves past steps that may be missing, so that each place is where a word is wanted. */
const places = (phrase: Phrase, from: Progress): Progress[] => {
  const found = [from];
  let { step, skipped } = from;
  let current = phrase.steps[step];
  while (current !== undefined && (current.optional || current.gap)) {
    if (!current.gap) skipped = 0;
    step += 1;
    found.push({ step, taken: from.taken, skipped });
    current = phrase.steps[step];
  }
  return found;
};

/**
 * The longest way in which a phrase fits the words from `at` on: the numbers of the words it names, or `undefined`.
 * Keeps a set of places instead of trying one way after another, so that no text makes it slow.
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
  let open = new Map(places(phrase, { step: 0, taken: [], skipped: 0 }).map((place) => [place.step, place]));
  let best: readonly number[] | undefined;
  for (let index = at; open.size > 0; index += 1) {
    const word = words[index];
    const complete = open.get(phrase.steps.length);
    const ended = word === undefined || word.starts;
    if (complete !== undefined && complete.taken.length > 0) {
      if ((!phrase.sentenceEnd || ended) && (!phrase.textEnd || word === undefined)) best = complete.taken;
    }
    if (word === undefined || (word.starts && index > at)) break;
    const isBarrier = barriers.has(word.forms[language] ?? word.text);
    const next = new Map<number, Progress>();
    for (const place of open.values()) {
      const step = phrase.steps[place.step];
      if (step === undefined) continue;
      const moved: Progress[] = [];
      if (step.gap) {
        if (place.skipped < widestGap && !isBarrier) moved.push({ ...place, skipped: place.skipped + 1 });
      } else if (fits(step, word, language)) {
        moved.push({ step: place.step + 1, taken: [...place.taken, index], skipped: 0 });
      }
      for (const place2 of moved.flatMap((progress) => places(phrase, progress))) {
        const known = next.get(place2.step);
        if (known === undefined || known.taken.length < place2.taken.length) next.set(place2.step, place2);
      }
    }
    open = next;
  }
  return best;
};
