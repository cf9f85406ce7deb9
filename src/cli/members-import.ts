// `hotline members import FILE`: adds and updates the members in a CSV file.
import type { Community } from '../domain/community.ts';
import { TableError } from '../members-file/csv-table.ts';
import { writeFault } from '../members-file/fault.ts';
import { type MembersFile, readMembersFile } from '../members-file/read.ts';
import { importMembers } from '../store/members.ts';
import { CommandError, type Run, type Terminal } from './command.ts';
import { counted } from './counted.ts';
import { progressBar } from './progress-bar.ts';
import { readTextFile } from './read-file.ts';
import { withSession } from './session.ts';
import { whichCommunity } from './which-community.ts';

const read = (path: string, written: string, community: Community): MembersFile => {
  try {
    return readMembersFile(written, community);
  } catch (error) {
    if (error instanceof TableError) throw new CommandError(`${path} was not imported: ${error.message}`);
    throw error;
  }
};

const tellFaults = (path: string, { faults }: MembersFile, skipBad: boolean, terminal: Terminal): void => {
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `  ${writeFault(fault)}`);
  const rows = counted(new Set(faults.map(({ line }) => line)).size, 'bad row');
  if (!skipBad)
    throw new CommandError(
      [`${path} was not imported, it has ${rows}:`, ...lines, 'Mend them, or import the others with --skip-bad.'].join(
        '\n',
      ),
    );
  terminal.tell([`Skipped ${rows}:`, ...lines].join('\n'));
};

export const membersImport: Run = async ({ operands, flags, options }, terminal, readConfig) => {
  const path = operands[0] ?? '';
  const written = await readTextFile(path);
  return withSession(readConfig(), async ({ db, seal }) => {
    const community = await whichCommunity(db, options.get('community'));
    const file = read(path, written, community);
    tellFaults(path, file, flags.has('skip-bad'), terminal);
    const bar = progressBar(file.members.length, terminal);
    const outcome = await importMembers(db, seal, community, file.members, (done) => bar.update(done)).finally(() =>
      bar.stop(),
    );
    const { added, updated, unchanged } = outcome;
    terminal.print(`${community.name}: ${counted(added, 'member')} added, ${updated} updated, ${unchanged} unchanged.`);
    return 0;
  });
};
