// When the people of a request are reminded of it.
import { DateTime } from 'luxon';
import type { Community } from './community.ts';
import type { Member } from './people.ts';
import { isResting, restsSince, restsUntil } from './quiet.ts';
import type { Request } from './request.ts';
import { beginningOf, namesOnlyADay } from './when.ts';
import { zoneNamed } from './zone.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A reminder that comes later than this before the time is of no use. Nor is one this soon after somebody said yes. */
export const uselessWithinMs = 30 * minuteMs;

/** A need that names only a day is thought of in its morning; by noon it is too late to be reminded of it. */
const morningHour = 9;
const noonHour = 12;

/**
 * The one instant at which all of them are reminded: the earliest that any of them needs, as who sleeps through the usual one hears
 * it when they wake, or the evening before where that is too late. `undefined` where nothing is to come.
 */
export function reminderAt(request: Request, people: readonly Member[], community: Community): Date | undefined {
  if (request.when === 'now') return undefined;
  const window = windowOf(request, community);
  const instants = people.map((person) => instantFor(person, window, community).getTime());
  return instants.length > 0 ? new Date(Math.min(...instants)) : undefined;
}

interface Window {
  readonly usual: Date;
  readonly latest: Date;
}

function windowOf({ when }: Request, { timezone, followUp }: Community): Window {
  if (namesOnlyADay(when)) {
    const day = DateTime.fromISO(when, { zone: zoneNamed(timezone) });
    return { usual: day.set({ hour: morningHour }).toJSDate(), latest: day.set({ hour: noonHour }).toJSDate() };
  }
  const begins = beginningOf(when, new Date(0), timezone).getTime();
  return { usual: new Date(begins - followUp.remindBeforeMs), latest: new Date(begins - uselessWithinMs) };
}

function instantFor(person: Member, { usual, latest }: Window, community: Community): Date {
  if (!isResting(person, community, usual)) return usual;
  const awake = restsUntil(person, community, usual);
  return awake <= latest ? awake : new Date(restsSince(person, community, usual).getTime() - hourMs);
}
