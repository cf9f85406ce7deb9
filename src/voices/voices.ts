// Human voices: files that a community recorded itself, played instead of what would be spoken. `<folder>/<community>/<language>/<phrase>.wav`
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { pathNameOf } from '../path-name.ts';
import { listSounds, type SoundFile } from './sound-files.ts';

export interface Voices {
  /** The path of the file that says it, below the folder; `undefined` where it is to be spoken. */
  find(community: string, language: string, saying: string): string | undefined;
  /** The file under such a path. `undefined` where none is known by it. */
  read(path: string): Promise<{ readonly contentType: string; readonly bytes: Buffer } | undefined>;
  /** Looks which files there are. */
  look(): Promise<void>;
}

/** New files are heard after this long at most. */
const lookEveryMs = 30_000;

/** Where the folder is not there, everything is spoken. What can't be used is told in the log, once. */
export async function openVoices(folder: string, log: Log): Promise<Voices> {
  let files: ReadonlyMap<string, SoundFile> = new Map();
  let lookedAtMs = 0;
  const told = new Set<string>();

  const look = async (): Promise<void> => {
    lookedAtMs = performance.now();
    const { sounds, faults } = await listSounds(folder);
    files = sounds;
    for (const { file, reason } of faults) {
      const fault = `${file}: ${reason}`;
      if (!told.has(fault)) log.warn({ file, reason }, 'a recorded voice can not be used; the words are spoken');
      told.add(fault);
    }
  };
  const lookAgain = (): void => {
    if (performance.now() - lookedAtMs > lookEveryMs)
      look().catch((error: unknown) => log.warn({ error }, 'the recorded voices can not be looked at'));
  };
  await look();

  return {
    find(community, language, saying) {
      lookAgain();
      return files.get(`${pathNameOf(community)}/${language}/${saying}`)?.path;
    },
    async read(path) {
      const found = files.get(path.replace(/\.\w+$/, ''));
      if (found?.path !== path) return undefined;
      return { contentType: found.contentType, bytes: await readFile(join(folder, path)) };
    },
    look,
  };
}
