// `<Record>`: what the person says is kept.
import type { Element } from '../../twiml/xml.ts';
import { CallOver } from '../interruption.ts';
import type { Leg } from '../leg.ts';
import { finishRecording, type RecordingCallback, reportRecording } from '../recording-end.ts';
import type { Perform, Scene } from '../scene.ts';
import { absoluteUrl, methodOf, type Next, type Source } from '../source.ts';
import { RecordEar } from './record-ear.ts';

const defaultTimeoutSeconds = 5;
const defaultMaxSeconds = 3600;
const maxSecondsForWords = 120;

export const record: Perform = async (scene, element) => {
  const { leg } = scene;
  const { attributes } = element;
  if (attributes.playBeep !== 'false') leg.hear({ kind: 'beep' });
  const recording = leg.exchange.network.callBook.addRecording(leg.call.sid);
  const callback = callbackOf(scene, element);
  reportRecording(leg, recording, 'in-progress', callback);
  const longest = attributes.transcribe === 'true' ? maxSecondsForWords : defaultMaxSeconds;
  const ear = new RecordEar({
    finishOnKey: attributes.finishOnKey ?? '1234567890*#',
    timeoutSeconds: Number(attributes.timeout ?? defaultTimeoutSeconds),
    maxSeconds: Number(attributes.maxLength ?? longest),
    trim: attributes.trim !== 'do-not-trim',
    nowMs: () => leg.sinceBeganMs(),
  });
  const stopListening = leg.listen((act) => ear.take(act));
  leg.set('recording');
  let hungUp: unknown = null;
  try {
    await hearOut(leg, ear);
  } catch (reason) {
    if (!(reason instanceof CallOver)) throw reason;
    hungUp = reason;
  } finally {
    stopListening();
  }
  const kept = finishRecording(leg, recording, ear.recorded(), callback);
  if (!kept) {
    if (hungUp !== null) throw hungUp;
    return 'nextVerb';
  }
  const key = hungUp === null ? ear.finishedOn : 'hangup';
  const params = { ...kept, ...(key !== null && { Digits: key }) };
  return actionAfter(scene, element, params, hungUp);
};

async function hearOut(leg: Leg, ear: RecordEar): Promise<void> {
  while (!ear.isFinished) if (await leg.passUnless(ear.nextAct(), ear.waitMs())) return;
}

/** After a hang-up the action is told too, but its answer leads nowhere. */
function actionAfter(scene: Scene, element: Element, params: Record<string, string>, hungUp: unknown): Next {
  const { action, method } = element.attributes;
  const source: Source = { kind: 'url', url: absoluteUrl(action, scene.documentUrl), method: methodOf(method), params };
  if (hungUp === null) return source;
  scene.tell(source);
  throw hungUp;
}

function callbackOf({ documentUrl }: Scene, { attributes }: Element): RecordingCallback | null {
  const { recordingStatusCallback: url, recordingStatusCallbackMethod, recordingStatusCallbackEvent } = attributes;
  if (url === undefined) return null;
  return {
    url: absoluteUrl(url, documentUrl),
    method: methodOf(recordingStatusCallbackMethod),
    events: (recordingStatusCallbackEvent ?? 'completed').split(/[\s,]+/),
  };
}
