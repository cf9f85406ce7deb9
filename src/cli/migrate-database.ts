// `hotline migrate`: brings the database up to date.
import { migrate } from '../migrate.ts';
import type { Run } from './command.ts';
import { withDatabaseUrl } from './session.ts';

export const migrateDatabase: Run = async (_given, terminal, readConfig) => {
  const applied = await withDatabaseUrl(readConfig(), migrate);
  for (const name of applied) terminal.print(`Applied ${name}.`);
  if (applied.length === 0) terminal.print('The database is up to date.');
  return 0;
};
