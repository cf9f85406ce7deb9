// Danger to life, said in a call: the emergency words at once, and the stewards are told. The call goes on where it was.
import type { HeldText } from '../held-text.ts';
import { onEmergency } from '../on-text/emergency.ts';
import type { Turn } from './turn.ts';

export function onDanger(turn: Turn, text: HeldText): void {
  const { decision } = turn;
  if (!turn.isWithheld) return onEmergency(decision, turn.contact, text);
  const { call, listen } = decision.community.emergency;
  turn.say({ say: 'emergency', call, listen });
  const phrase = { say: 'stewardEmergency', name: undefined, words: text.body } as const;
  decision.tellStewards(phrase, { urgent: true, all: true });
}
