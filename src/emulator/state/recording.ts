// A recorded word: its sound, and what was said where that is known.

/** What it comes from. */
export type RecordingSource = 'RecordVerb' | 'DialVerb' | 'StartCallRecordingAPI';

export interface Recording {
  readonly sid: string;
  readonly callSid: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
  readonly source: RecordingSource;
  /** Two where each side of a conversation has its own. */
  readonly channels: 1 | 2;
  status: 'in-progress' | 'paused' | 'processing' | 'completed' | 'absent';
  seconds: number;
  /** A WAV file. */
  sound: Buffer;
  /** For whoever reads along; Twilio does not know it. */
  words: string;
}

/** Its words, written down. */
export interface Transcription {
  readonly sid: string;
  readonly recordingSid: string;
  readonly createdAtMs: number;
  readonly seconds: number;
  readonly status: 'completed' | 'failed';
  /** Empty where it failed. */
  readonly text: string;
}
