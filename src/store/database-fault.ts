// When the database can't be reached or does not let us in: whether that is so, and what to tell whoever starts a process.

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

/** Connections that broke, and a server that is going down, is full, or has become a replica that takes no writes. */
const away: ReadonlySet<string> = new Set([
  'EPIPE',
  'ENETUNREACH',
  'ENETDOWN',
  '25006',
  '57P01',
  '57P02',
  '57P05',
  '57014',
]);
/** Connection, too few resources, the server's own disk. */
const awayClasses = ['08', '53', '58'];
/** What `pg` says of connections that broke or did not come about in time, without a code. */
const awayWords =
  /^Connection terminated|^Query read timeout|^timeout expired|timeout exceeded when trying to connect|not queryable|SSL connection/;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** True where the database can do nothing at the moment, whatever it is asked. What it was asked may have been done all the same. */
export function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error);
  if (unreachable.has(code) || refused.has(code) || away.has(code)) return true;
  if (/^[0-9A-Z]{5}$/.test(code)) return awayClasses.some((start) => code.startsWith(start));
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return awayWords.test(message);
}

/** True where the database answers, and does not let us in: a setting is wrong, or it is. */
export const isRefused = (error: unknown): boolean => refused.has(codeOf(error));

/** One sentence; `undefined` where the fault is another. */
export function databaseFault(error: unknown): string | undefined {
  const code = codeOf(error);
  if (unreachable.has(code)) return `The database can't be reached (${code}): is it up, and is DATABASE_URL right?`;
  if (refused.has(code))
    return `The database does not let us in (${code}): check the user, the password and the name in DATABASE_URL`;
  return undefined;
}
