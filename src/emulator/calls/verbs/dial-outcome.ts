// What became of a `<Dial>`.

/** What the action is told. */
export interface DialOutcome {
  readonly status: 'completed' | 'answered' | 'busy' | 'no-answer' | 'failed' | 'canceled';
  /** Of the call that was placed; null: none, or a conference. */
  readonly callSid: string | null;
  readonly seconds: number | null;
  readonly bridged: boolean;
  /** What was said, where that was to be kept. */
  readonly recordingUrl: string | null;
}
