// Whom the help is for, in the words of the text: "for my mother", "mi mamá necesita…", "for my neighbor mr lopez".
import type { Scene } from './scene.ts';
import { writtenBetween } from './words.ts';

const farthest = 3;

/** The person named, as it was written, with the name that follows if there is one. */
export const forWhomIn = (scene: Scene): string | undefined => {
  const words = scene.words.list;
  for (let place = 0; place < words.length; place += 1) {
    for (const [language, { forPerson }] of scene.vocabularies.entries()) {
      const { before, mine, people, needs } = forPerson;
      const isIn = (at: number, list: ReadonlySet<string>): boolean => list.has(words[at]?.forms[language] ?? '');
      if (!isIn(place, mine)) continue;
      for (let at = place + 1; at < place + farthest && words[at]?.starts === false; at += 1) {
        if (!isIn(at, people)) continue;
        let end = at + 1;
        while (/^\p{Lu}\p{Ll}/u.test(words[end]?.raw ?? '') && words[end]?.starts === false && end < at + 3) end += 1;
        if (!isIn(place - 1, before) && !isIn(end, needs)) break;
        return writtenBetween(scene.words, place, end);
      }
    }
  }
  return undefined;
};
