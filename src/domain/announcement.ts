// Words of the stewards to many members at once.
import type { Kind } from './kinds.ts';

/** Members of an area, members who offer a kind of help, those who do both, or everybody. */
export interface Audience {
  /** An area's name. */
  readonly area?: string | undefined;
  readonly kind?: Kind | undefined;
}

/**
 * gathering: it is being written down who gets it · sending: a few at a time, while nothing else is to be sent · stopped: by a steward ·
 * done: everybody has it, or is left out.
 */
export type AnnouncementState = 'gathering' | 'sending' | 'stopped' | 'done';

/** What is said, by language (ISO 639-1). Whoever reads another one gets the first of them. */
export type AnnouncedWords = Readonly<Record<string, string>>;

export interface Announcement {
  readonly id: string;
  /** The steward (a member's id). */
  readonly byId: string;
  readonly audience: Audience;
  readonly words: AnnouncedWords;
  readonly state: AnnouncementState;
  readonly announcedAt: Date;
}

/** What became of it at one phone. */
export type Heard = 'texted' | 'called' | 'leftOut';

/** More letters than this are no announcement, however they are counted. */
export const mostLetters = 700;

export const isRunning = ({ state }: Pick<Announcement, 'state'>): boolean =>
  state === 'gathering' || state === 'sending';

export const wordsIn = (words: AnnouncedWords, language: string): string =>
  words[language] ?? Object.values(words)[0] ?? '';
