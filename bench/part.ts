// What a part of the bench is: one kind of work, measured beside the least that could do the same.
import type { Pool } from 'pg';
import type { Machine } from './machine.ts';

/** One line of the table. */
export interface Finding {
  /** What of the part it is about: `16 at once`. */
  readonly of: string;
  readonly unit: string;
  readonly work: number;
  /** Absent where there is nothing to hold it against. */
  readonly floor?: number | undefined;
  /** How the work stands to its floor, or to another work of the same part. */
  readonly ratio?: number | undefined;
  /** What the ratio should be. */
  readonly wanted?: Wanted | undefined;
}

export type Wanted = { readonly atLeast: number } | { readonly atMost: number };

export const isMet = ({ ratio, wanted }: Finding): boolean | undefined => {
  if (ratio === undefined || wanted === undefined) return undefined;
  return 'atLeast' in wanted ? ratio >= wanted.atLeast : ratio <= wanted.atMost;
};

/** What a part is run with. */
export interface Bench {
  /** A small run that shows that everything works; its figures mean nothing. */
  readonly isQuick: boolean;
  /** How often work and floor take turns. */
  readonly rounds: number;
  readonly machine: Machine;
  /** Whether a share of the part's time, or all of it, is over: then it takes no more rounds. */
  isOver(share?: number): boolean;
  /** Adds to the table; what was found stays there, whatever happens afterwards. */
  found(...findings: readonly Finding[]): void;
  /** Tells how far the part is, from 0 to 1, and what it is at. */
  progress(share: number, doing: string): void;
  /** A fresh, migrated database on a server that writes to the disk as a real one does. Dropped when the part is over. */
  database(): Promise<BenchDatabase>;
  /** The address of a Redis. */
  redis(): Promise<string>;
  /** Runs when the part is over, the latest first. */
  atEnd(close: () => Promise<unknown>): void;
}

export interface BenchDatabase {
  readonly url: string;
  /** For what the bench itself does with it. */
  readonly pool: Pool;
}

export interface Part {
  readonly name: string;
  /** What is done, and what it is held against, in one sentence each. */
  readonly work: string;
  readonly floor: string;
  /** It takes no longer than this. */
  readonly boundSeconds: number;
  run(bench: Bench): Promise<void>;
}
