// Drives the same kind of requests through the hotline and its floor, with more and more of them at once.
import type { Bench, BenchDatabase } from '../part.ts';
import type { Program } from '../processes.ts';
import { takeTurns, turnsTaken } from '../rounds.ts';
import { type Drive, drive, type Sequence } from './drive.ts';
import { findingsOf } from './findings.ts';
import { startFloor, startWeb } from './programs.ts';

export interface Level {
  readonly atOnce: number;
  /** So many sequences a turn. */
  readonly count: number;
  /** The part of the floor's rate that should be reached. */
  readonly atLeast: number;
}

/** Enough to see that everything works. */
const quickCount = 20;

export const countsOf = (bench: Bench, levels: readonly Level[]): readonly Level[] =>
  bench.isQuick ? levels.map((level) => ({ ...level, count: quickCount })) : levels;

/** How many sequences all turns of one of the two take, on all levels. */
export const sequencesFor = (bench: Bench, levels: readonly Level[]): number =>
  countsOf(bench, levels).reduce((sum, { count }) => sum + count, 0) * turnsTaken(bench);

export interface Driven {
  readonly unit: string;
  readonly work: readonly Sequence[];
  readonly floor: readonly Sequence[];
  /** Whether the floor writes as many rows, as it should wherever that can be said. */
  readonly writesTheSame?: boolean;
}

/** Each sequence is sent once. What the floor writes nobody can read, so that its people are of communities of their own. */
export async function driveLevels(
  bench: Bench,
  database: BenchDatabase,
  levels: readonly Level[],
  { unit, writesTheSame = true, ...sequences }: Driven,
): Promise<void> {
  const [hotline, floor] = [await startWeb(bench, database), await startFloor(bench, database)];
  const sent = { work: 0, floor: 0 };
  for (const [index, { atOnce, count, atLeast }] of countsOf(bench, levels).entries()) {
    const share = (round: number) => (index + round / bench.rounds) / levels.length;
    const turn = (whose: 'work' | 'floor', program: Program): Promise<Drive> => {
      sent[whose] += count;
      return drive(database, program, atOnce, sequences[whose].slice(sent[whose] - count, sent[whose]));
    };
    const turns = await takeTurns(
      bench,
      { work: () => turn('work', hotline), floor: () => turn('floor', floor) },
      {
        until: share(bench.rounds),
        onRound: (round) => bench.progress(share(round), `${atOnce} at once, round ${round}`),
      },
    );
    bench.found(
      ...findingsOf(`${atOnce} at once`, turns, { atLeast, unit, mustWriteTheSame: writesTheSame && !bench.isQuick }),
    );
  }
}
