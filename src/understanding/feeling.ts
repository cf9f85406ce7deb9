// How the writer says they are: fine, or not.
import type { Reading } from '../domain/reading.ts';
import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import type { Scene } from './scene.ts';

const signs: ReadonlySet<CueName> = new Set(['fine', 'unwell']);

/** "Not so good" is longer than "good", and has the word. Who is fine but fell is not fine. */
export function feelingOf(scene: Scene): Reading['feels'] {
  const cues = settle(scene.cues, signs);
  if (named(cues, 'unwell').length > 0) return 'unwell';
  return cues.length > 0 ? 'fine' : undefined;
}
