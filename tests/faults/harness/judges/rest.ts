// Nobody was texted who sleeps, or who has stopped all texts; and nobody is left out who came back.
import { attemptLastsMs } from '../../../../src/telephony/attempt.ts';
import { type RunRecord, received, sent } from '../record.ts';

/** What the carrier takes for a return. */
const lifts = /^(?:START|YES)$/;

export const textsToSleepers = (record: Pick<RunRecord, 'texts' | 'sleepers'>): readonly string[] =>
  received(record)
    .filter(({ phone }) => record.sleepers.includes(phone))
    .map(({ phone, body }) => `${phone} sleeps, and was texted: ${body}`);

type Evidence = Pick<RunRecord, 'texts' | 'inbox'>;

export function textsToWhoStopped(record: Evidence & Pick<RunRecord, 'outbox'>): readonly string[] {
  const writtenAt = new Map(
    record.outbox.filter(({ lastWord }) => !lastWord).map(({ sid, createdAt }) => [sid, createdAt]),
  );
  return stopsIn(record).flatMap(({ phone, since, until }) =>
    received(record)
      .filter(({ phone: reader, sid, at }) => {
        const took = new Date(at);
        const wrote = writtenAt.get(sid);
        if (reader !== phone || took < since || took >= until) return false;
        // What was under way when the STOP was committed can't be called back.
        return took.getTime() > since.getTime() + attemptLastsMs || (wrote !== undefined && wrote > since);
      })
      .map(({ body }) => `${phone} has stopped all texts, and was texted: ${body}`),
  );
}

interface Stop {
  readonly phone: string;
  readonly since: Date;
  readonly until: Date;
}

/**
 * A word that lifts a stop ends it, be it sent later or only handled later: from where the hotline stands these are the same. A STOP
 * that was kept on disk until its writer had come back stops nothing.
 */
function stopsIn(record: Evidence): readonly Stop[] {
  const handledAt = new Map(record.inbox.map(({ sid, handledAt: at }) => [sid, at]));
  return sent(record)
    .filter(({ body }) => body === 'STOP')
    .flatMap(({ phone, sid, seq }) => {
      const since = handledAt.get(sid);
      if (!since) return [];
      const returns = sent(record).filter((word) => word.phone === phone && lifts.test(word.body));
      if (returns.some((word) => word.seq > seq && (handledAt.get(word.sid) ?? since) < since)) return [];
      const ends = returns
        .flatMap((word) => {
          const wroteAt = new Date(word.at);
          // Whoever had come back before their STOP was taken in has stopped until that is taken in as well.
          return word.seq > seq && wroteAt > since ? wroteAt : (handledAt.get(word.sid) ?? []);
        })
        .filter((end) => end > since)
        .map((end) => end.getTime());
      return { phone, since, until: new Date(Math.min(8.64e15, ...ends)) };
    });
}

/** Who said START last, and in whose case no STOP came in after it, gets our texts. */
export function peopleLeftOut(record: Evidence & Pick<RunRecord, 'stoppedPhones'>): readonly string[] {
  const handledAt = new Map(record.inbox.map(({ sid, handledAt: at }) => [sid, at?.getTime() ?? 0]));
  return record.stoppedPhones.flatMap((phone) => {
    const words = sent(record).filter((word) => word.phone === phone && /^(?:STOP|START|YES)$/.test(word.body));
    const last = words.at(-1);
    if (last?.body !== 'START') return [];
    const returnedAt = handledAt.get(last.sid) ?? 0;
    const isStoppedSince = words.some(({ body, sid }) => body === 'STOP' && (handledAt.get(sid) ?? 0) > returnedAt);
    return isStoppedSince ? [] : [`${phone} came back, and is taken for stopped`];
  });
}
