// The sealed columns that hold JSON: what a phone is being asked, and what a request says.
import type { Dialogue } from '../domain/people.ts';
import { noDialogue } from '../domain/people.ts';
import type { Request } from '../domain/request.ts';

/** The parts of a request that are nobody else's business. */
export type RequestDetails = Pick<Request, 'place' | 'words' | 'forWhom' | 'pictures' | 'series' | 'followedUp'>;

const dateFields: ReadonlySet<string> = new Set(['askedAt', 'repeatedAt', 'until', 'givenUpAt']);

/** Dates are written as ISO 8601 and come back as dates. */
export const dialogueFrom = (json: string): Dialogue => ({
  ...noDialogue,
  ...JSON.parse(json, (key, value) => (dateFields.has(key) && typeof value === 'string' ? new Date(value) : value)),
});

export const dialogueJson = (dialogue: Dialogue): string => JSON.stringify(dialogue);

export const detailsFrom = (json: string): RequestDetails => JSON.parse(json);

export const detailsJson = ({ place, words, forWhom, pictures, series, followedUp }: Request): string =>
  JSON.stringify({ place, words, forWhom, pictures, series, followedUp });
