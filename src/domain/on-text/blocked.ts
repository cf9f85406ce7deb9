// Somebody whom the stewards keep out writes: they hear so, may ask for a call about it, and may have everything deleted.

import { dayOf } from '../on-steward/keep-out.ts';
import { isBlocked } from '../people.ts';
import { takeAnswerTo } from './answers/take.ts';
import { onCallMe } from './call-me.ts';
import { onForgetMe } from './forget-me.ts';
import { contactOf, memberOf, reply, type Scene } from './scene.ts';

/** False where they are not kept out. */
export function keptOut(scene: Scene): boolean {
  const { decision, text } = scene;
  const { blockedUntil } = memberOf(scene);
  if (!isBlocked({ blockedUntil }, decision.now) || blockedUntil === undefined) return false;
  const { meaning } = text.reading;
  const asked = contactOf(scene).dialogue.questions.find(({ ask }) => ask === 'forgetMe');
  if (asked && takeAnswerTo(scene, asked)) return true;
  if (meaning === 'forget') onForgetMe(scene);
  else if (meaning === 'call') onCallMe(scene);
  else {
    const { timezone, emergency } = decision.community;
    reply(scene, { say: 'keptOut', until: dayOf(blockedUntil, decision.now, timezone), call: emergency.call });
  }
  return true;
}
