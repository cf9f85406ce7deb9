// What happened in a run, in one line.
import type { MishapName } from './mishaps.ts';
import { type RunRecord, received, sent } from './record.ts';

export interface Run {
  readonly seed: number;
  readonly tookMs: number;
  readonly record: RunRecord;
  readonly mishaps: Readonly<{ [name in MishapName]: number }>;
  /** What the processes wrote. */
  readonly logs: string;
  readonly faults: readonly string[];
}

interface Doubts {
  /** The network told by itself that it had taken the text. */
  readonly reported: number;
  /** The network had it when it was asked. */
  readonly found: number;
  /** The network did not have it. */
  readonly sentAgain: number;
  /** It meant nothing any more, or the next attempt was in doubt as well. */
  readonly other: number;
}

/** Attempts to send whose outcome nobody knew, by how that was settled. */
function doubtsIn(logs: string): Doubts {
  // A kill may have cut a line off.
  const lines = logs.split('\n').filter((line) => /^\{.*"outboxId".*"result".*\}$/.test(line));
  const attempts = lines.map((line) => JSON.parse(line) as { outboxId: string; result: string; doubtful: boolean });
  const settling = attempts.filter(({ doubtful }) => doubtful);
  const takenUp = new Set(settling.map(({ outboxId }) => outboxId));
  const found = settling.filter(({ result }) => result === 'found').length;
  const sentAgain = settling.filter(({ result }) => result === 'sent').length;
  const lost = new Set(
    attempts.flatMap(({ outboxId, result }) => (result === 'lost' || result === 'unclear' ? outboxId : [])),
  );
  const reported = [...lost].filter((outboxId) => !takenUp.has(outboxId)).length;
  return { reported, found, sentAgain, other: settling.length - found - sentAgain };
}

function callsIn({ calls, news }: RunRecord): string {
  const placed = calls.filter(({ direction }) => direction === 'received');
  const answered = placed.filter(({ answeredBy }) => answeredBy === 'human');
  const heard = news.filter(({ isHeard }) => isHeard);
  return `${calls.length - placed.length} calls in, ${placed.length} out (${answered.length} answered, ${heard.length} of ${news.length} news heard)`;
}

export function figuresOf({ seed, tookMs, record, mishaps, logs, faults }: Run): string {
  const { requests } = record;
  const having = (...statuses: readonly string[]): number =>
    requests.filter(({ status }) => statuses.includes(status)).length;
  const doubts = doubtsIn(logs);
  const went = Object.entries(mishaps).map(([name, count]) => `${name} ${count}`);
  return [
    `seed ${seed}, ${(tookMs / 60_000).toFixed(1)} min`,
    `${sent(record).length} texts in, ${received(record).length} out`,
    callsIn(record),
    `${requests.length} requests (${having('matched')} matched, ${having('open')} open, ${having('done', 'withdrawn', 'unmet')} ended)`,
    `mishaps: ${went.join(', ')}`,
    `${doubts.reported + doubts.found + doubts.sentAgain} sendings in doubt: ${doubts.reported} reported by the network, ${doubts.found} found there, ${doubts.sentAgain} not there and sent, ${doubts.other} put off`,
    `${faults.length} faults`,
  ].join('; ');
}
