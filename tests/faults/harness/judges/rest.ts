// Nobody was texted who sleeps, or who has stopped all texts.
import { type RunRecord, received, sent } from '../record.ts';

/** What was under way when the STOP was committed can't be called back. */
const underWayMs = 30_000;

export const textsToSleepers = (record: Pick<RunRecord, 'texts' | 'sleepers'>): readonly string[] =>
  received(record)
    .filter(({ phone }) => record.sleepers.includes(phone))
    .map(({ phone, body }) => `${phone} sleeps, and was texted: ${body}`);

export function textsToWhoStopped(record: Pick<RunRecord, 'texts' | 'inbox' | 'outbox'>): readonly string[] {
  const handledAt = new Map(record.inbox.map(({ sid, handledAt: at }) => [sid, at]));
  const writtenAt = new Map(
    record.outbox.filter(({ lastWord }) => !lastWord).map(({ sid, createdAt }) => [sid, createdAt]),
  );
  const all = received(record);
  return sent(record)
    .filter(({ body }) => body === 'STOP')
    .flatMap((stop) => {
      const since = handledAt.get(stop.sid);
      if (!since) return [];
      const back = sent(record).find(
        ({ phone, seq, body }) => phone === stop.phone && seq > stop.seq && body !== 'STOP',
      );
      const until = back ? new Date(back.at) : new Date(8.64e15);
      return all
        .filter(({ phone, sid, at }) => {
          const took = new Date(at);
          const wrote = writtenAt.get(sid);
          if (phone !== stop.phone || took < since || took >= until) return false;
          return took.getTime() > since.getTime() + underWayMs || (wrote !== undefined && wrote > since);
        })
        .map(({ phone, body }) => `${phone} has stopped all texts, and was texted: ${body}`);
    });
}
