// Words of the stewards to many members at once, and what everybody is asked or told in the same way: a few at a time, behind all else.

import type { StormReason } from './check-in.ts';
import type { ToldFlow } from './figures/flow.ts';
import type { Month } from './figures/month.ts';
import type { Gap } from './gap.ts';
import type { Kind } from './kinds.ts';
import type { RoundResult } from './round-result.ts';

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

export type Content =
  | { readonly about: 'words'; readonly words: AnnouncedWords }
  /** Each is asked what they could use and what they could give. */
  | { readonly about: 'round'; readonly until: Date }
  /** Whoever wished for it is asked how they are. */
  | { readonly about: 'storm'; readonly reason: StormReason; readonly until: Date }
  /** What came of a round; absent until it has been counted. */
  | { readonly about: 'result'; readonly result?: RoundResult | undefined }
  /** Those who might are asked whether they could, where something is asked for and not met. */
  | { readonly about: 'gap'; readonly gap: Gap }
  /** How many gave and received in a month; absent until it has been counted, and where there is nothing to tell. */
  | { readonly about: 'month'; readonly month: Month; readonly told?: ToldFlow | undefined }
  /** Each is asked what they think of a proposal; what came of it. */
  | { readonly about: 'vote' | 'voteResult'; readonly proposalId: string };

export type About = Content['about'];

export interface Announcement {
  readonly id: string;
  /** The steward, or whoever proposed it (a member's id); absent: the line does it by itself. */
  readonly byId?: string | undefined;
  readonly audience: Audience;
  readonly content: Content;
  readonly state: AnnouncementState;
  readonly announcedAt: Date;
}

export type AnnouncementOf<A extends About> = Announcement & { readonly content: Content & { readonly about: A } };

export const isAbout = <A extends About>(announcement: Announcement, about: A): announcement is AnnouncementOf<A> =>
  announcement.content.about === about;

/** What became of it at one phone. */
export type Heard = 'texted' | 'called' | 'leftOut';

/** More letters than this are no announcement, however they are counted. */
export const mostLetters = 700;

export const isRunning = ({ state }: Pick<Announcement, 'state'>): boolean =>
  state === 'gathering' || state === 'sending';

export const wordsIn = (words: AnnouncedWords, language: string): string =>
  words[language] ?? Object.values(words)[0] ?? '';
