// What to tell a person when a command fails.
import { ConfigError } from '../config.ts';
import { EmbeddedPostgresError } from '../embedded/embedded-postgres-error.ts';
import { messageOf, withoutPhones } from '../log.ts';
import { MigrationError } from '../migrate.ts';
import { CommunityConflict } from '../store/communities.ts';
import { databaseFault } from '../store/database-fault.ts';
import { SealError } from '../store/seal.ts';
import { CommandError } from './command.ts';

const expected = [CommandError, CommunityConflict, ConfigError, EmbeddedPostgresError, MigrationError, SealError];

/** One sentence, or a line for each fault; never a stack. */
export const explainFailure = (error: unknown): string => {
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) return error.message;
  const fault = databaseFault(error);
  if (fault !== undefined) return fault;
  const [sentence = ''] = messageOf(error).trim().split('\n').slice(-1);
  return `This should not have happened: ${withoutPhones(sentence)}`;
};
