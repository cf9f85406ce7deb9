// For how long an attempt to have the network take something may still succeed. Until that is over nobody tries again: a network that
// was asked too early whether it took a text says no, and takes it a moment later.

/** An attempt comes to its request within this after it was claimed, or leaves it to the next. */
export const asksWithinMs = 10_000;

/** So long its answer is waited for; then the connection is closed. */
export const answerWithinMs = 15_000;

/** A request that the network holds already may be taken though nobody waits for the answer any more, but not for longer than this. */
const takenAfterMs = 30_000;

/** From its claim on. What the network does not know of by then it never will. */
export const attemptLastsMs = asksWithinMs + answerWithinMs + takenAfterMs + 5_000;
