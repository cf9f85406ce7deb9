// Asks what was meant, where a sentence is not sure enough to act on and acting would change something.
import { conversationsOf } from '../conversations.ts';
import { verdictOn, weightyMeanings } from '../sureness.ts';
import { passOn } from './relay.ts';
import { askBack, keepUnsure, reply, type Scene } from './scene.ts';

/** False where the text is sure enough, or harmless. */
export function askWhatWasMeant(scene: Scene): boolean {
  const { reading } = scene.text;
  const meaning = weightyMeanings.find((weighty) => weighty === reading.meaning);
  if (meaning === undefined || reading.explicit || verdictOn(reading) === 'do') return false;
  keepUnsure(scene);
  askBack(scene, { ask: 'meant', held: scene.text }, { say: 'meant', meaning });
  return true;
}

/** Says so, and keeps the text: what people write and the line does not understand is what it should learn next. */
export function notUnderstood(scene: Scene): void {
  keepUnsure(scene);
  reply(scene, { say: 'notUnderstood' });
}

/** It was not meant for the line: it goes to the neighbour, where there is one. */
export function notMeant(scene: Scene): void {
  const [conversation] = conversationsOf(scene.decision, scene.memberId);
  if (conversation) passOn(scene, conversation);
  else notUnderstood(scene);
}
