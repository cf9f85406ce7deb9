// Giving and receiving in one month, as numbers of people: who they are is not kept, and what would say so of somebody is not told.
import type { NeedKind } from '../kinds.ts';
import { fewerThan } from './few.ts';

/** People who gave, who received, and who did both. */
export interface Flow {
  readonly gave: number;
  readonly received: number;
  readonly both: number;
}

export interface MonthFlow {
  readonly all: Flow;
  readonly kinds: Readonly<Partial<Record<NeedKind, Flow>>>;
  /** How many members there were when it was counted. */
  readonly members: number;
}

/** Counts the help of a month as it comes by. */
export class FlowCount {
  readonly #all = new Sides();
  readonly #kinds = new Map<NeedKind, Sides>();

  add(kind: NeedKind, giverId: string, receiverId: string): void {
    const ofKind = this.#kinds.get(kind) ?? new Sides();
    this.#kinds.set(kind, ofKind);
    for (const sides of [this.#all, ofKind]) sides.add(giverId, receiverId);
  }

  flow(members: number): MonthFlow {
    const kinds = [...this.#kinds].map(([kind, sides]) => [kind, sides.flow()] as const);
    return { all: this.#all.flow(), kinds: Object.fromEntries(kinds), members };
  }
}

class Sides {
  readonly #gave = new Set<string>();
  readonly #received = new Set<string>();

  add(giverId: string, receiverId: string): void {
    this.#gave.add(giverId);
    this.#received.add(receiverId);
  }

  flow(): Flow {
    const both = [...this.#gave].filter((id) => this.#received.has(id)).length;
    return { gave: this.#gave.size, received: this.#received.size, both };
  }
}

/** In a community of fewer, everybody knows who "three of us" are. */
export const fewestMembers = 10;

export type ToldCount = number | 'few';

/** `both` is absent where it would say of one or two that they only gave, or only received. */
export interface ToldFlow {
  readonly gave: ToldCount;
  readonly received: ToldCount;
  readonly both?: number | undefined;
}

/** What of it may be told; `undefined` where there is nothing, or where so few could be told apart. */
export function toldOf({ gave, received, both }: Flow, members: number): ToldFlow | undefined {
  if (members < fewestMembers || gave === 0 || received === 0) return undefined;
  const singlesOut = Math.min(both, gave - both, received - both) < fewerThan;
  return { gave: toldCount(gave), received: toldCount(received), ...(!singlesOut && { both }) };
}

const toldCount = (count: number): ToldCount => (count < fewerThan ? 'few' : count);

/** Where both sides are only a few, there is nothing to tell everybody. */
export const isWorthTelling = ({ gave, received }: ToldFlow): boolean => gave !== 'few' || received !== 'few';
