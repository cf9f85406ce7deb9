// ON CALL: who it is just now.
import type { Decision } from '../decision.ts';
import { onCallNow } from '../on-call-now.ts';
import type { Phrase } from '../phrases.ts';

export function whoIsOnCall(decision: Decision): Phrase & { say: 'onCallNow' } {
  const { ids, isEverybody } = onCallNow(decision);
  const names = ids.map((id) => decision.member(id).name).sort((a = '', b = '') => (a < b ? -1 : 1));
  return { say: 'onCallNow', names, isEverybody };
}
