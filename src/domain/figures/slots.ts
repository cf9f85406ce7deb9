// The times by which the figures tell when help is asked for and can be had: a weekday, and a part of the day.
import { DateTime } from 'luxon';
import { isOpenByClock, type OpeningHours } from '../hours.ts';
import { namesOnlyADay, type When } from '../when.ts';
import { zoneNamed } from '../zone.ts';

export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/** The local time at which a part of the day is looked at, and the hour at which it begins. Before the first it is still night. */
export const clockOfPart: Readonly<Record<DayPart, { readonly begins: number; readonly at: string }>> = {
  morning: { begins: 6, at: '10:00' },
  afternoon: { begins: 12, at: '14:30' },
  evening: { begins: 17, at: '19:00' },
  night: { begins: 22, at: '23:00' },
};

/** ISO weekdays, 1 = Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A weekday (`3`), and where it is not the whole day the part of it (`3 evening`). */
export type Slot = string;

export const slotOf = (weekday: number, part?: DayPart): Slot =>
  part === undefined ? String(weekday) : `${weekday} ${part}`;

/** Every slot: each weekday as a whole, and its parts. */
export const slots: readonly Slot[] = weekdays.flatMap((weekday) => [
  slotOf(weekday),
  ...dayParts.map((part) => slotOf(weekday, part)),
]);

const partAt = (hour: number): DayPart => dayParts.findLast((part) => clockOfPart[part].begins <= hour) ?? 'night';

/** When help was needed; what was needed at once was needed when it was asked for. */
export function slotNeeded(when: When, askedAt: Date, timezone: string): Slot {
  const zone = { zone: zoneNamed(timezone) };
  if (when === 'now') {
    const local = DateTime.fromJSDate(askedAt, zone);
    return slotOf(local.weekday, partAt(local.hour));
  }
  const local = DateTime.fromISO(when, zone);
  return namesOnlyADay(when) ? slotOf(local.weekday) : slotOf(local.weekday, partAt(local.hour));
}

/** The slots in which somebody with these hours may be needed. */
export const openSlots = (hours: OpeningHours | undefined): readonly Slot[] =>
  weekdays.flatMap((weekday) => {
    const parts = dayParts.filter((part) => hours === undefined || isOpenByClock(hours, weekday, clockOfPart[part].at));
    return parts.length === 0 ? [] : [slotOf(weekday), ...parts.map((part) => slotOf(weekday, part))];
  });
