// `hotline migrate`: brings the database up to date.
import { migrate } from '../migrate.ts';
import type { Command } from './command.ts';
import { withDatabaseUrl } from './session.ts';

export const migrateCommand: Command = {
  usage: 'migrate',
  about: 'brings the database up to date',
  options: [],
  run: async (_given, terminal, readConfig) => {
    const applied = await withDatabaseUrl(readConfig(), migrate);
    for (const name of applied) terminal.print(`Applied ${name}.`);
    if (applied.length === 0) terminal.print('The database is up to date.');
    return 0;
  },
};
