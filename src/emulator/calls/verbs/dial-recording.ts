// `<Dial record>`: what two people say to each other is kept, from the answer on or with the ringing before it.
import type { Element } from '../../twiml/xml.ts';
import { readRecordingCallback } from '../recording-callback.ts';
import { finishRecording, reportRecording } from '../recording-end.ts';
import type { Scene } from '../scene.ts';

export interface DialRecording {
  /** The two hear each other from now on. */
  begin(): void;
  keep(words: string): void;
  /** Its address, or null where they never talked. */
  finish(): string | null;
}

/** Null where nothing is to be kept. */
export function recordDial(scene: Scene, element: Element): DialRecording | null {
  const { record = 'do-not-record' } = element.attributes;
  if (record === 'do-not-record' || record === 'false') return null;
  const { leg } = scene;
  const callback = readRecordingCallback(element, scene.documentUrl);
  const channels = record.endsWith('-dual') ? 2 : 1;
  const rangAtMs = leg.sinceBeganMs();
  const words: string[] = [];
  let talk: { readonly recording: ReturnType<typeof add>; readonly fromMs: number } | null = null;
  const add = () => leg.exchange.network.callBook.addRecording({ callSid: leg.call.sid, source: 'DialVerb', channels });
  return {
    begin() {
      const recording = add();
      reportRecording(leg, recording, 'in-progress', callback);
      talk = { recording, fromMs: record.startsWith('record-from-ringing') ? rangAtMs : leg.sinceBeganMs() };
    },
    keep: (said) => void words.push(said),
    finish() {
      if (talk === null) return null;
      const seconds = Math.max(1, (leg.sinceBeganMs() - talk.fromMs) / 1000);
      const told = finishRecording(leg, talk.recording, { words: words.join(' '), sound: null, seconds }, callback);
      return told?.RecordingUrl ?? null;
    },
  };
}
