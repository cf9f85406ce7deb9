// A call on one telephone: the account's view of it, and everything that was heard, said and pressed.
import type { Fault } from '../twiml/check.ts';

export type CallDirection = 'inbound' | 'outbound-api' | 'outbound-dial';

export const callStatuses = [
  'queued',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'failed',
  'no-answer',
  'canceled',
] as const;
export type CallStatus = (typeof callStatuses)[number];

export type AnsweredBy = 'human' | 'machine_start' | 'machine_end_beep';

/** What the call is doing, as the person at the telephone would tell it. */
export type Activity =
  | 'queued'
  | 'ringing'
  /** The webhook is being asked, or something is said, played or paused. */
  | 'hearing'
  /** Keys or words are waited for. */
  | 'listening'
  /** Words are being understood. */
  | 'speaking'
  | 'recording'
  /** Somebody else is being called. */
  | 'dialing'
  /** Waiting for a conference to start, or on hold in it. */
  | 'holding'
  | 'talking'
  | 'ended';

/** Nothing more is said to the person then, until she does something, or somebody else does, or she waits too long. */
export const turns: readonly Activity[] = ['listening', 'recording', 'dialing', 'holding', 'talking'];

/** What the person hears, says and does. Seconds at 150 words a minute. */
export type Happening =
  | {
      readonly kind: 'heard';
      readonly text: string;
      readonly language: string;
      readonly voice: string | null;
      readonly ratePercent: number;
      readonly seconds: number;
      /** At the pace that it is spoken in. */
      readonly heardSeconds: number;
      /** Where it was cut short: after this long. */
      cutAfterSeconds: number | null;
    }
  | {
      readonly kind: 'played';
      readonly url: string;
      readonly contentType: string;
      readonly seconds: number;
      cutAfterSeconds: number | null;
    }
  | { readonly kind: 'tones'; readonly keys: string }
  | { readonly kind: 'silence'; readonly seconds: number }
  | { readonly kind: 'beep' }
  | { readonly kind: 'ringback'; readonly numbers: readonly string[] }
  | { readonly kind: 'music' }
  | { readonly kind: 'joined' | 'left'; readonly others: readonly string[]; readonly conference: string | null }
  /** Another person's words, on a call that is connected. */
  | { readonly kind: 'person'; readonly from: string; readonly words: string }
  | { readonly kind: 'pressed'; readonly key: string; readonly taken: boolean }
  | { readonly kind: 'said'; readonly words: string; readonly taken: boolean }
  | { readonly kind: 'recorded'; readonly sid: string; readonly words: string; readonly seconds: number }
  | { readonly kind: 'answered' | 'hungUp'; readonly by: 'person' | 'machine' | 'line' };

export interface Stamp {
  /** Counts up within the call. */
  readonly seq: number;
  /** Since the call began. */
  readonly atMs: number;
}

export type Heard = Happening & Stamp;

/** What a webhook answered, as the call took it. */
export interface FetchedDocument {
  /** Null: it came with the request. */
  readonly url: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly body: string;
  readonly faults: readonly Fault[];
}

export interface Call {
  readonly sid: string;
  readonly seq: number;
  readonly direction: CallDirection;
  readonly from: string;
  readonly to: string;
  /** The person's telephone, and the number of the account that it talks with. */
  readonly phone: string;
  readonly line: string;
  readonly parentSid: string | null;
  readonly forwardedFrom: string | null;
  readonly createdAtMs: number;
  updatedAtMs: number;
  answeredAtMs: number | null;
  endedAtMs: number | null;
  /** Whole seconds between answer and end. */
  durationSeconds: number | null;
  /** How long it waited for its turn. */
  queuedForMs: number;
  status: CallStatus;
  activity: Activity;
  /** Counts the times that it became the person's turn. */
  turn: number;
  answeredBy: AnsweredBy | null;
  /** Since the call began: when the machine that picked up begins to record; null: none did. */
  beepAtMs: number | null;
  readonly transcript: Heard[];
  readonly documents: FetchedDocument[];
  /** What was played, by the `seq` of its place in the transcript. */
  readonly sounds: Map<number, Buffer>;
}

export function isLive(call: Call): boolean {
  return call.status === 'queued' || call.status === 'ringing' || call.status === 'in-progress';
}
