// Every call, conference and recording that the emulator remembers, until a restart or a reset.
import type { Call, Happening, Heard, Stamp } from './call.ts';
import type { Conference } from './conference.ts';
import type { Recording, Transcription } from './recording.ts';
import { newSid } from './sid.ts';

export type CallChange =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'heard'; readonly call: Call; readonly heard: Heard };

export type NewCall = Pick<Call, 'direction' | 'from' | 'to' | 'phone' | 'line' | 'status'> &
  Partial<Pick<Call, 'parentSid' | 'forwardedFrom'>>;

export type NewRecording = Pick<Recording, 'callSid' | 'source' | 'channels'>;

export class CallBook {
  /** By sid, oldest first. */
  readonly calls = new Map<string, Call>();
  readonly conferences = new Map<string, Conference>();
  readonly recordings = new Map<string, Recording>();
  readonly transcriptions = new Map<string, Transcription>();
  readonly #nowMs: () => number;
  readonly #tell: (change: CallChange) => void;
  #lastSeq = 0;

  constructor(nowMs: () => number, tell: (change: CallChange) => void) {
    this.#nowMs = nowMs;
    this.#tell = tell;
  }

  addCall(fields: NewCall): Call {
    const nowMs = this.#nowMs();
    this.#lastSeq += 1;
    const call: Call = {
      parentSid: null,
      forwardedFrom: null,
      ...fields,
      sid: newSid('CA'),
      seq: this.#lastSeq,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      answeredAtMs: null,
      endedAtMs: null,
      durationSeconds: null,
      queuedForMs: 0,
      activity: fields.status === 'queued' ? 'queued' : 'ringing',
      turn: 0,
      answeredBy: null,
      beepAtMs: null,
      transcript: [],
      documents: [],
      sounds: new Map(),
    };
    this.calls.set(call.sid, call);
    this.#tell({ kind: 'call', call });
    return call;
  }

  changeCall(
    call: Call,
    changes: Partial<
      Pick<
        Call,
        'status' | 'activity' | 'turn' | 'answeredBy' | 'answeredAtMs' | 'endedAtMs' | 'durationSeconds' | 'queuedForMs'
      >
    >,
  ): void {
    Object.assign(call, changes, { updatedAtMs: this.#nowMs() });
    if (this.knows(call.sid)) this.#tell({ kind: 'call', call });
  }

  /** Adds to what is heard in a call; what is returned may be told to have been cut short. */
  hear<What extends Happening>(call: Call, atMs: number, what: What): What & Stamp {
    const heard: What & Stamp = { seq: call.transcript.length + 1, atMs: Math.round(atMs), ...what };
    call.transcript.push(heard);
    this.changed(call, heard);
    return heard;
  }

  changed(call: Call, heard: Heard): void {
    if (this.knows(call.sid)) this.#tell({ kind: 'heard', call, heard });
  }

  addConference(name: string): Conference {
    const nowMs = this.#nowMs();
    const conference: Conference = {
      sid: newSid('CF'),
      name,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      status: 'init',
      endedBecause: null,
      endedByCallSid: null,
      participants: new Map(),
    };
    this.conferences.set(conference.sid, conference);
    return conference;
  }

  addRecording({ callSid, source, channels }: NewRecording): Recording {
    const nowMs = this.#nowMs();
    const recording: Recording = {
      sid: newSid('RE'),
      callSid,
      source,
      channels,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      status: 'in-progress',
      seconds: 0,
      sound: Buffer.alloc(0),
      words: '',
    };
    this.recordings.set(recording.sid, recording);
    return recording;
  }

  /** Whether a call, conference or recording with this sid is remembered. */
  knows(sid: string): boolean {
    return this.calls.has(sid) || this.conferences.has(sid) || this.recordings.has(sid);
  }

  clear(): void {
    this.calls.clear();
    this.conferences.clear();
    this.recordings.clear();
    this.transcriptions.clear();
  }
}
