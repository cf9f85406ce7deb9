// Whom an announcement is for, and how each of their phones is reached, if at all.
import type { Audience } from './announcement.ts';
import type { Place } from './area.ts';
import type { Community } from './community.ts';
import { type Contact, isBlocked, isPaused, type Member } from './people.ts';
import { restsUntil, type Sleeper } from './quiet.ts';
import { isToldByVoice } from './told-by-voice.ts';

export type Hearer = Pick<Member, 'channel' | 'skills' | 'pausedUntil' | 'blockedUntil' | 'quietHours' | 'timezone'> & {
  readonly place?: Place | undefined;
};

/** A phone and everybody who uses it. */
export type Household<H extends Hearer = Hearer> = Pick<Contact, 'optedOut' | 'textless'> & {
  readonly members: readonly H[];
};

/** Why nobody of a phone hears it: they stopped our texts, they rest, or stewards keep them out. */
export type Unheard = 'stopped' | 'resting' | 'keptOut';

export type Reach<H extends Hearer = Hearer> =
  | { readonly by: 'text' | 'voice'; readonly people: readonly H[] }
  | { readonly by: 'nothing'; readonly because: Unheard; readonly people: readonly H[] };

const isMeant = ({ skills, place }: Hearer, { area, kind }: Audience): boolean =>
  (area === undefined || place?.area === area) && (kind === undefined || skills.includes(kind));

/** How those are reached at this phone whom it is for; `undefined` where it is for none of them. */
export function reachOf<H extends Hearer>(
  { members, ...contact }: Household<H>,
  audience: Audience,
  now: Date,
): Reach<H> | undefined {
  const meant = members.filter((member) => isMeant(member, audience));
  if (meant.length === 0) return undefined;
  if (contact.optedOut) return { by: 'nothing', because: 'stopped', people: meant };
  const welcome = meant.filter((member) => !isBlocked(member, now));
  if (welcome.length === 0) return { by: 'nothing', because: 'keptOut', people: meant };
  const people = welcome.filter((member) => !isPaused(member, now));
  if (people.length === 0) return { by: 'nothing', because: 'resting', people: welcome };
  return { by: isToldByVoice({ ...contact, members }, onlyOneOf(people)) ? 'voice' : 'text', people };
}

/** When none of these people is woken any more: of a household, nobody is. */
export const awakeFrom = (people: readonly Sleeper[], community: Community, now: Date): Date =>
  new Date(Math.max(...people.map((person) => restsUntil(person, community, now).getTime())));

/** The one person who is meant, or nobody in particular: it is then said to whoever picks up the phone. */
export const onlyOneOf = <T>(people: readonly T[]): T | undefined => (people.length === 1 ? people[0] : undefined);
