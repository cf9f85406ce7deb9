// A talk now, as it is kept: a request of the usual kind, bound to the call in which its asker waits.

/** A call that is in the room of a talk. */
export interface InRoom {
  /** The provider's own id of the call. */
  readonly callSid: string;
  /** The step that follows the room: a call that has answered it is not there any more. */
  readonly nextStep: number;
}

/** The part of a request whose asker waits for it in a call. Gone once they wait no more. */
export interface Talk {
  readonly asker: InRoom;
  /** Nobody waits for longer than this. */
  readonly until: Date;
  /** Who is talking with them. */
  readonly helper?: (InRoom & { readonly memberId: string; readonly hungUp?: true }) | undefined;
}

/** What a call of ours to somebody who might talk is about. */
export interface TalkCall {
  readonly requestId: string;
  readonly memberId: string;
}
