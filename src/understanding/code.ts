// The code of a request in a text ("YES 12", "y12", "#12", "12 on my way") and the text without it.
import { countOf } from './count.ts';
import type { Scene } from './scene.ts';
import type { Mention } from './when/mention.ts';
import { writtenBetween } from './words.ts';

export interface CodeFound {
  readonly code: number;
  readonly place: number;
  readonly rest: string;
}

const longestCode = 5;

const within = (place: number, { start, end }: Mention): boolean => place >= start && place < end;

const restWithout = (scene: Scene, place: number): string => {
  const before = writtenBetween(scene.words, 0, place).replace(/[#\s:,-]+$/u, '');
  const from = scene.words.list[place + 1];
  const after = from === undefined ? '' : scene.words.chars.slice(from.start).join('').trim();
  return [before, after].filter((part) => part !== '').join(' ');
};

const found = (scene: Scene, place: number): CodeFound => ({
  code: Number(scene.words.list[place]?.text),
  place,
  rest: restWithout(scene, place),
});

/** `isKeyword` says whether the word at a place is one that takes a code. */
export const codeIn = (scene: Scene, isKeyword: (place: number) => boolean): CodeFound | undefined => {
  const words = scene.words.list;
  const isNumber = (place: number): boolean =>
    words[place]?.type === 'number' && (words[place]?.text.length ?? 9) < longestCode;
  const marked = words.findIndex((word, place) => isNumber(place) && word.before.endsWith('#'));
  if (marked >= 0) return found(scene, marked);
  if (isNumber(1) && isKeyword(0) && !/[:/]/u.test(words[2]?.before ?? '')) return found(scene, 1);
  if (!isNumber(0) || words.length < 2) return undefined;
  if (isKeyword(1)) return found(scene, 0);
  if (countOf(scene) !== undefined) return undefined;
  const counts =
    words[1]?.glued === true || scene.signs(1, 'hour') || scene.signs(1, 'minute') || scene.signs(1, 'day');
  if (counts || words[1]?.before !== '') return undefined;
  const { codes } = scene.background;
  const isCode = codes ? codes.includes(Number(words[0]?.text)) : !scene.mentions.some((mention) => within(0, mention));
  return isCode ? found(scene, 0) : undefined;
};
