// The kinds of help that somebody offers, in the order of the text.

import type { Kind } from '../domain/kinds.ts';
import { isKind } from '../domain/kinds.ts';
import { settleKinds } from './cues.ts';
import type { Scene } from './scene.ts';

/** Kinds named from a place on, each once. Hints don't count. */
export const kindsIn = (scene: Scene, from = 0): Kind[] => {
  const found: Kind[] = [];
  // By where they end: in "help with shopping and laundry" the phrase for laundry begins before the shopping.
  const byEnd = settleKinds(scene.cues).toSorted((one, other) => one.end - other.end);
  for (const { sign, start } of byEnd) {
    if (start < from || sign.strength === 'hint' || !isKind(sign.kind) || found.includes(sign.kind)) continue;
    found.push(sign.kind);
  }
  return found;
};
