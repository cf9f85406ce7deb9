// `<Dial>`: the caller is connected with somebody else, and the action is told what became of it.
import type { Element } from '../../twiml/xml.ts';
import type { Perform, Scene } from '../scene.ts';
import { absoluteUrl, DocumentFailure, methodOf, type Source } from '../source.ts';
import { dialConference } from './dial-conference.ts';
import { dialNumbers } from './dial-numbers.ts';
import type { DialOutcome } from './dial-outcome.ts';

export const dial: Perform = async (scene, element) => {
  const { leg } = scene;
  if (scene.isWhisper) throw new DocumentFailure(13201, scene.documentUrl, 'somebody who was dialled cannot dial');
  const conference = element.children.find(({ name }) => name === 'Conference');
  leg.set('dialing');
  const outcome = await (conference ? dialConference(scene, element, conference) : dialNumbers(scene, element));
  const action = actionOf(scene, element, outcome);
  if (!leg.isLive && action) scene.tell(action);
  scene.signal.throwIfAborted();
  return action ?? 'nextVerb';
};

function actionOf({ documentUrl }: Scene, { attributes }: Element, outcome: DialOutcome): Source | null {
  const { action, method } = attributes;
  if (action === undefined) return null;
  const { status, callSid, seconds, bridged, recordingUrl } = outcome;
  const params: Record<string, string> = {
    DialCallStatus: status,
    DialBridged: String(bridged),
    ...(callSid !== null && { DialCallSid: callSid }),
    ...(recordingUrl !== null && { RecordingUrl: recordingUrl }),
    ...(seconds !== null && { DialCallDuration: String(seconds) }),
  };
  return { kind: 'url', url: absoluteUrl(action, documentUrl), method: methodOf(method), params };
}
