// A call is recorded while it goes on, as its Recordings resource is asked to: everything that is said in it, until that or the call ends.
import type { Happening } from '../state/call.ts';
import type { Recording } from '../state/recording.ts';
import type { Leg } from './leg.ts';
import type { RecordingCallback } from './recording-callback.ts';
import { finishRecording, reportRecording } from './recording-end.ts';

export class CallRecorder {
  readonly recording: Recording;
  readonly #leg: Leg;
  readonly #callback: RecordingCallback | null;
  readonly #words: string[] = [];
  #seconds = 0;
  /** Since when, and from which place of the transcript on, it is taken in. */
  #sinceMs: number;
  #fromSeq: number;
  /** Whether a pause takes time in it, without a word. */
  #keepsSilence = false;

  constructor(leg: Leg, channels: 1 | 2, callback: RecordingCallback | null) {
    this.#leg = leg;
    this.#callback = callback;
    const { callBook } = leg.exchange.network;
    this.recording = callBook.addRecording({ callSid: leg.call.sid, source: 'StartCallRecordingAPI', channels });
    this.#sinceMs = leg.sinceBeganMs();
    this.#fromSeq = leg.call.transcript.length;
    reportRecording(leg, this.recording, 'in-progress', callback);
    leg.over.then(() => this.stop());
  }

  pause(keepsSilence: boolean): void {
    if (this.recording.status !== 'in-progress') return;
    this.#take();
    this.#keepsSilence = keepsSilence;
    this.recording.status = 'paused';
  }

  resume(): void {
    if (this.recording.status !== 'paused') return;
    this.#skip();
    this.recording.status = 'in-progress';
  }

  /** Once; it is completed soon after. Nothing comes of one that was deleted. */
  stop(): void {
    const { status, sid } = this.recording;
    if (!this.#leg.exchange.network.callBook.knows(sid)) return;
    if (status !== 'in-progress' && status !== 'paused') return;
    if (status === 'paused') this.#skip();
    else this.#take();
    finishRecording(
      this.#leg,
      this.recording,
      { words: this.#words.join(' '), sound: null, seconds: this.#seconds },
      this.#callback,
    );
  }

  #take(): void {
    const { transcript } = this.#leg.call;
    this.#words.push(...transcript.slice(this.#fromSeq).flatMap(wordsOf));
    this.#seconds += this.#sinceLastSeconds();
    this.#goOn();
  }

  #skip(): void {
    if (this.#keepsSilence) this.#seconds += this.#sinceLastSeconds();
    this.#goOn();
  }

  #goOn(): void {
    this.#sinceMs = this.#leg.sinceBeganMs();
    this.#fromSeq = this.#leg.call.transcript.length;
  }

  #sinceLastSeconds(): number {
    return (this.#leg.sinceBeganMs() - this.#sinceMs) / 1000;
  }
}

function wordsOf(happening: Happening): readonly string[] {
  switch (happening.kind) {
    case 'heard':
      return [happening.text];
    case 'said':
    case 'person':
      return [happening.words];
    default:
      return [];
  }
}
