// What to tell whoever starts a process when the database can't be reached or does not let us in.

// Codes of Node and PostgreSQL.
const unreachable: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  'EHOSTUNREACH',
  '57P03',
]);
const refused: ReadonlySet<string> = new Set(['28P01', '28000', '3D000']);

/** One sentence; `undefined` where the fault is another. */
export function databaseFault(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (unreachable.has(code)) return `The database can't be reached (${code}): is it up, and is DATABASE_URL right?`;
  if (refused.has(code))
    return `The database does not let us in (${code}): check the user, the password and the name in DATABASE_URL`;
  return undefined;
}
