// Where a community is thin: what was asked and not met, beside how many could come there and then.
import type { Community } from '../community.ts';
import type { Kind } from '../kinds.ts';
import { wishedAt } from './offered-and-wished.ts';
import { anyTime, type ResourceFigures } from './resources.ts';
import { type DayPart, slotOf, weekdays } from './slots.ts';

/** A time of the map: any, a weekday, or a part of one. */
export interface TimeWanted {
  readonly weekday?: number | undefined;
  readonly part?: DayPart | undefined;
}

/** One kind in one area at one time. */
export interface Spot {
  readonly couldCome: number;
  readonly asked: number;
  readonly unmet: number;
  /** How many would like it there, as they said when everybody was asked. */
  readonly wished: number;
}

export function spotAt(
  { couldCome, asked, shared }: ResourceFigures,
  kind: Kind,
  area: string,
  { weekday, part }: TimeWanted,
): Spot {
  const there = couldCome[kind]?.[area] ?? {};
  const slot = weekday === undefined ? anyTime : slotOf(weekday, part);
  const then = asked.filter(
    (each) =>
      each.kind === kind &&
      each.area === area &&
      (weekday === undefined || each.slot === slot || (part === undefined && each.slot.startsWith(`${slot} `))),
  );
  const sum = (counts: readonly { readonly count: number }[]): number =>
    counts.reduce((total, { count }) => total + count, 0);
  return {
    couldCome: (there as Readonly<Record<string, number>>)[slot] ?? 0,
    asked: sum(then),
    unmet: sum(then.filter(({ outcome }) => outcome === 'unmet')),
    wished: shared ? wishedAt(shared, kind, area, weekday) : 0,
  };
}

/** Fewer than the line asks at once. */
export const isThin = ({ couldCome }: Spot, { dispatch }: Community): boolean => couldCome < dispatch.waveSize;

export interface ThinSpot extends Spot {
  readonly kind: Kind;
  readonly area: string;
  readonly weekday: number;
}

/** Weekdays on which something was not met and few could come, the worst first. */
export const thinSpots = (figures: ResourceFigures, community: Community): readonly ThinSpot[] =>
  community.kinds
    .flatMap((kind) =>
      community.areas.flatMap(({ name: area }) => weekdays.map((weekday) => ({ kind, area, weekday }))),
    )
    .map((where) => ({ ...where, ...spotAt(figures, where.kind, where.area, where) }))
    .filter((spot) => spot.unmet > 0 && isThin(spot, community))
    .sort((a, b) => b.unmet - a.unmet || a.couldCome - b.couldCome);
