// Programs that tests need: those on this machine, or on Debian those that apt brings.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Program {
  /** By any of these names on the PATH. */
  readonly names: readonly string[];
  readonly debianPackage: string;
  /** How to get it, in one line. */
  readonly hint: string;
}

// No service is started: what is installed is for the tests alone.
const install = `
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\\nexit 101\\n' > "$policy" && chmod +x "$policy"
  trap 'rm -f "$policy"' EXIT
fi
apt-get update && apt-get install -y --no-install-recommends "$1"
`;

/** Where a program is. Root on Debian gets it through apt. Rejects with its hint. */
export async function findOrInstall({ names, debianPackage, hint }: Program): Promise<string> {
  const found = await findOnPath(names);
  if (found !== undefined) return found;
  if (!isRoot() || !(await isExecutable('/usr/bin/apt-get'))) throw new Error(hint);
  // Test files run side by side, and apt-get does not wait for another apt-get.
  const lock = join(tmpdir(), 'neighborline-apt.lock');
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run('flock', [lock, 'sh', '-c', install, 'install', debianPackage], environment);
  } catch (error) {
    throw new Error(`apt-get could not bring ${debianPackage}; ${hint}`, { cause: error });
  }
  const installed = await findOnPath(names);
  if (installed === undefined) throw new Error(hint);
  return installed;
}

async function findOnPath(names: readonly string[]): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

export const isRoot = (): boolean => process.getuid?.() === 0;
