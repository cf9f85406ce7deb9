// A text as the person with the phone, and a test, sees it.
import type { Message, MessageStatus } from '../state/message.ts';

export interface TextView {
  readonly sid: string;
  /** Counts up over all texts; pass the last one seen as `since`. */
  readonly seq: number;
  /** As the phone sees it. */
  readonly direction: 'sent' | 'received';
  /** The phone's number and the line's, E.164. */
  readonly phone: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Paths on the emulator. */
  readonly media: readonly { readonly contentType: string; readonly url: string }[];
  readonly status: MessageStatus;
  readonly errorCode: number | null;
  /** The carrier's own answer to STOP, START or HELP rather than the account's text. */
  readonly byCarrier: boolean;
  readonly numSegments: number;
  /** For a sent text: whether the line's webhook was called and what HTTP status it gave (null: no answer). */
  readonly webhook: Message['webhook'];
  /** ISO 8601. */
  readonly at: string;
}

export function textView(message: Message): TextView {
  const sent = message.direction === 'inbound';
  return {
    sid: message.sid,
    seq: message.seq,
    direction: sent ? 'sent' : 'received',
    phone: sent ? message.from : message.to,
    line: sent ? message.to : message.from,
    from: message.from,
    to: message.to,
    body: message.body,
    media: message.media.map(({ sid, contentType }) => ({
      contentType,
      url: `/emulator/texts/${message.sid}/media/${sid}`,
    })),
    status: message.status,
    errorCode: message.errorCode,
    byCarrier: !message.listed,
    numSegments: message.numSegments,
    webhook: message.webhook,
    at: new Date(message.createdAtMs).toISOString(),
  };
}
