// Sends requests to a server, so many at once, and notes how long each took.
import type { BenchDatabase } from '../part.ts';
import { cpuMsOf, databaseCpuMs, type Program } from '../processes.ts';
import { Connection } from './connection.ts';

/** Requests that are sent one after the other: the steps of one call, or a single text. */
export type Sequence = readonly Buffer[];

export interface Drive {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
  /** What the server and the database spent of the processors for each request. */
  readonly cpuMs: number;
  /** Rows that were added for each request. */
  readonly rows: number;
}

/** Keeps `atOnce` sequences under way until all are done. Rejects where an answer is not 2xx. */
export async function drive(
  database: BenchDatabase,
  program: Program,
  atOnce: number,
  sequences: readonly Sequence[],
): Promise<Drive> {
  const connections = await Promise.all(Array.from({ length: atOnce }, () => Connection.open(program.url)));
  const cpu = async () => cpuMsOf(program) + (await databaseCpuMs(database));
  try {
    const [rowsBefore, cpuBefore] = [await rowsIn(database), await cpu()];
    const { latenciesMs, tookMs } = await sendAll(connections, sequences);
    const count = latenciesMs.length;
    return {
      perSecond: (count / tookMs) * 1000,
      latenciesMs,
      cpuMs: ((await cpu()) - cpuBefore) / count,
      rows: ((await rowsIn(database)) - rowsBefore) / count,
    };
  } finally {
    for (const connection of connections) connection.close();
  }
}

async function sendAll(connections: readonly Connection[], sequences: readonly Sequence[]) {
  const latenciesMs: number[] = [];
  let next = 0;
  const sendTurns = async (connection: Connection): Promise<void> => {
    for (let sequence = sequences[next++]; sequence; sequence = sequences[next++])
      for (const request of sequence) {
        const sentAt = performance.now();
        const answer = await connection.send(request);
        latenciesMs.push(performance.now() - sentAt);
        if (!/^HTTP\/1\.1 2/.test(answer)) throw new Error(`a request was refused: ${answer.split('\r')[0]}`);
      }
  };
  const begunAt = performance.now();
  await Promise.all(connections.map(sendTurns));
  return { latenciesMs, tookMs: performance.now() - begunAt };
}

const counted = ['inbox_text', 'outbox_text', 'request', 'timer', 'unsure_text', 'call', 'news'];

async function rowsIn({ pool }: BenchDatabase): Promise<number> {
  const counts = counted.map((table) => `(SELECT count(*) FROM ${table})`);
  const { rows } = await pool.query<{ sum: number }>(`SELECT (${counts.join(' + ')})::int AS sum`);
  return rows[0]?.sum ?? 0;
}
