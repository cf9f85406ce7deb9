// One action of one steward, while it is being decided on.
import type { AgreedChange } from '../agreed/agreed.ts';
import type { Decision } from '../decision.ts';
import type { Phrase } from '../phrases.ts';
import type { Request } from '../request.ts';
import type { StewardAct, StewardChannel } from '../steward-act.ts';

export interface Stewarding<A extends StewardAct = StewardAct> {
  readonly decision: Decision;
  /** The steward (a member's id). */
  readonly byId: string;
  readonly channel: StewardChannel;
  readonly act: A;
}

/** What came of an action, for its steward and for the log. */
export interface Result {
  readonly answer: Phrase;
  /** False where nothing was changed. */
  readonly isDone: boolean;
  /** Whom it was about. */
  readonly memberIds: readonly string[];
  /** Of settings: what they were. */
  readonly before?: AgreedChange | undefined;
}

export const done = (answer: Phrase, ...memberIds: readonly string[]): Result => ({ answer, isDone: true, memberIds });

export const refused = (answer: Phrase, ...memberIds: readonly string[]): Result => ({
  answer,
  isDone: false,
  memberIds,
});

/** The request of an action; `undefined` where the community has none such. */
export const requestOf = (
  { decision }: Pick<Stewarding, 'decision'>,
  { requestId }: { readonly requestId: string },
): Request | undefined => decision.allRequests().find(({ id }) => id === requestId);
