// No text was sent twice: each one that the network took is the only one of its row.
import { type RunRecord, received } from '../record.ts';

export function textsSentTwice(record: Pick<RunRecord, 'outbox' | 'texts'>): readonly string[] {
  const known = new Set(record.outbox.flatMap(({ sid, pastSids }) => [sid, ...pastSids]));
  const inVain = new Set(record.outbox.flatMap(({ pastSids }) => pastSids));
  return received(record).flatMap(({ sid, phone, body, status }) => {
    if (!known.has(sid)) return [`${phone} got a text that no row knows of, and so one too many: ${body}`];
    return inVain.has(sid) && status === 'delivered' ? [`${phone} got a text that was then sent again: ${body}`] : [];
  });
}
