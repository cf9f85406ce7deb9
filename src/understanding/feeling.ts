// How the writer says they are: fine, or not.
import type { Reading } from '../domain/reading.ts';
import type { CueName } from '../languages/lexicon.ts';
import type { Cue } from './cues.ts';
import { named, settle } from './cues.ts';
import type { Scene } from './scene.ts';

const signs: ReadonlySet<CueName> = new Set(['fine', 'unwell']);

/**
 * "Not so good" is longer than "good", and has the word. Who is fine but fell is not fine. A wrong "fine" is the costly error, so whoever
 * is fine says in the end that, and nothing else.
 */
export function feelingOf(scene: Scene): Reading['feels'] {
  const cues = settle(scene.cues, signs);
  if (named(cues, 'unwell').length > 0) return 'unwell';
  return cues.length > 0 && saysNothingElse(scene, cues) && !scene.words.after.includes('?') ? 'fine' : undefined;
}

/** "I was at the doctor. All good": the last sentence is what counts. */
function saysNothingElse(scene: Scene, cues: readonly Cue[]): boolean {
  const said = new Set(cues.flatMap(({ at }) => at));
  const last = scene.words.list.findLastIndex(({ starts }) => starts);
  return scene.words.list.every(
    ({ type, forms }, place) =>
      place < last ||
      said.has(place) ||
      type === 'emoji' ||
      scene.vocabularies.some(
        ({ linking, courtesy }, language) => linking.has(forms[language] ?? '') || courtesy.has(forms[language] ?? ''),
      ),
  );
}
