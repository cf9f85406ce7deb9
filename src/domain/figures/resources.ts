// How many could come, by kind, area and time, as the matching would find them on an ordinary day; and what was asked there.
import { milesBetween } from '../area.ts';
import type { Community } from '../community.ts';
import { widestReach } from '../dispatch.ts';
import { type OpeningHours, writeHours } from '../hours.ts';
import type { Kind } from '../kinds.ts';
import type { Member } from '../people.ts';
import type { SharedFigures } from './offered-and-wished.ts';
import { openSlots, type Slot } from './slots.ts';
import type { AskedThere } from './week.ts';

/** Any time at all, and each slot. */
export type SlotCounts = Readonly<Record<Slot | typeof anyTime, number>>;

export const anyTime = 'any';

export interface ResourceFigures {
  /** How many could come: by kind, then area, then time. What is missing is nobody. */
  readonly couldCome: Readonly<Partial<Record<Kind, Readonly<Record<string, SlotCounts>>>>>;
  /** What is offered and what is wished for; absent in what was counted before anybody was asked that. */
  readonly shared?: SharedFigures | undefined;
  /** What was asked there in the last weeks. */
  readonly asked: readonly AskedThere[];
}

type Helper = Pick<Member, 'place' | 'skills' | 'hours' | 'reachMiles'>;

/** Counts members as they come by. */
export class CouldComeCount {
  readonly #community: Community;
  readonly #counts: Partial<Record<Kind, Record<string, Record<Slot, number>>>> = {};
  readonly #slotsByHours = new Map<string, readonly Slot[]>();
  readonly #areasByHome = new Map<string, readonly string[]>();

  constructor(community: Community) {
    this.#community = community;
  }

  /** Whoever is pausing, or has stopped all texts, is not to be added. */
  add(member: Helper): void {
    const slots = this.#slotsOf(member.hours);
    const areas = this.#areasOf(member);
    for (const kind of member.skills) {
      const ofKind = this.#counts[kind] ?? {};
      this.#counts[kind] = ofKind;
      for (const area of areas) {
        const there = ofKind[area] ?? {};
        ofKind[area] = there;
        there[anyTime] = (there[anyTime] ?? 0) + 1;
        for (const slot of slots) there[slot] = (there[slot] ?? 0) + 1;
      }
    }
  }

  couldCome(): ResourceFigures['couldCome'] {
    return this.#counts;
  }

  #slotsOf(hours: OpeningHours | undefined): readonly Slot[] {
    const written = hours === undefined ? '' : writeHours(hours);
    const known = this.#slotsByHours.get(written) ?? openSlots(hours);
    this.#slotsByHours.set(written, known);
    return known;
  }

  /** Where they would be asked at last, when the waves reach as far as they go. */
  #areasOf({ place, reachMiles }: Helper): readonly string[] {
    const home = JSON.stringify([place?.area, place?.zip, reachMiles]);
    const known = this.#areasByHome.get(home);
    if (known !== undefined) return known;
    const { areas } = this.#community;
    const reach = Math.min(widestReach(this.#community), reachMiles ?? Number.POSITIVE_INFINITY);
    const within = areas
      .filter(({ name }) => (milesBetween(place, { area: name }, areas) ?? 0) <= reach)
      .map(({ name }) => name);
    this.#areasByHome.set(home, within);
    return within;
  }
}
