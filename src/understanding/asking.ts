// Questions in a helper's answer: by their marks, and by how they begin where no mark stands.
import type { Cue } from './cues.ts';
import { named, nameOf } from './cues.ts';
import type { Scene } from './scene.ts';

/** The marks that end the part of the text in which a cue stands. */
const marksAfter = (scene: Scene, cue: Cue): string =>
  scene.words.list.slice(cue.end).find(({ before }) => /[,;.!?\n]/u.test(before))?.before ?? scene.words.after;

/** Places where sentences begin as questions do, whatever marks their writers left out. */
const questionsIn = (scene: Scene): number[] => [
  ...named(scene.cues, 'question')
    .filter(({ at, start }) => at.length > 1 && scene.words.list[start]?.starts === true)
    .map(({ start }) => start),
  ...scene.words.list.flatMap(({ raw, starts }, place) =>
    starts && scene.vocabularies.some(({ interrogative }) => interrogative.has(raw.normalize('NFC').toLowerCase()))
      ? [place]
      : [],
  ),
];

/** "Do I have to stay": the sentence begins with the words of a question. */
const beginsAsQuestion = (scene: Scene, cue: Cue): boolean =>
  questionsIn(scene).some(
    (start) =>
      start < cue.start &&
      !scene.words.list.slice(start + 1, cue.start + 1).some(({ starts, before }) => starts || before.includes(',')),
  );

/** "Is she sick?" refuses nothing, and "I take her and bring her back?" accepts nothing. */
export const isMereQuestion = (scene: Scene, cue: Cue): boolean => {
  const name = nameOf(cue) ?? '';
  const isWeak = ['obstacle', 'polite', 'eager'].includes(name) || (name === 'yes' && cue.at.length > 1);
  if (isWeak && marksAfter(scene, cue).includes('?')) return true;
  return (isWeak || name === 'yes') && beginsAsQuestion(scene, cue);
};

/** Whether a question mark stands in the text. */
export const isMarked = ({ words }: Scene): boolean =>
  words.after.includes('?') || words.list.some(({ before }) => /[?¿]/u.test(before));

/** Whether anything is asked in the text. */
export const asksIn = (scene: Scene, cues: readonly Cue[]): boolean =>
  named(cues, 'question').length > 0 || questionsIn(scene).length > 0 || isMarked(scene);
