// Sends the texts that are due, many at a time: a phone or a line that is slow holds up nobody else.
import type { Context } from '../context.ts';
import { type ClaimedText, claimTexts } from '../store/outbox.ts';
import { sendText } from './send-text.ts';

/** Texts under way in one process. */
const mostAtOnce = 96;
/** Of these, from one line: the others go on though one gets no answers. */
const mostOfALine = 32;

export interface Sender {
  /** Begins to send what is due, as far as there is room, without waiting for it. Resolves to true where there may be more. */
  look(): Promise<boolean>;
  /** Resolves once nothing is under way. */
  finish(): Promise<void>;
}

export function createSender(context: Context): Sender {
  const { store, queue, now, log } = context;
  /** What is under way, and from which line. */
  const underWay = new Map<Promise<void>, string>();

  const begin = (text: ClaimedText): void => {
    const sending = sendText(context, text)
      .catch((error: unknown) =>
        log.error({ error, outboxId: text.id, cause: text.cause }, 'what became of a text could not be kept'),
      )
      .then(() => {
        underWay.delete(sending);
        // There is room again, and the next text to the same person may go.
        queue.wake('sendOutbox');
      });
    underWay.set(sending, text.from);
  };

  return {
    async look() {
      const room = mostAtOnce - underWay.size;
      if (room <= 0) return false;
      const inHand = { lines: [...underWay.values()], mostOfALine };
      const { texts, hasMoved, nextAt } = await claimTexts(store, now(), room, inHand);
      for (const text of texts) begin(text);
      if (nextAt) queue.wake('sendOutbox', nextAt);
      return hasMoved;
    },
    async finish() {
      while (underWay.size > 0) await Promise.all(underWay.keys());
    },
  };
}
