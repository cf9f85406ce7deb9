// What a steward does at the desk, as it comes in.
import type { StewardAct } from '../domain/steward-act.ts';

export interface StewardAction {
  /** The client's own id of it: it is done once, however often it is sent. */
  readonly id: string;
  /** The steward (a member's id). */
  readonly byId: string;
  readonly act: StewardAct;
}
