// Learns from the labelled texts and writes down what they teach. Part of `npm run build`; where nothing has changed it does nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toStored } from '../src/understanding/classifier/stored.ts';
import { train } from '../src/understanding/classifier/train.ts';
import { examples } from './examples.ts';

const target = new URL('../src/generated/classifiers.ts', import.meta.url);
const teachers = ['features.ts', 'random.ts', 'classifier.ts', 'train.ts', 'stored.ts'].map(
  (file) => new URL(`../src/understanding/classifier/${file}`, import.meta.url),
);

const taught = examples();
const digest = createHash('sha256').update(JSON.stringify(taught));
for (const teacher of teachers) digest.update(readFileSync(teacher));
const head = `// Learned from labelled texts by scripts/train.ts: ${digest.digest('hex')}\n`;

if (!existsSync(target) || !readFileSync(target, 'utf8').startsWith(head)) {
  const learned = Object.entries(taught).map(
    ([name, rows]) => `export const ${name} = ${JSON.stringify(toStored(train(rows)))};\n`,
  );
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, head + learned.join(''));
}
