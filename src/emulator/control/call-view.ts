// A call as the person at the telephone, and a test, sees it.
import type { Activity, AnsweredBy, Call, CallStatus, FetchedDocument, Heard } from '../state/call.ts';

export interface CallView {
  readonly sid: string;
  /** Counts up over all calls. */
  readonly seq: number;
  /** As the phone sees it. */
  readonly direction: 'made' | 'received';
  /** The phone's number and the line's, E.164. */
  readonly phone: string;
  readonly line: string;
  /** As the telephones show it: E.164, or `anonymous`. */
  readonly from: string;
  readonly to: string;
  readonly status: CallStatus;
  readonly activity: Activity;
  readonly answeredBy: AnsweredBy | null;
  /** The call for which this one was placed (`<Dial>`). */
  readonly parentSid: string | null;
  readonly durationSeconds: number | null;
  /** ISO 8601. */
  readonly at: string;
  /** ISO 8601; null while it is live. */
  readonly endedAt: string | null;
}

export interface CallStory extends CallView {
  /** Everything heard, said and pressed, in order. */
  readonly transcript: readonly Heard[];
  /** Every document that the call was told to carry out. */
  readonly documents: readonly FetchedDocument[];
}

/** What somebody left on a machine: what could be heard after the beep. */
export interface Voicemail {
  readonly callSid: string;
  readonly line: string;
  readonly text: string;
  readonly at: string;
}

export function callView(call: Call): CallView {
  const { sid, seq, phone, line, from, to, status, activity, answeredBy, parentSid, durationSeconds } = call;
  return {
    sid,
    seq,
    direction: call.direction === 'inbound' ? 'made' : 'received',
    phone,
    line,
    from,
    to,
    status,
    activity,
    answeredBy,
    parentSid,
    durationSeconds,
    at: new Date(call.createdAtMs).toISOString(),
    endedAt: call.endedAtMs === null ? null : new Date(call.endedAtMs).toISOString(),
  };
}

export function callStory(call: Call): CallStory {
  return { ...callView(call), transcript: [...call.transcript], documents: [...call.documents] };
}

/** Null where no machine picked up. Of words that began before the beep, the end is on the machine. */
export function voicemail(call: Call): Voicemail | null {
  const { beepAtMs } = call;
  if (beepAtMs === null) return null;
  const text = call.transcript.map((heard) => {
    if (heard.kind === 'heard') return wordsAfter(beepAtMs, heard);
    return heard.kind === 'person' && heard.atMs >= beepAtMs ? heard.words : '';
  });
  const kept = text.filter((words) => words !== '').join(' ');
  return { callSid: call.sid, line: call.line, text: kept, at: new Date(call.createdAtMs).toISOString() };
}

function wordsAfter(
  beepAtMs: number,
  { atMs, text, heardSeconds, cutAfterSeconds }: Extract<Heard, { kind: 'heard' }>,
): string {
  const words = text.split(' ');
  const share = (ms: number) => Math.max(0, Math.min(1, ms / (heardSeconds * 1000)));
  const from = Math.ceil(share(beepAtMs - atMs) * words.length);
  const until = cutAfterSeconds === null ? words.length : Math.floor(share(cutAfterSeconds * 1000) * words.length);
  return words.slice(from, Math.max(from, until)).join(' ');
}
