// As whom PostgreSQL's programs are run: as ourselves, or, since PostgreSQL refuses to be root, as a user with fewer rights.
import { spawn } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

export interface ServerUser {
  /** Whose the data must be, or `undefined` where that is ourselves. */
  readonly ids: Ids | undefined;
  /** Runs a program to its end. Throws EmbeddedPostgresError where it can't even start. */
  run(program: string, args: readonly string[]): Promise<{ code: number | null; output: string }>;
}

const usualNames = ['postgres', '_postgres', 'nobody'];

const idsFromPasswd = async (): Promise<Ids | undefined> => {
  const rows = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const name of usualNames) {
    const row = rows.find((columns) => columns[0] === name);
    const [uid, gid] = [Number(row?.[2]), Number(row?.[3])];
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  return undefined;
};

const ownerOf = async (folder: string): Promise<Ids | undefined> => {
  const { uid, gid } = await stat(folder).catch(() => ({ uid: 0, gid: 0 }));
  return uid > 0 ? { uid, gid } : undefined;
};

/** Whether every folder above `path` lets this user through. */
const canReach = async (path: string, { uid, gid }: Ids): Promise<boolean> => {
  const here = await realpath(path).catch(() => path);
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const found = await stat(folder);
    const enter = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if ((found.mode & enter) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
};

// The one right that is kept lets the server pass through folders that are root's alone, such as /root or one made by mktemp. Without
// the securebit the access() system call would ignore it.
const keepingTheRightToEnter = ({ uid, gid }: Ids): readonly string[] => [
  ...['--reuid', String(uid), '--regid', String(gid), '--clear-groups'],
  ...['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override', '--securebits', '+no_setuid_fixup', '--'],
];

const runToEnd = (
  program: string,
  args: readonly string[],
  ids?: Ids,
): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, ...ids });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });

/**
 * Chooses the user. `folder` is where the data are or will be; `reach` are the paths the programs must get at.
 */
export const findServerUser = async (folder: string, reach: readonly string[]): Promise<ServerUser> => {
  if (process.getuid?.() !== 0) return { ids: undefined, run: (program, args) => runToEnd(program, args) };
  const ids = (await ownerOf(folder)) ?? (await idsFromPasswd());
  if (ids === undefined)
    throw new EmbeddedPostgresError(
      'PostgreSQL refuses to run as root and this machine has no user "postgres" or "nobody": start as another user, or set DATABASE_URL',
    );
  const reached = await Promise.all(reach.map((path) => canReach(path, ids)));
  const plainly = reached.every(Boolean);
  return {
    ids,
    run: (program, args) =>
      (plainly
        ? runToEnd(program, args, ids)
        : runToEnd('setpriv', [...keepingTheRightToEnter(ids), program, ...args])
      ).catch((cause: unknown) => {
        throw new EmbeddedPostgresError(
          `PostgreSQL refuses to run as root, and user ${ids.uid} can't get at ${folder}: start as another user, move the project to a folder everyone may enter, or set DATABASE_URL`,
          { cause },
        );
      }),
  };
};
