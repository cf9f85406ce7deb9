// `hotline community apply FILE`: makes or changes a community.
import { languages } from '../languages/all.ts';
import { applyCommunity, type CommunityTerms } from '../store/communities.ts';
import { CommandError, type Run } from './command.ts';
import { differences } from './community-differences.ts';
import { readCommunityFile } from './community-file.ts';
import { counted } from './counted.ts';
import { writeFault } from './fault.ts';
import { readTextFile } from './read-file.ts';
import { withSession } from './session.ts';

/** Reads a community file by its path. Throws CommandError with every fault in it. */
export const readTerms = async (path: string): Promise<CommunityTerms> => {
  const read = readCommunityFile(
    await readTextFile(path),
    languages.map(({ id }) => id),
  );
  if ('value' in read) return read.value;
  throw new CommandError(
    [`${path} was not applied:`, ...read.faults.map((fault) => `  ${writeFault(fault)}`)].join('\n'),
  );
};

export const communityApply: Run = async ({ operands }, terminal, readConfig) => {
  const terms = await readTerms(operands[0] ?? '');
  const { before } = await withSession(readConfig(), ({ db, seal }) => applyCommunity(db, seal, terms));
  if (before === undefined) {
    const { lines, settings, stewards } = terms;
    const parts = [
      counted(lines.length, 'number'),
      counted(settings.areas.length, 'area'),
      counted(stewards.length, 'steward'),
    ];
    terminal.print(`Made ${terms.name}: ${parts.join(', ')}.`);
    return 0;
  }
  const changes = differences(before, terms);
  terminal.print(changes.length === 0 ? `${terms.name}: nothing has changed.` : `Changed ${terms.name}:`);
  for (const change of changes) terminal.print(`  ${change}`);
  return 0;
};
