// Reads a community file that somebody named on the command line.

import { readCommunityFile } from '../community-file/read.ts';
import { languages } from '../languages/all.ts';
import { writeFault } from '../members-file/fault.ts';
import type { CommunityTerms } from '../store/communities.ts';
import { CommandError } from './command.ts';
import { readTextFile } from './read-file.ts';

/** Throws CommandError with every fault in the file. */
export const readTerms = async (path: string): Promise<CommunityTerms> => {
  const written = await readTextFile(path);
  const read = readCommunityFile(
    written,
    languages.map(({ id }) => id),
  );
  if ('value' in read) return read.value;
  throw new CommandError([`${path} is not right:`, ...read.faults.map((fault) => `  ${writeFault(fault)}`)].join('\n'));
};
