// A text on its way, in either direction, with what became of it.

export type Direction = 'inbound' | 'outbound-api' | 'outbound-reply';

export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received';

export interface Media {
  readonly sid: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly createdAtMs: number;
}

/** What the line's webhook made of an inbound text: not called, being called, or its HTTP status (null: it never answered). */
export type WebhookResult = 'none' | 'waiting' | { readonly status: number | null };

export interface Message {
  readonly sid: string;
  /** Counts up over all texts; later texts have greater ones. */
  readonly seq: number;
  readonly direction: Direction;
  readonly from: string;
  readonly to: string;
  body: string;
  status: MessageStatus;
  errorCode: number | null;
  readonly numSegments: number;
  readonly numMedia: number;
  /** Where the pictures of an outbound text are fetched from, until they have been. */
  mediaUrls: readonly string[];
  media: Media[];
  readonly statusCallback: string | null;
  readonly createdAtMs: number;
  updatedAtMs: number;
  sentAtMs: number | null;
  /** False for the carrier's own answers to STOP and the like, which the account never sees. */
  readonly listed: boolean;
  webhook: WebhookResult;
}
