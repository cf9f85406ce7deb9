// Prints how much processor time texts take to read: the first of a process, labelled ones, and long ones built to be slow. `npm run reading-time`
// It runs compiled: what runs TypeScript directly wraps every function in one more call.
import { languages } from '../src/languages/all.ts';
import { learn, understand } from '../src/understanding/understand.ts';
import { hostileTexts } from './hostile-texts.ts';
import { referenceBackground } from './scoring.ts';
import { readTable } from './tables.ts';

const runs = 9;
const warmingRounds = 5;

const timeOf = (work: () => unknown): number => {
  // What others do on the machine must not count.
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const middle = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;

/** Milliseconds of processor time in which a text is read, as the median of several readings. */
const readingTime = (text: string): number =>
  middle(Array.from({ length: runs }, () => timeOf(() => understand(text, referenceBackground('member')))));

const print = (name: string, texts: readonly string[]): void => {
  const times = texts.map((text) => ({ text, ms: readingTime(text) }));
  const worst = times.reduce((one, other) => (other.ms > one.ms ? other : one));
  const ordered = times.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number): string => (ordered[Math.floor(share * ordered.length)] ?? 0).toFixed(2);
  console.log(
    `${name.padEnd(22)} median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, worst ${worst.ms.toFixed(2)} ms: ${worst.text.slice(0, 40)}`,
  );
};

const labelled = ['replies', 'needs', 'commands'].flatMap((name) =>
  readTable(`tests/understanding/cases/${name}.tsv`).map(({ text = '' }) => text),
);

console.log(`learning the languages ${timeOf(() => learn(languages)).toFixed(0)} ms`);
const [first = ''] = labelled;
console.log(`first text             ${timeOf(() => understand(first, referenceBackground('member'))).toFixed(1)} ms`);
// The first rounds are read by code that the engine has not made fast yet, and its making counts as processor time.
const families = hostileTexts(labelled);
for (let round = 0; round < warmingRounds; round++)
  for (const text of [...labelled, ...[...families.values()].flat()]) understand(text, referenceBackground('member'));
print('labelled', labelled);
for (const [family, texts] of families) print(family, texts);
