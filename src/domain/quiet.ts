// When a person may be disturbed: by their own clock and wish, or else by what the community agreed.
import type { Community } from './community.ts';
import { isQuiet, type QuietHours, quietSince, quietUntil } from './hours.ts';
import type { Contact, Member } from './people.ts';
import type { Request } from './request.ts';
import type { Snapshot } from './snapshot.ts';
import { beginningOf, clockOf, endOfDay, namesOnlyADay } from './when.ts';

/** Whoever texted so lately is awake, and waiting for what comes of it. */
const awakeForMs = 30 * 60_000;

/** News of a need that begins this soon after the night would come too late in the morning. */
const morningMs = 60 * 60_000;

type Needed = Pick<Request, 'when'>;

/** Who comes this late may still be waited for. */
const lateMs = 60 * 60_000;

/** What decides when somebody sleeps. */
export type Sleeper = Pick<Member, 'quietHours' | 'timezone'>;

const quietHoursOf = (person: Sleeper | undefined, { boundaries }: Community): QuietHours | undefined =>
  person?.quietHours === 'none' ? undefined : (person?.quietHours ?? boundaries.quietHours);

export const isResting = (person: Sleeper | undefined, community: Community, at: Date): boolean =>
  isQuiet(quietHoursOf(person, community), at, person?.timezone ?? community.timezone);

/** The hours at which whoever is up for others loses sleep, whatever they agreed to. */
const nightFrom = 22;
const nightUntil = 6;

export function isNight(person: Sleeper, community: Community, at: Date): boolean {
  const { hour } = clockOf(at, person?.timezone ?? community.timezone);
  return hour >= nightFrom || hour < nightUntil || isResting(person, community, at);
}

/** The end of the quiet hours that `at` falls into for this person; `at` itself where they may be disturbed. */
export const restsUntil = (person: Sleeper | undefined, community: Community, at: Date): Date =>
  quietUntil(quietHoursOf(person, community), at, person?.timezone ?? community.timezone);

/** The beginning of the quiet hours that `at` falls into for this person; `at` itself where they may be disturbed. */
export const restsSince = (person: Sleeper | undefined, community: Community, at: Date): Date =>
  quietSince(quietHoursOf(person, community), at, person?.timezone ?? community.timezone);

/** Until when a text has to wait; `undefined` where it may go now: in the day, as an answer, or where morning is too late for it. */
export function waitsUntil(
  { contact, member, about }: { contact: Contact; member?: Member | undefined; about?: Needed | undefined },
  { now, community, from }: Pick<Snapshot, 'now' | 'community' | 'from'>,
): Date | undefined {
  const isAwake = contact.heardAt !== undefined && now.getTime() - contact.heardAt.getTime() < awakeForMs;
  if (isAwake || contact.phone === from?.phone) return undefined;
  const morning = restsUntil(member, community, now);
  if (morning <= now) return undefined;
  return about && !canWaitUntil(morning, about, now, community) ? undefined : morning;
}

/** Whether what is needed is far enough from the morning, or over so long, that people can sleep on it. */
export function canWaitUntil(morning: Date, about: Needed, now: Date, community: Community): boolean {
  const neededMs = neededAt(about, now, community).getTime();
  return neededMs > morning.getTime() + morningMs || neededMs < now.getTime() - lateMs;
}

/** The night that a need comes up in. `until`: its end · `canWait`: morning is soon enough. `undefined` by day. */
export function nightOf(
  need: Needed,
  { now, community }: Pick<Snapshot, 'now' | 'community'>,
): { readonly until: Date; readonly canWait: boolean } | undefined {
  const until = restsUntil(undefined, community, now);
  return until > now ? { until, canWait: canWaitUntil(until, need, now, community) } : undefined;
}

const neededAt = ({ when }: Needed, now: Date, { timezone }: Community): Date =>
  namesOnlyADay(when) ? endOfDay(when, timezone) : beginningOf(when, now, timezone);
