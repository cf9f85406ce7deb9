// What a `<Say>` sounds like: its words, and how long they take at 150 words a minute.
import type { Element } from './xml.ts';

export interface Spoken {
  readonly text: string;
  readonly language: string;
  /** Null: the account's own. */
  readonly voice: string | null;
  /** 100 is the ordinary pace; the mean where the pace changes. */
  readonly ratePercent: number;
  /** At 150 words a minute, with the breaks that are written. */
  readonly seconds: number;
  /** The same at the pace that is written. */
  readonly heardSeconds: number;
}

const wordsPerMinute = 150;
const namedRates: Readonly<Record<string, number>> = { 'x-slow': 50, slow: 75, fast: 125, 'x-fast': 150 };
const breakSeconds: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0.1,
  weak: 0.25,
  strong: 0.75,
  'x-strong': 1,
};
const mediumBreakSeconds = 0.5;
const spelledOut = ['characters', 'spell-out', 'digits', 'telephone'];

/** Seconds that this many words take at 150 a minute. */
export function secondsOf(words: string): number {
  return (countWords(words) * 60) / wordsPerMinute;
}

export function readSay(say: Element): Spoken {
  const parts = partsOf(say, 100);
  const sum = (secondsOf: (part: Part) => number) => parts.reduce((total, part) => total + secondsOf(part), 0);
  const wordSeconds = sum((part) => part.wordSeconds);
  const wordHeardSeconds = sum((part) => (part.wordSeconds * 100) / part.ratePercent);
  const pauses = sum((part) => part.pauseSeconds);
  return {
    text: parts
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    language: say.attributes.language ?? 'en-US',
    voice: say.attributes.voice ?? null,
    ratePercent: wordSeconds === 0 ? 100 : Math.round((100 * wordSeconds) / wordHeardSeconds),
    seconds: rounded(wordSeconds + pauses),
    heardSeconds: rounded(wordHeardSeconds + pauses),
  };
}

interface Part {
  readonly text: string;
  readonly ratePercent: number;
  readonly wordSeconds: number;
  readonly pauseSeconds: number;
}

function partsOf(element: Element, ratePercent: number): readonly Part[] {
  return element.content.flatMap((content) => {
    if (typeof content === 'string') return [words(content, ratePercent)];
    const { name, attributes, text } = content;
    switch (name) {
      case 'break':
        return [{ text: ' ', ratePercent, wordSeconds: 0, pauseSeconds: secondsOfBreak(attributes) }];
      case 'prosody':
        return partsOf(content, (ratePercent * readRate(attributes.rate)) / 100);
      case 'sub':
        return [words(attributes.alias ?? text, ratePercent)];
      case 'say-as': {
        const spelled = spelledOut.includes(attributes['interpret-as'] ?? '');
        return [{ ...words(spelled ? [...text.replace(/\W/g, '')].join(' ') : text, ratePercent), text }];
      }
      case 'p':
      case 's':
        return [words(' ', ratePercent), ...partsOf(content, ratePercent), words(' ', ratePercent)];
      default:
        return partsOf(content, ratePercent);
    }
  });
}

function words(text: string, ratePercent: number): Part {
  return { text, ratePercent, wordSeconds: secondsOf(text), pauseSeconds: 0 };
}

function readRate(rate = 'medium'): number {
  const percent = /^(\d+)%$/.exec(rate)?.[1];
  return percent === undefined ? (namedRates[rate] ?? 100) : Math.max(20, Number(percent));
}

function secondsOfBreak({ time, strength }: Readonly<Record<string, string>>): number {
  const [, number, unit] = /^([\d.]+)(ms|s)$/.exec(time ?? '') ?? [];
  if (number !== undefined) return Math.min(10, Number(number) / (unit === 'ms' ? 1000 : 1));
  return breakSeconds[strength ?? 'medium'] ?? mediumBreakSeconds;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
