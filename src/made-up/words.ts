// What made-up people are called and what they say; a file beside the community's holds it.
import type { Kind } from '../domain/kinds.ts';

/** By language. */
export interface MadeUpWords {
  /** With spaces between them. */
  readonly names: Readonly<Record<string, string>>;
  /** What people need, in their own words. */
  readonly needs: Readonly<Record<string, Readonly<Partial<Record<Kind, readonly string[]>>>>>;
  /** What somebody says who can help, but not quite so. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  /** What helpers write to whom they help. */
  readonly onTheWay: Readonly<Record<string, readonly string[]>>;
  readonly yes: Readonly<Record<string, string>>;
}

/** Of that language, or of whichever there is. */
export const inLanguage = <T>(by: Readonly<Record<string, T>>, language: string): T => {
  const found = by[language] ?? Object.values(by)[0];
  if (found === undefined) throw new Error('the file of made-up words is empty');
  return found;
};
