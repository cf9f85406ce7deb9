// Processes that keep a journal and come to an end, for tests about what they leave.
import { spawn, spawnSync } from 'node:child_process';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('journal-child.ts', import.meta.url));

/** Makes every file of a journal look like that of a process that has ended. */
export async function orphan(folder: string): Promise<void> {
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const file of await readdir(folder)) {
    await rename(join(folder, file), join(folder, file.replace(/\.\d+\./, `.${pid}.`)));
  }
}

/** Runs journal-child.ts to its end, also where that is a violent one. */
export function runChild(
  args: readonly string[],
  { mostFileKilobytes }: { readonly mostFileKilobytes?: number } = {},
): Promise<{ readonly output: string }> {
  const limit = mostFileKilobytes === undefined ? '' : `ulimit -f ${mostFileKilobytes}; `;
  const { PATH = '', HOME = '' } = process.env;
  const command = [process.execPath, '--import', 'tsx', script, ...args];
  const child = spawn('bash', ['-c', `${limit}exec "$0" "$@"`, ...command], {
    env: { PATH, HOME, TSX_DISABLE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve({ output }));
  });
}
