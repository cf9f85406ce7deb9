// What is heard while a conference has not begun: Twilio's music, nothing, or the instructions of `waitUrl`, over and over.
import type { Conference } from '../../state/conference.ts';
import type { Element } from '../../twiml/xml.ts';
import { alert, readSource } from '../document.ts';
import { CallOver, Redirected } from '../interruption.ts';
import type { Perform, Scene } from '../scene.ts';
import { absoluteUrl, DocumentFailure, methodOf, type Source } from '../source.ts';
import { pause } from './pause.ts';
import { play } from './play.ts';
import { redirect } from './redirect.ts';
import { say } from './say.ts';

const verbs: Readonly<Record<string, Perform>> = { Say: say, Play: play, Pause: pause, Redirect: redirect };
const dayMs = 86_400_000;

/** Resolves when it is stopped. Throws what ended or redirected the call. */
export async function holdMusic(
  scene: Scene,
  { attributes }: Element,
  conference: Conference,
  stop: AbortSignal,
): Promise<void> {
  const { leg, documentUrl } = scene;
  const { waitUrl, waitMethod } = attributes;
  if (waitUrl === undefined) leg.hear({ kind: 'music' });
  else if (waitUrl !== '') {
    const params = { ConferenceSid: conference.sid, FriendlyName: conference.name };
    const source = {
      kind: 'url',
      url: absoluteUrl(waitUrl, documentUrl),
      method: methodOf(waitMethod),
      params,
    } as const;
    await repeat({ ...scene, signal: AbortSignal.any([scene.signal, stop]) }, source, stop);
  }
  if (!stop.aborted) await leg.passUnless(stop, dayMs);
}

async function repeat(scene: Scene, first: Source, stop: AbortSignal): Promise<void> {
  let source = first;
  try {
    while (!stop.aborted) source = (await once(scene, source)) ?? first;
  } catch (reason) {
    if (reason instanceof CallOver || reason instanceof Redirected) throw reason;
    if (stop.aborted) return;
    if (!(reason instanceof DocumentFailure)) throw reason;
    alert(scene.leg, scene.leg.call, reason.code, reason.url, reason.detail);
  }
}

/** Where the instructions lead; null: to their end. */
async function once(scene: Scene, source: Source): Promise<Source | null> {
  const { url, verbs: elements } = await readSource(scene.leg, source);
  if (elements.length === 0) throw new DocumentFailure(11770, url, 'there is nothing to hear');
  for (const element of elements) {
    const perform = verbs[element.name];
    if (!perform) throw new DocumentFailure(13238, url, `<${element.name}> has no place while somebody waits`);
    const next = await perform({ ...scene, documentUrl: url }, element);
    if (typeof next === 'object') return next;
  }
  return null;
}
