// The life of an outgoing text after it was accepted: queued, sent, and then delivered, undelivered or failed.
import type { Exchange } from '../exchange.ts';
import type { Message } from '../state/message.ts';
import { fetchMedia } from './fetch-media.ts';
import { statusReporter } from './status-callback.ts';

/** Starts the delivery of a queued text; returns at once. */
export function deliver(exchange: Exchange, message: Message): void {
  exchange.work.start(async () => {
    const { network, work, pace } = exchange;
    const report = statusReporter(exchange, message);
    const isForgotten = () => network.messages.get(message.sid) !== message;
    const end = async (status: 'delivered' | 'undelivered' | 'failed', errorCode: number | null) => {
      network.changeMessage(message, { status, errorCode });
      await report(status, true);
    };
    await work.pause(pace.sentAfterMs);
    if (isForgotten()) return;
    if (network.isBlocked(message.to, message.from)) return end('failed', 21610);
    if (message.mediaUrls.length > 0) {
      const media = await fetchMedia(message.mediaUrls, network.nowMs());
      if (typeof media === 'number') return end('failed', media);
      network.changeMessage(message, { media, mediaUrls: [] });
    }
    network.changeMessage(message, { status: 'sent', sentAtMs: network.nowMs() });
    await report('sent', false);
    await work.pause(pace.deliveredAfterMs);
    if (isForgotten()) return;
    const errorCode = whatStops(exchange, message.to);
    return end(errorCode === null ? 'delivered' : 'undelivered', errorCode);
  });
}

function whatStops(exchange: Exchange, number: string): number | null {
  const phone = exchange.network.phone(number);
  const fault = exchange.faults.takeDeliveryFault();
  if (fault !== null) return fault;
  if (phone.lineType === 'landline') return 30006;
  return phone.off ? 30003 : null;
}
