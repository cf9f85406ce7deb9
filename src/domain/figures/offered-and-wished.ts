// What is offered and what is wished for, counted without names.
import type { Kind } from '../kinds.ts';
import type { Member } from '../people.ts';
import { isFreeOnWeekends, type WeekPart, type Wishes } from '../sharing.ts';

export interface WishedThere {
  readonly kind: Kind;
  /** Absent: it is not known where they live. */
  readonly area?: string | undefined;
  readonly when: WeekPart;
  readonly count: number;
}

export interface SharedFigures {
  /** How many offer a kind of help, and how many of them on weekends. What is missing is nobody. */
  readonly offered: Readonly<Partial<Record<Kind, { readonly any: number; readonly weekends: number }>>>;
  readonly wished: readonly WishedThere[];
}

type Sharer = Pick<Member, 'place' | 'skills' | 'hours'> & { readonly wishes?: Wishes | undefined };

/** Counts members as they come by. */
export class SharedCount {
  readonly #offered: Partial<Record<Kind, { any: number; weekends: number }>> = {};
  readonly #wished = new Map<string, WishedThere>();

  add({ place, skills, hours, wishes }: Sharer): void {
    for (const kind of skills) {
      const { any, weekends } = this.#offered[kind] ?? { any: 0, weekends: 0 };
      this.#offered[kind] = { any: any + 1, weekends: weekends + (isFreeOnWeekends(hours) ? 1 : 0) };
    }
    for (const kind of wishes?.kinds ?? []) this.#wish(kind, place?.area, wishes?.when ?? 'any');
  }

  #wish(kind: Kind, area: string | undefined, when: WeekPart): void {
    const key = JSON.stringify([kind, area, when]);
    const count = (this.#wished.get(key)?.count ?? 0) + 1;
    this.#wished.set(key, { kind, area, when, count });
  }

  counted(): SharedFigures {
    return { offered: this.#offered, wished: [...this.#wished.values()] };
  }
}

const isWeekend = (weekday: number): boolean => weekday > 5;

/** How many wish for a kind in an area, on a weekday where one is meant. */
export const wishedAt = ({ wished }: SharedFigures, kind: Kind, area: string, weekday: number | undefined): number =>
  wished
    .filter((each) => each.kind === kind && each.area === area)
    .filter(({ when }) => weekday === undefined || when === 'any' || (when === 'weekends') === isWeekend(weekday))
    .reduce((total, { count }) => total + count, 0);
