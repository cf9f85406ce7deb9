// Thanks are kept for whoever helped, and KIND WORDS reads them the latest.
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import { latestThatFit } from '../kind-words.ts';
import { holdsPhone } from '../phone.ts';
import { reply, type Scene } from './scene.ts';

/** What was written to thank somebody. A number or an address is no kind word, and is not passed on by thanking. */
export function wordsOfThanks({ body, reading }: HeldText, { community }: Decision): string {
  const isPrivate = reading.holds !== undefined || holdsPhone(body, community);
  return reading.explicit || isPrivate ? '' : body.trim();
}

export function keepKindWords({ decision, memberId: fromId, text }: Scene, toIds: readonly string[]): void {
  const words = wordsOfThanks(text, decision);
  for (const toId of toIds) decision.keep({ do: 'keepKindWords', toId, fromId, words });
}

export function readKindWords(scene: Scene): void {
  const own = scene.decision.snapshot.kindWords.filter(({ toId }) => toId === scene.memberId);
  reply(scene, { say: 'kindWords', said: latestThatFit(own) });
}
