// The sealed columns that hold JSON: what a phone is being asked, and what a request says.
import type { Dialogue } from '../domain/people.ts';
import { noDialogue } from '../domain/people.ts';
import type { Request } from '../domain/request.ts';

/** The parts of a request that are nobody else's business. */
export type RequestDetails = Pick<
  Request,
  'place' | 'words' | 'forWhom' | 'pictures' | 'series' | 'followedUp' | 'voice' | 'hold' | 'talk'
>;

const dateFields: ReadonlySet<string> = new Set([
  'askedAt',
  'repeatedAt',
  'until',
  'givenUpAt',
  'expiresAt',
  'closedUntil',
  'since',
  'returnedAt',
]);

const withDates = (key: string, value: unknown): unknown =>
  dateFields.has(key) && typeof value === 'string' ? new Date(value) : value;

/** Dates are written as ISO 8601 and come back as dates. */
export const dialogueFrom = (json: string): Dialogue => ({
  ...noDialogue,
  ...JSON.parse(json, withDates),
});

export const dialogueJson = (dialogue: Dialogue): string => JSON.stringify(dialogue);

export const detailsFrom = (json: string): RequestDetails => JSON.parse(json, withDates);

export const detailsJson = ({
  place,
  words,
  forWhom,
  pictures,
  series,
  followedUp,
  voice,
  hold,
  talk,
}: Request): string => JSON.stringify({ place, words, forWhom, pictures, series, followedUp, voice, hold, talk });
