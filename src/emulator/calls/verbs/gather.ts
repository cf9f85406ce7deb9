// `<Gather>`: keys or words are waited for, also while the prompts inside it are still heard.
import type { Element } from '../../twiml/xml.ts';
import type { Perform, Scene } from '../scene.ts';
import { absoluteUrl, methodOf } from '../source.ts';
import { GatherEar, type Gathered } from './gather-ear.ts';
import { readGather } from './gather-rules.ts';
import { partialResults } from './partial-results.ts';
import { pause } from './pause.ts';
import { play } from './play.ts';
import { say } from './say.ts';

const prompts: Readonly<Record<string, Perform>> = { Say: say, Play: play, Pause: pause };

export const gather: Perform = async (scene, element) => {
  const rules = readGather(element.attributes);
  const ear = new GatherEar(rules);
  const tellOfWords = partialResults(scene, element);
  const stopListening = scene.leg.listen((act) => {
    const isTaken = ear.take(act);
    if (isTaken && act.kind === 'words') tellOfWords(act.words);
    return isTaken;
  });
  try {
    await ask(scene, element, ear);
    const gathered = await hearOut(scene, ear);
    const params = paramsOf(gathered, rules.actionOnEmptyResult);
    if (params === null) return 'nextVerb';
    const { action, method } = element.attributes;
    return { kind: 'url', url: absoluteUrl(action, scene.documentUrl), method: methodOf(method), params };
  } finally {
    stopListening();
  }
};

/** The prompts, until the person cuts them short. */
async function ask(scene: Scene, element: Element, ear: GatherEar): Promise<void> {
  const signal = AbortSignal.any([scene.signal, ear.begun]);
  try {
    for (const child of element.children) await prompts[child.name]?.({ ...scene, signal }, child);
  } catch (reason) {
    if (scene.signal.aborted || !ear.begun.aborted) throw reason;
  }
}

async function hearOut({ leg }: Scene, ear: GatherEar): Promise<Gathered> {
  for (;;) {
    const done = ear.gathered();
    if (done !== null) return done;
    leg.set(ear.isUnderstanding ? 'speaking' : 'listening');
    const waited = await leg.passUnless(ear.nextAct(), ear.waitSeconds * 1000);
    if (waited) return ear.afterSilence();
  }
}

/** Null where nothing came and the next verb follows. */
function paramsOf(gathered: Gathered, evenIfEmpty: boolean): Record<string, string> | null {
  const msg = 'Gather End';
  switch (gathered.kind) {
    case 'keys': {
      const { keys, finishedOn } = gathered;
      if (keys === '' && !evenIfEmpty) return null;
      return { msg, Digits: keys, FinishedOnKey: finishedOn };
    }
    case 'words':
      return { msg, SpeechResult: gathered.words, Confidence: String(gathered.confidence) };
    case 'nothing':
      return evenIfEmpty ? { msg, Digits: '', FinishedOnKey: '' } : null;
  }
}
