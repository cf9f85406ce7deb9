// No text was lost: what phones sent was handled and answered, and what was to be sent was sent.
import { type RunRecord, received, sent } from '../record.ts';

/** Twilio's error code where the phone's owner has stopped all texts. */
const hasStopped = 21610;

/** A decision is dated before it is committed. */
const committingMs = 30_000;

/** What is always answered. */
const asksForAnAnswer = /^(?:NEED |STATUS$)/;

export function textsLost(record: Pick<RunRecord, 'texts' | 'inbox' | 'outbox' | 'restedAt'>): readonly string[] {
  return [...lostOnTheWayIn(record), ...leftUnanswered(record), ...lostOnTheWayOut(record)];
}

const isTaken = ({ webhook }: RunRecord['texts'][number]): boolean =>
  typeof webhook === 'object' && webhook.status === 200;

function lostOnTheWayIn(record: Pick<RunRecord, 'texts' | 'inbox'>): readonly string[] {
  const rows = new Map(record.inbox.map((row) => [row.sid, row]));
  return sent(record).flatMap((text) => {
    if (!isTaken(text)) return [`${text.body} of ${text.phone} was never taken`];
    const row = rows.get(text.sid);
    if (!row) return [`${text.body} of ${text.phone} was taken and is nowhere`];
    return row.handledAt ? [] : [`${text.body} of ${text.phone} was not handled`];
  });
}

function leftUnanswered(record: Pick<RunRecord, 'texts' | 'outbox'>): readonly string[] {
  const causes = new Set(record.outbox.map(({ cause }) => cause));
  return sent(record)
    .filter(({ sid, body }) => asksForAnAnswer.test(body) && !causes.has(sid))
    .map(({ phone, body }) => `${body} of ${phone} was not answered`);
}

function lostOnTheWayOut(record: Pick<RunRecord, 'texts' | 'outbox' | 'restedAt'>): readonly string[] {
  const { outbox, restedAt } = record;
  const arrived = new Set(received(record).map(({ sid }) => sid));
  const rows = new Map(outbox.map((row) => [row.id, row]));
  return outbox.flatMap(({ id, status, errorCode, sid, dueAt, joinedTo }) => {
    switch (status) {
      case 'sent':
      case 'delivered':
      case 'undelivered':
        return sid !== null && arrived.has(sid) ? [] : [`row ${id} is ${status}, and the network knows nothing of it`];
      case 'sending':
        return [`row ${id} is left in doubt`];
      case 'queued':
        return dueAt.getTime() > restedAt.getTime() - committingMs ? [] : [`row ${id} was due and is not sent`];
      case 'joined':
        return rows.has(joinedTo ?? '') ? [] : [`row ${id} went out with a row that is gone`];
      case 'failed':
        return errorCode === hasStopped ? [] : [`row ${id} was given up`];
      default:
        return [];
    }
  });
}
