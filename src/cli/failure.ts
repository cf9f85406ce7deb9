// What to tell a person when a command fails.
import { ConfigError } from '../config.ts';
import { EmbeddedPostgresError } from '../embedded/embedded-postgres-error.ts';
import { isErrorLike, messageOf, withoutPhones } from '../log.ts';
import { MigrationError } from '../migrate.ts';
import { CommunityConflict } from '../store/communities.ts';
import { SealError } from '../store/seal.ts';
import { CommandError } from './command.ts';

const expected = [CommandError, CommunityConflict, ConfigError, EmbeddedPostgresError, MigrationError, SealError];

// Codes of Node and PostgreSQL for a database that can't be reached or does not let us in.
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
  '57P03',
]);
const refused = new Set(['28P01', '28000', '3D000']);

const codeOf = (error: unknown): string => (isErrorLike(error) ? String(error.code ?? '') : '');

/** One sentence, or a line for each fault; never a stack. */
export const explainFailure = (error: unknown): string => {
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) return error.message;
  const code = codeOf(error);
  if (unreachable.has(code)) return `The database can't be reached (${code}): is it up, and is DATABASE_URL right?`;
  if (refused.has(code))
    return `The database does not let us in (${code}): check the user, the password and the name in DATABASE_URL`;
  const [sentence = ''] = messageOf(error).trim().split('\n').slice(-1);
  return `This should not have happened: ${withoutPhones(sentence)}`;
};
