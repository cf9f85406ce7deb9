// Whose file of a journal is whose: its name says which process made it, so that what a dead one has left is found and taken over.
import { randomBytes } from 'node:crypto';
import { readdir, rename, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Segment, unlessGone } from './segment.ts';

/** host.pid.random.number.journal */
const fileName = /^([\w-]+)\.(\d+)\.([0-9a-f]+)\.\d+\.journal$/;

/** A process touches its files more often than this, so that one that has not been touched for so long has no owner any more. */
const aliveForMs = 30_000;

export const touchEveryMs = 5_000;

export interface Owner {
  /** Where its next file stands. */
  nextPath(): string;
  /** Renames what dead processes have left, each file for one of those who try, and returns it, oldest first. */
  takeOver(): Promise<readonly Segment[]>;
}

export function createOwner(folder: string): Owner {
  const host = hostname().replace(/[^\w-]/g, '-') || 'host';
  const name = `${host}.${process.pid}.${randomBytes(6).toString('hex')}`;
  let made = 0;
  const nextPath = (): string => {
    made += 1;
    return join(folder, `${name}.${String(made).padStart(8, '0')}.journal`);
  };
  return {
    nextPath,
    async takeOver() {
      const found = (await filesIn(folder)).filter((file) => fileName.test(file) && !file.startsWith(`${name}.`));
      const taken: Segment[] = [];
      for (const file of found.sort()) {
        const path = join(folder, file);
        if (!(await isLeft(path, file, host))) continue;
        const ours = nextPath();
        if (await moved(path, ours)) taken.push(Segment.leftBehind(ours, (await stat(ours)).size));
      }
      return taken;
    },
  };
}

const filesIn = async (folder: string): Promise<readonly string[]> => (await unlessGone(readdir(folder))) ?? [];

/** On another machine, or where a process id was given out again, only time tells. */
async function isLeft(path: string, file: string, host: string): Promise<boolean> {
  const [, itsHost, pid] = fileName.exec(file) ?? [];
  if (itsHost === host && !isRunning(Number(pid))) return true;
  const touched = await unlessGone(stat(path));
  return touched !== undefined && Date.now() - touched.mtimeMs > aliveForMs;
}

/** False where another process was faster, or its owner has removed it. */
async function moved(from: string, to: string): Promise<boolean> {
  const now = new Date();
  // Touched first, so that under its new name it does not look left behind once more.
  const done = utimes(from, now, now).then(() => rename(from, to));
  return (await unlessGone(done.then(() => true))) ?? false;
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
