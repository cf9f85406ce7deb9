// The community of the simulated year: the demo's, which sleeps at night.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCommunityFile } from '../src/community-file/read.ts';
import type { Community } from '../src/domain/community.ts';
import type { MadeUpWords } from '../src/made-up/words.ts';

const demo = (name: string): string => readFileSync(new URL(`../communities/demo/${name}`, import.meta.url), 'utf8');

export const words = parse(demo('year.yaml')) as MadeUpWords;

export function sleepingTown(): Community {
  const file = readCommunityFile(demo('community.yaml'), ['en', 'es']);
  if (!('value' in file)) throw new Error('the demo community is wrong');
  const { settings, name, lines } = file.value;
  const boundaries = { ...settings.boundaries, quietHours: { from: '21:00', to: '08:00' } };
  return { ...settings, boundaries, id: 'community', name, lines, version: 1 };
}
