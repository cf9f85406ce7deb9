// What is written down, for good, of something that a steward did.
import type { AgreedChange } from './agreed/agreed.ts';
import type { Phrase } from './phrases.ts';
import type { StewardAct, StewardChannel } from './steward-act.ts';

/** What was asked for and what came of it. People are in it, so that it is sealed, and goes with them. */
export interface AuditDetails {
  readonly act: StewardAct;
  readonly answer: Phrase;
  readonly isDone: boolean;
  /** Of settings: what they were before. */
  readonly before?: AgreedChange | undefined;
}

export interface AuditEntry {
  /** The steward (a member's id). */
  readonly byId: string;
  readonly channel: StewardChannel;
  readonly kind: StewardAct['do'];
  readonly requestId?: string | undefined;
  /** Whom it was about. */
  readonly memberIds: readonly string[];
  readonly details: AuditDetails;
}
