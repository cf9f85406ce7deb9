// No text was sent twice: each one that the network took is the only one of its row.
import { type RunRecord, received } from '../record.ts';

export function textsSentTwice(record: Pick<RunRecord, 'outbox' | 'texts'>): readonly string[] {
  const known = new Set(record.outbox.flatMap(({ sid, pastSids }) => [sid, ...pastSids]));
  const inVain = new Set(record.outbox.flatMap(({ pastSids }) => pastSids));
  const texts = received(record);
  return texts.flatMap(({ sid, phone, body, status, at }) => {
    if (!known.has(sid)) {
      const times = texts.filter((text) => text.phone === phone && text.body === body).map((text) => text.at);
      return [`${phone} got a text at ${at} that no row knows of, and so one too many (${times.join(', ')}): ${body}`];
    }
    return inVain.has(sid) && status === 'delivered' ? [`${phone} got a text that was then sent again: ${body}`] : [];
  });
}
