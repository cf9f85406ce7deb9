// The small notation in which languages write down phrases, made ready for `phrase-tree.ts`.
//
//   can @someone drive     words in a row; @name is any word of a class of the language
//   give|offer rides?      one word or the other; ? may be missing
//   (right|just) now       groups, also with ?
//   take .. to             up to four other words between, none of them a barrier ("not", "but")
//   deliver*  #  _         any word beginning so; a number; any one word
//   ^  $                   the sentence begins or ends here; ^^ and $$: the whole text

export interface Step {
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

/** How many words `..` may stand for; `phrase-search.ts` takes no more. */
export const widestGap = 4;

export type Classes = ReadonlyMap<string, readonly string[]>;

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

/**
 * A function that gives the phrases that a written phrase stands for. It throws on a class that does not exist. Thousands
 * of phrases are made of a few steps ("a|my|the"), so a step written alike is made once and shared.
 */
export const phraseReader = (classes: Classes): ((written: string) => Phrase[]) => {
  const made = new Map<string, Step>();
  const sharedStep = (written: string): Step => {
    const step = made.get(written) ?? stepOf(written, classes);
    made.set(written, step);
    return step;
  };
  return (written) =>
    withoutGroups(written).map((plain) => {
      const parts = plain.split(' ').filter((part) => part !== '');
      const steps = parts.filter((part) => part[0] !== '^' && part[0] !== '$').map(sharedStep);
      return {
        steps,
        sentenceStart: parts[0] === '^',
        textStart: parts[0] === '^^',
        sentenceEnd: parts.at(-1) === '$',
        textEnd: parts.at(-1) === '$$',
      };
    });
};
