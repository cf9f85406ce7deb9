// One file of a journal: written to the disk for good before anybody is told so, then read once and removed.
import { access, type FileHandle, open, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

export class Segment {
  readonly path: string;
  sizeBytes: number;
  /** How many of its records have been taken, so that none is taken twice after an interruption. */
  taken = 0;
  #file: FileHandle | undefined;

  private constructor(path: string, sizeBytes: number, file?: FileHandle) {
    this.path = path;
    this.sizeBytes = sizeBytes;
    this.#file = file;
  }

  /** Rejects where the file can't be made. */
  static async create(path: string): Promise<Segment> {
    const file = await open(path, 'ax', 0o600);
    try {
      await syncFolder(dirname(path));
      return new Segment(path, 0, file);
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
  }

  /** A file that another process has left behind. */
  static leftBehind(path: string, sizeBytes: number): Segment {
    return new Segment(path, sizeBytes);
  }

  /**
   * Resolves once the bytes are on the disk: true where they will be read, false where another process has taken the file over in
   * the meantime, and may have read it before. Rejects where the disk fails; what is left of the bytes then is cut off again.
   */
  async append(bytes: Buffer): Promise<boolean> {
    if (!this.#file) throw new Error('the file is closed');
    try {
      await this.#file.appendFile(bytes);
      await this.#file.datasync();
    } catch (error) {
      await this.#file.truncate(this.sizeBytes).catch(() => undefined);
      throw error;
    }
    this.sizeBytes += bytes.length;
    // Who takes a file over renames it first and reads it then. So what stands there now will be read.
    return (await unlessGone(access(this.path).then(() => true))) ?? false;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  /** `undefined` where another process has taken it over. */
  read(): Promise<Buffer | undefined> {
    return unlessGone(readFile(this.path));
  }

  remove(): Promise<void> {
    return rm(this.path, { force: true });
  }

  /** Keeps it under a name that no journal looks for. */
  setAside(): Promise<void> {
    return rename(this.path, `${this.path}.set-aside`);
  }

  /** Shows other processes that its owner lives. */
  async touch(): Promise<void> {
    const now = new Date();
    await utimes(this.path, now, now);
  }
}

/** What is done with a file; `undefined` where there is no such file any more. */
export const unlessGone = <Result>(done: Promise<Result>): Promise<Result | undefined> =>
  done.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** A file's name is on the disk for good only once its folder is. Windows sees to that itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
