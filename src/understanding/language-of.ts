// The language in which a text is written, where it shows.
import type { Scene } from './scene.ts';
import { placesIn } from './where.ts';

/** The id of the language that knows most of the words; between equals the member's own, where that is one of them. */
export const languageOf = (scene: Scene): string | undefined => {
  const { languages, language } = scene.background;
  // "ZONA Old Town" is no English: the names of places belong to no language.
  const places = placesIn(scene);
  const isPlace = (at: number): boolean => places.some(({ start, end }) => at >= start && at < end);
  const scores = scene.vocabularies.map(() => 0);
  const knows = scene.vocabularies.map(() => false);
  scene.words.list.forEach(({ type, text }, at) => {
    if (type !== 'word' || isPlace(at)) return;
    let shared = 0;
    scene.vocabularies.forEach(({ frequent }, index) => {
      const known = frequent.has(text);
      knows[index] = known;
      if (known) shared += 1;
    });
    if (shared === 0) return;
    knows.forEach((known, index) => {
      if (known) scores[index] = (scores[index] ?? 0) + 1 / (shared * shared);
    });
  });
  const most = Math.max(0, ...scores);
  const leaders = languages.filter((_, index) => (scores[index] ?? 0) === most).map(({ id }) => id);
  if (most === 0 || (leaders.length > 1 && !leaders.includes(language ?? ''))) return undefined;
  return leaders.length === 1 ? leaders[0] : language;
};
