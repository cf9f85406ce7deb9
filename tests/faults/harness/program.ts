// The program as it is now, compiled once for all the processes of a run: so they start quickly, however often they are killed.
import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const besideIt = ['node_modules', 'package.json', 'prisma', 'communities'];

/** Resolves to what `node` is to be told to run. Rejects with what the compiler says. */
export async function compileProgram(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  for (const name of besideIt) await symlink(join(root, name), join(folder, name));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', join(folder, 'dist'), '--sourceMap', 'false'];
  await promisify(execFile)(process.execPath, [tsc, ...options]).catch(({ stdout, message }) => {
    throw new Error(`the program does not compile: ${stdout ?? message}`);
  });
  return [join(folder, 'dist', 'main.js')];
}
