// Texts of 1,600 characters built to be slow to read, the same ones every time.
import { randomFrom } from '../src/understanding/classifier/random.ts';

const length = 1600;
const perFamily = 20;

const letters = 'abcdefghijklmnopqrstuvwxyzñáé';

const repeated = [
  'i can you do it ',
  'i can you do it for me to ',
  'need ride ',
  "no i can't but yes ",
  'que no me lo puede ',
  'tomorrow at 10 or friday at 2pm ',
  '10 1/2 2-3pm #4 60640 ',
  'stop ',
  '👍🏽 ',
];

const filled = (next: () => string): string => {
  let text = '';
  while (text.length < length) text += next();
  return text.slice(0, length);
};

/** Families of texts by name, made of the words and sentences of `samples`. */
export const hostileTexts = (samples: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const random = randomFrom(20_260_303);
  const oneOf = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const family = (next: () => string): string[] => Array.from({ length: perFamily }, () => filled(next));
  const counts = new Map<string, number>();
  for (const word of samples.flatMap((text) => text.toLowerCase().split(/\s+/u)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  const unheard = (): string =>
    Array.from({ length: 4 + Math.floor(random() * 14) }, () => oneOf([...letters])).join('');
  const misspelt = (word: string): string => {
    const at = Math.floor(random() * word.length);
    return `${word.slice(0, at)}${oneOf([...letters])}${word.slice(at + 1)}`;
  };
  return new Map([
    ['repeated', repeated.map((words) => filled(() => words))],
    ['prose', family(() => `${oneOf(samples)} `)],
    ['prose without marks', family(() => `${oneOf(samples)?.replace(/[^\p{L}\p{N}' ]/gu, '')} `)],
    ['common words', family(() => `${oneOf(common.slice(0, 60))} `)],
    ['known words', family(() => `${oneOf(common)} `)],
    ['misspelt words', family(() => `${misspelt(oneOf(common) ?? '')} `)],
    ['unheard words', family(() => `${unheard()} `)],
  ]);
};
