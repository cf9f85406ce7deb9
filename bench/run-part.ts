// Runs one part: gives it what it asks for, holds it to its time, and clears away after it.
import type { Machine } from './machine.ts';
import type { Bench, Finding, Part } from './part.ts';
import type { Progress } from './progress.ts';
import type { Servers } from './servers.ts';
import { lineOf, type PartFindings } from './table.ts';

interface Surroundings {
  readonly isQuick: boolean;
  readonly machine: Machine;
  readonly servers: Servers;
  readonly progress: Progress;
}

const usualRounds = 5;

/** Of its time, a part may begin rounds in so much; the rest is for the last one, and for clearing away. */
const forRounds = 0.7;

export async function runPart(part: Part, surroundings: Surroundings): Promise<PartFindings> {
  const { isQuick, machine, servers, progress } = surroundings;
  const begunAt = performance.now();
  const closings: (() => Promise<unknown>)[] = [];
  const findings: Finding[] = [];
  const secondsGone = () => (performance.now() - begunAt) / 1000;
  const bench: Bench = {
    isQuick,
    rounds: isQuick ? 1 : usualRounds,
    machine,
    isOver: (share = 1) => secondsGone() > part.boundSeconds * forRounds * share,
    found(...more) {
      findings.push(...more);
      for (const finding of more) progress.tell(lineOf(finding));
    },
    progress: progress.at,
    async database() {
      const database = await servers.database();
      closings.push(database.drop);
      return database;
    },
    async redis() {
      const { url, close } = await servers.redis();
      closings.push(close);
      return url;
    },
    atEnd: (close) => void closings.push(close),
  };
  let trouble: string | undefined;
  try {
    await inTime(part, bench);
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  } finally {
    for (const close of closings.reverse()) await close().catch(() => undefined);
  }
  return { name: part.name, findings, trouble, seconds: secondsGone() };
}

async function inTime(part: Part, bench: Bench): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error(`given up after ${part.boundSeconds} s`));
    timer = setTimeout(giveUp, part.boundSeconds * 1000);
  });
  try {
    await Promise.race([part.run(bench), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
