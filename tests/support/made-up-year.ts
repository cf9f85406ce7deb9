// A year of the demo community, made up.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Community } from '../../src/domain/community.ts';
import { languages } from '../../src/languages/all.ts';
import type { MadeUpWords } from '../../src/made-up/words.ts';
import { type MadeUpYear, makeYear } from '../../src/made-up/year.ts';
import { readMembersFile } from '../../src/members-file/read.ts';
import { demo } from './command-line.ts';

const read = (name: string): string => readFileSync(demo(name), 'utf8');

interface Wanted {
  readonly community: Community;
  readonly members: number;
  readonly seed: number;
  readonly now: Date;
}

export function madeUpYear({ community, members, seed, now }: Wanted): MadeUpYear {
  const words = parse(read('year.yaml')) as MadeUpWords;
  const file = readMembersFile(read('members.csv'), community);
  const first = file.members.map((member) => ({ ...member, language: member.language ?? 'en', languageChosen: false }));
  return makeYear({ community, first, words, languages, members, seed, now });
}
