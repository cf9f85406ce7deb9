// Whom a verb that records wants to be told of the recording.
import type { Method } from '../state/line.ts';
import type { Element } from '../twiml/xml.ts';
import { absoluteUrl, methodOf } from './source.ts';

export interface RecordingCallback {
  readonly url: string;
  readonly method: Method;
  /** `in-progress`, `completed`, `absent`. */
  readonly events: readonly string[];
}

export function readRecordingCallback({ attributes }: Element, documentUrl: string | null): RecordingCallback | null {
  const { recordingStatusCallback: url, recordingStatusCallbackMethod, recordingStatusCallbackEvent } = attributes;
  if (url === undefined) return null;
  return {
    url: absoluteUrl(url, documentUrl),
    method: methodOf(recordingStatusCallbackMethod),
    events: (recordingStatusCallbackEvent ?? 'completed').split(/[\s,]+/),
  };
}
