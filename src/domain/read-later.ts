// Words that wait for the morning: what was "tomorrow" when they were written is today when they are read.
import type { Phrase } from './phrases.ts';
import type { Request } from './request.ts';
import { momentOf } from './when.ts';

/** The phrase as it is true at the instant at which it is read. */
export const asReadAt = (phrase: Phrase, about: Request | undefined, at: Date, timezone: string): Phrase =>
  about && 'request' in phrase
    ? ({ ...phrase, request: { ...phrase.request, when: momentOf(about.when, at, timezone) } } as Phrase)
    : phrase;
