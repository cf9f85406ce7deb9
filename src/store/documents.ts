// The sealed columns that hold JSON: what a phone is being asked, what a request says, and how somebody is looked after.
import type { CheckIn } from '../domain/check-in.ts';
import type { Dialogue } from '../domain/people.ts';
import { noDialogue } from '../domain/people.ts';
import type { Request } from '../domain/request.ts';

/** The parts of a request that are nobody else's business. */
export type RequestDetails = Pick<
  Request,
  'place' | 'words' | 'forWhom' | 'pictures' | 'series' | 'followedUp' | 'voice' | 'hold' | 'talk' | 'hardTalks'
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
  'nextAt',
  'dueAt',
  'dangerAt',
  'codeUntil',
  'answeredAt',
]);

const withDates = (key: string, value: unknown): unknown =>
  dateFields.has(key) && typeof value === 'string' ? new Date(value) : value;

const holdsTime = /\dT\d\d:/;

/** Dates are written as ISO 8601 and come back as dates. To look for them takes several times as long as all the rest, and mostly there are none. */
export const withDatesFrom = <Parsed>(json: string): Parsed =>
  JSON.parse(json, holdsTime.test(json) ? withDates : undefined);

export const dialogueFrom = (json: string): Dialogue => ({ ...noDialogue, ...withDatesFrom<Dialogue>(json) });

export const dialogueJson = (dialogue: Dialogue): string => JSON.stringify(dialogue);

export const detailsFrom = (json: string): RequestDetails => withDatesFrom(json);

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
  hardTalks,
}: Request): string =>
  JSON.stringify({ place, words, forWhom, pictures, series, followedUp, voice, hold, talk, hardTalks });

/** A buddy who was forgotten is none any more. */
export const checkInFrom = (json: string, buddyId: string | null): CheckIn => {
  const checkIn = withDatesFrom<CheckIn>(json);
  return checkIn.buddy?.memberId === buddyId ? checkIn : { ...checkIn, buddy: undefined };
};

export const checkInJson = (checkIn: CheckIn): string => JSON.stringify(checkIn);
