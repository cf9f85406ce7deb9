// What comes in while the database is away is kept on disk, if the disk allows.
import type { Context } from '../context.ts';
import type { Arrival } from '../journal/arrival.ts';
import { arrivalsKept } from '../metrics.ts';
import { isDatabaseAway } from '../store/database-fault.ts';
import { TooLate } from './within.ts';

/** Well before Twilio gives up, also with the time that it takes to write to the disk. */
export const answerWithinMs = 4_000;

/** Whether a fault is the database's absence, which will pass, and not ours. */
export const isAway = (error: unknown): boolean => error instanceof TooLate || isDatabaseAway(error);

/** False where the disk failed as well, or is full. */
export async function keep({ journal, log }: Context, arrival: Arrival): Promise<boolean> {
  const sid = arrival.of === 'text' ? arrival.text.sid : arrival.report.sid;
  try {
    await journal.keep(arrival);
    arrivalsKept.inc({ result: 'kept' });
    log.warn({ sid }, 'the database is away: what came in is kept on disk');
    return true;
  } catch (error) {
    arrivalsKept.inc({ result: 'refused' });
    log.error({ error, sid }, 'the database is away and what came in can not be kept on disk');
    return false;
  }
}
