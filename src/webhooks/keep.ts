// What comes in while the database is away is kept on disk, if the disk allows.
import type { Context } from '../context.ts';
import type { Arrival } from '../journal/arrival.ts';
import { arrivalsKept } from '../metrics.ts';
import { isDatabaseAway } from '../store/database-fault.ts';
import { TooLate, within } from './within.ts';

/** Well before Twilio gives up, also with the time that it takes to write to the disk. */
const answerWithinMs = 4_000;

/** Rejects with TooLate where the database takes too long. Without a disk there is nothing better to do than to wait for it. */
export const inTime = <Result>({ journal }: Context, work: Promise<Result>): Promise<Result> =>
  journal ? within(answerWithinMs, work) : work;

/** Whether a fault is the database's absence, which will pass, and not ours. */
export const isAway = (error: unknown): boolean => error instanceof TooLate || isDatabaseAway(error);

/** False where the disk failed as well, or is full. */
export async function keep({ journal, log }: Context, arrival: Arrival): Promise<boolean> {
  if (!journal) return false;
  const what =
    arrival.of === 'text' ? { cause: arrival.text.sid } : { sid: arrival.report.sid, outboxId: arrival.outboxId };
  try {
    await journal.keep(arrival);
    arrivalsKept.inc({ result: 'kept' });
    log.info(what, 'what came in is kept on disk until the database is back');
    return true;
  } catch (error) {
    arrivalsKept.inc({ result: 'refused' });
    log.error({ error, ...what }, 'what came in while the database is away can not be kept on disk');
    return false;
  }
}
