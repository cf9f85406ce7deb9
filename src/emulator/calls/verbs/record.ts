// `<Record>`: what the person says is kept.
import type { Element } from '../../twiml/xml.ts';
import type { Leg } from '../leg.ts';
import { readRecordingCallback } from '../recording-callback.ts';
import { finishRecording, reportRecording } from '../recording-end.ts';
import type { Perform, Scene } from '../scene.ts';
import { absoluteUrl, methodOf, type Source } from '../source.ts';
import { readTranscribing, transcribe } from '../transcription.ts';
import { RecordEar } from './record-ear.ts';

const defaultTimeoutSeconds = 5;
const defaultMaxSeconds = 3600;
const maxSecondsForWords = 120;

export const record: Perform = async (scene, element) => {
  const { leg } = scene;
  const { attributes } = element;
  if (attributes.playBeep !== 'false') leg.hear({ kind: 'beep' });
  const recording = leg.exchange.network.callBook.addRecording({
    callSid: leg.call.sid,
    source: 'RecordVerb',
    channels: 1,
  });
  const callback = readRecordingCallback(element, scene.documentUrl);
  reportRecording(leg, recording, 'in-progress', callback);
  const transcribing = readTranscribing(element, scene.documentUrl);
  const longest = transcribing ? maxSecondsForWords : defaultMaxSeconds;
  const ear = new RecordEar({
    finishOnKey: attributes.finishOnKey ?? '1234567890*#',
    timeoutSeconds: Number(attributes.timeout ?? defaultTimeoutSeconds),
    maxSeconds: Number(attributes.maxLength ?? longest),
    trim: attributes.trim !== 'do-not-trim',
    nowMs: () => leg.sinceBeganMs(),
  });
  const stopListening = leg.listen((act) => ear.take(act));
  leg.set('recording');
  try {
    await hearOut(leg, ear);
  } catch (reason) {
    if (reason !== scene.signal.reason) throw reason;
  } finally {
    stopListening();
  }
  const kept = finishRecording(
    leg,
    recording,
    ear.recorded(),
    callback,
    transcribing ? () => transcribe(leg, recording, transcribing) : undefined,
  );
  const key = leg.isLive ? ear.finishedOn : 'hangup';
  const action = kept && actionOf(scene, element, { ...kept, ...(key !== null && { Digits: key }) });
  if (!leg.isLive && action) scene.tell(action);
  scene.signal.throwIfAborted();
  return action ?? 'nextVerb';
};

async function hearOut(leg: Leg, ear: RecordEar): Promise<void> {
  while (!ear.isFinished) if (await leg.passUnless(ear.nextAct(), ear.waitMs())) return;
}

function actionOf({ documentUrl }: Scene, { attributes }: Element, params: Record<string, string>): Source {
  const { action, method } = attributes;
  return { kind: 'url', url: absoluteUrl(action, documentUrl), method: methodOf(method), params };
}
