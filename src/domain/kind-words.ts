// What helpers were thanked with, as it is kept for them.
import type { Name } from './spoken-forms.ts';

export interface KindWords {
  readonly toId: string;
  readonly from: Name;
  /** As they were written; empty where it was the word for it alone. */
  readonly words: string;
}

/** Who said it, and what. */
export type SaidKindly = Pick<KindWords, 'from' | 'words'>;

/** So many are read at once, and so many letters of theirs: what a text holds. */
const mostAtOnce = 3;
const mostLetters = 110;

/** The latest that fit into a text, the latest first. `kept`: in that order. */
export function latestThatFit(kept: readonly KindWords[]): readonly SaidKindly[] {
  const fitting: SaidKindly[] = [];
  let left = mostLetters;
  for (const { from, words } of kept.slice(0, mostAtOnce)) {
    const isFirst = fitting.length === 0;
    const said = isFirst ? shortened(words, left) : words;
    left -= (from ?? '').length + said.length;
    if (left < 0 && !isFirst) break;
    fitting.push({ from, words: said });
  }
  return fitting;
}

/** Cut between two words. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}...`;
}
