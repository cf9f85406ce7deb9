// The figures of one week: what its requests came to.
import type { NeedKind } from '../kinds.ts';
import { type AskedOnce, type CameBy, type Outcome, outcomeOf } from './asked.ts';
import type { Asks } from './evenness.ts';
import { type Slot, slotNeeded } from './slots.ts';
import { stepOf, type Waits } from './waits.ts';

type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

export interface WeekFigures {
  readonly outcomes: Readonly<Partial<Record<NeedKind, Counts<Outcome>>>>;
  /** From the need, or from when helpers were first asked of what repeats, until all of its helpers were found. */
  readonly waits: Waits;
  readonly cameBy: Counts<CameBy>;
  /** Requests by their asker's language. */
  readonly languages: Counts<string>;
  /** In the four weeks that end with this one. */
  readonly asks: Asks;
  /** Members who offered something by the end of the week. */
  readonly helpers: number;
}

/** How many requests of one kind, in one area (or in none that is known) and at one time, had one outcome. */
export interface AskedThere {
  readonly kind: NeedKind;
  readonly area: string | null;
  readonly slot: Slot;
  readonly outcome: Outcome;
  readonly count: number;
}

/** Counts the requests of a week as they come by. */
export class WeekCount {
  readonly #timezone: string;
  readonly #outcomes: Partial<Record<NeedKind, Partial<Record<Outcome, number>>>> = {};
  readonly #waits: Record<number, number> = {};
  readonly #cameBy: Partial<Record<CameBy, number>> = {};
  readonly #languages: Record<string, number> = {};
  readonly #asked = new Map<string, AskedThere>();

  constructor(timezone: string) {
    this.#timezone = timezone;
  }

  add(asked: AskedOnce): void {
    const outcome = outcomeOf[asked.status];
    const ofKind = this.#outcomes[asked.kind];
    this.#outcomes[asked.kind] = { ...ofKind, [outcome]: (ofKind?.[outcome] ?? 0) + 1 };
    this.#cameBy[asked.cameBy] = (this.#cameBy[asked.cameBy] ?? 0) + 1;
    this.#languages[asked.language] = (this.#languages[asked.language] ?? 0) + 1;
    if (asked.matchedAt !== undefined) {
      const step = stepOf(asked.matchedAt.getTime() - (asked.firstAskedAt ?? asked.openedAt).getTime());
      this.#waits[step] = (this.#waits[step] ?? 0) + 1;
    }
    this.#addPlace(asked, outcome);
  }

  #addPlace({ kind, place, when, openedAt }: AskedOnce, outcome: Outcome): void {
    const there = { kind, area: place?.area ?? null, slot: slotNeeded(when, openedAt, this.#timezone), outcome };
    const key = keyOf(there);
    this.#asked.set(key, { ...there, count: (this.#asked.get(key)?.count ?? 0) + 1 });
  }

  figures(asks: Asks, helpers: number): WeekFigures {
    const [outcomes, waits, cameBy, languages] = [this.#outcomes, this.#waits, this.#cameBy, this.#languages];
    return { outcomes, waits, cameBy, languages, asks, helpers };
  }

  askedThere(): readonly AskedThere[] {
    return [...this.#asked.values()];
  }
}

/** What was asked in several weeks, as if it were one. */
export function addAsked(asked: readonly AskedThere[]): readonly AskedThere[] {
  const sums = new Map<string, AskedThere>();
  for (const { count, ...there } of asked) {
    const key = keyOf(there);
    sums.set(key, { ...there, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()];
}

const keyOf = ({ kind, area, slot, outcome }: Omit<AskedThere, 'count'>): string =>
  JSON.stringify([kind, area, slot, outcome]);
