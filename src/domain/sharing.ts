// What members could use and could give, as they said when they were asked; and when they were last asked such things.
import { type OpeningHours, parseHours } from './hours.ts';
import type { Kind } from './kinds.ts';

/** When in the week, roughly. */
export type WeekPart = 'any' | 'weekdays' | 'weekends';

/** A wish is no request: nobody is asked for it. */
export interface Wishes {
  readonly kinds: readonly Kind[];
  readonly when: WeekPart;
}

/** round: what they could use and give · offers: whether what they offer still holds · gap: whether they could help where nobody can. */
export type AskedWhat = 'round' | 'offers' | 'gap';

/** When a member was last asked each of these. */
export interface Sharing {
  readonly memberId: string;
  readonly askedAt: Readonly<Partial<Record<AskedWhat, Date>>>;
  /** They would rather not hear each month how many gave and received. */
  readonly noMonths?: true | undefined;
}

/** The hours that each part of the week stands for, as `parseHours` reads them; `any` is no limit. */
export const hoursOfPart: Readonly<Record<WeekPart, string>> = { any: 'any', weekdays: 'Mon-Fri', weekends: 'Sat,Sun' };

export const weekParts = ['any', 'weekdays', 'weekends'] as const satisfies readonly WeekPart[];

/** The part of the week that hours are; hours of any other kind count as any time. */
export const partOfHours = (written: string | undefined): WeekPart =>
  weekParts.find((part) => hoursOfPart[part] === written) ?? 'any';

const weekend = [6, 7];

export const isFreeOnWeekends = (hours: OpeningHours | undefined): boolean =>
  hours === undefined || hours.some(({ days }) => days.some((day) => weekend.includes(day)));

/** `any` takes the limits away. `undefined` where it says nothing of hours: they stay as they were. */
export const hoursSaid = (written: string | undefined, before: OpeningHours | undefined): OpeningHours | undefined =>
  written === undefined ? before : written === hoursOfPart.any ? undefined : parseHours(written);

export const lastAsked = (sharings: readonly Sharing[], memberId: string, what: AskedWhat): Date | undefined =>
  sharings.find((sharing) => sharing.memberId === memberId)?.askedAt[what];

export const wantsMonths = (sharings: readonly Sharing[], memberId: string): boolean =>
  !sharings.some((sharing) => sharing.memberId === memberId && sharing.noMonths);
