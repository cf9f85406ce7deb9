// What was recorded is written down, where `<Record>` wants that, and told of.
import type { Recording, Transcription } from '../state/recording.ts';
import { newSid } from '../state/sid.ts';
import type { Element } from '../twiml/xml.ts';
import { ReportQueue } from '../webhook/status-reports.ts';
import type { Leg } from './leg.ts';
import { callParams } from './params.ts';
import { absoluteUrl } from './source.ts';

/** Twilio's limits, both excluded: words that are shorter or longer are not written down. */
const shortestSeconds = 2;
const longestSeconds = 120;
const outOfRange = 13617;

export interface Transcribing {
  /** Whom to tell, with POST; null: nobody. */
  readonly url: string | null;
}

/** Null where it is not wanted. Whoever is to be told of it wants it. */
export function readTranscribing({ attributes }: Element, documentUrl: string | null): Transcribing | null {
  const { transcribe, transcribeCallback: url } = attributes;
  if (transcribe !== 'true' && url === undefined) return null;
  return { url: url === undefined ? null : absoluteUrl(url, documentUrl) };
}

/** The words of a recording that is completed; where they are not known, or it is out of Twilio's range, that fails. */
export function transcribe(leg: Leg, recording: Recording, { url }: Transcribing): void {
  const { exchange, call } = leg;
  const { sid: recordingSid, seconds, words } = recording;
  const isInRange = seconds > shortestSeconds && seconds < longestSeconds;
  const isDone = isInRange && words !== '';
  const transcription: Transcription = {
    ...{ sid: newSid('TR'), recordingSid, seconds, createdAtMs: exchange.network.nowMs() },
    ...{ status: isDone ? 'completed' : 'failed', text: isDone ? words : '' },
  };
  exchange.network.callBook.transcriptions.set(transcription.sid, transcription);
  const account = `${exchange.baseUrl}/2010-04-01/Accounts/${exchange.accountSid}`;
  if (!isInRange) {
    const detail = `${seconds} s: only what is longer than ${shortestSeconds} s and shorter than ${longestSeconds} s is written down`;
    exchange.alerts.add({ code: outOfRange, url: url ?? account, sid: recordingSid, detail });
  }
  if (url === null) return;
  new ReportQueue(exchange, { url, method: 'POST', sid: recordingSid }).send(
    {
      ...callParams(exchange, call),
      RecordingSid: recordingSid,
      RecordingUrl: `${account}/Recordings/${recordingSid}`,
      TranscriptionSid: transcription.sid,
      TranscriptionStatus: transcription.status,
      TranscriptionText: transcription.text,
      TranscriptionUrl: `${account}/Transcriptions/${transcription.sid}`,
    },
    true,
  );
}
