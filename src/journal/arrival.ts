// What came in while the database was away, as it is kept until it is back.
import type { InboundText, StatusReport } from '../telephony/provider.ts';

export type Arrival =
  | { readonly of: 'text'; readonly text: InboundText; readonly receivedAt: string }
  /** What became of a text of ours; `outboxId` says which. */
  | { readonly of: 'status'; readonly outboxId: string; readonly report: StatusReport };
