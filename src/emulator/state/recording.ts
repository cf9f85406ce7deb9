// A recorded word: its sound, and what was said where that is known.

export interface Recording {
  readonly sid: string;
  readonly callSid: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
  status: 'in-progress' | 'processing' | 'completed' | 'absent';
  seconds: number;
  /** A WAV file. */
  sound: Buffer;
  /** For whoever reads along; Twilio does not know it. */
  words: string;
}
