// Which sound files lie in a folder, and whether they are what they are called.
import { open, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface SoundFile {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly contentType: string;
}

export interface SoundFault {
  readonly file: string;
  readonly reason: string;
}

/** A phrase is said in some seconds. */
const largestBytes = 5 * 1024 * 1024;

const kinds: Readonly<Record<string, { readonly contentType: string; readonly isOne: (head: Buffer) => boolean }>> = {
  wav: {
    contentType: 'audio/wav',
    isOne: (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WAVE',
  },
  mp3: {
    contentType: 'audio/mpeg',
    isOne: (head) => head.toString('latin1', 0, 3) === 'ID3' || (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0),
  },
};

/** By `<community>/<language>/<phrase>`. A folder that is not there holds none. */
export async function listSounds(
  folder: string,
): Promise<{ readonly sounds: ReadonlyMap<string, SoundFile>; readonly faults: readonly SoundFault[] }> {
  const sounds = new Map<string, SoundFile>();
  const faults: SoundFault[] = [];
  for (const path of await filesIn(folder)) {
    const [, name, ending = ''] = /^([a-z0-9-]+\/[a-z]{2}\/\w+)\.(\w+)$/.exec(path) ?? [];
    const kind = kinds[ending];
    const reason =
      name === undefined || !kind
        ? 'it is not called <community>/<language>/<phrase>.wav or .mp3'
        : await faultOf(join(folder, path), kind.isOne);
    if (reason !== undefined) faults.push({ file: path, reason });
    else if (name !== undefined && kind) sounds.set(name, { path, contentType: kind.contentType });
  }
  return { sounds, faults };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
      )
      .sort();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function faultOf(path: string, isOne: (head: Buffer) => boolean): Promise<string | undefined> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(12);
    await file.read(head, 0, head.length, 0);
    const { size } = await file.stat();
    if (!isOne(head)) return 'it is no sound of the kind that its name says';
    return size > largestBytes ? 'it is larger than 5 MB' : undefined;
  } finally {
    await file.close();
  }
}
