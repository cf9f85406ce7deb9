// `hotline understand`: a JSON line for each line of text, saying what it means. Needs no database.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Kind, NeedKind } from '../domain/kinds.ts';
import type { Meaning } from '../domain/reading.ts';
import { languages } from '../languages/all.ts';
import type { Language } from '../languages/language.ts';
import type { Background, KnownArea } from '../understanding/understand.ts';
import { understand } from '../understanding/understand.ts';

/** What is printed for one text. `kind` to `count` only for needs, `argument` only for commands. */
export interface UnderstoodLine {
  readonly text: string;
  readonly meaning: Meaning;
  readonly language: string;
  readonly kind?: NeedKind;
  readonly when?: string;
  readonly area?: string;
  readonly count?: number;
  readonly argument?: string;
}

/** Reads one text. A language that doesn't show is the first one of the background. */
export const understandLine = (text: string, background: Background): UnderstoodLine => {
  const { meaning, language, kind, when, area, count, argument } = understand(text, background);
  const isNeed = meaning === 'need';
  return {
    text,
    meaning,
    language: language ?? background.language ?? background.languages[0]?.id ?? '',
    ...(isNeed && { kind: kind ?? 'other' }),
    ...(isNeed && when !== undefined && { when }),
    ...(isNeed && area !== undefined && { area }),
    ...(isNeed && count !== undefined && { count }),
    ...(!isNeed && argument !== undefined && { argument }),
  };
};

interface UnderstandArguments {
  readonly community: {
    readonly areas: readonly KnownArea[];
    /** Ids, the first being the one to fall back on. */
    readonly languages: readonly string[];
    readonly kinds: readonly Kind[];
    readonly timezone: string;
  };
  readonly now: Date;
  readonly as: 'member' | 'helper';
}

const isLanguage = (language: Language | undefined): language is Language => language !== undefined;

/** Reads lines from `input` until it ends and writes one JSON line for each to `output`, in order. */
export const understandCommand = async (
  { community, now, as }: UnderstandArguments,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> => {
  const spoken = community.languages.map((id) => languages.find((language) => language.id === id)).filter(isLanguage);
  const background: Background = {
    languages: spoken.length > 0 ? spoken : languages,
    areas: community.areas,
    kinds: community.kinds,
    timezone: community.timezone,
    now,
    as,
  };
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!output.write(`${JSON.stringify(understandLine(text, background))}\n`)) await once(output, 'drain');
  }
};
