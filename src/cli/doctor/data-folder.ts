// DATA_DIR: whether what comes in while the database is away can be kept there, and whether something is.
import { mkdir, open, readdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { counted } from '../counted.ts';
import { type Finding, note, well, wrong } from './finding.ts';

/** What a journal may take, and as much again for everything else. */
const leastFreeBytes = 128 * 1024 * 1024;

export async function checkDataFolder(dataDir: string): Promise<readonly Finding[]> {
  const folder = join(dataDir, 'journal');
  try {
    await tryToKeep(folder);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return [
      wrong(
        `Nothing can be kept in ${folder} (${code}): a text that comes while the database is away would be lost.`,
        'make the folder writable for the user who runs the hotline, or choose another DATA_DIR',
      ),
    ];
  }
  return [well(`What comes in while the database is away can be kept in ${folder}.`), ...(await left(folder))];
}

/** As the journal does it: written and synced. */
async function tryToKeep(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `doctor.${process.pid}`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile('Can this be kept?\n');
    await file.sync();
  } finally {
    await file.close();
    await rm(path, { force: true });
  }
}

async function left(folder: string): Promise<readonly Finding[]> {
  const files = await readdir(folder);
  const waiting = files.filter((file) => file.endsWith('.journal')).length;
  const setAside = files.filter((file) => file.endsWith('.set-aside')).length;
  const { bavail, bsize } = await statfs(folder);
  return [
    ...(bavail * bsize < leastFreeBytes
      ? [wrong(`The disk of ${folder} is all but full.`, 'free at least 128 MB of it')]
      : []),
    ...(waiting > 0
      ? [
          note(
            `${counted(waiting, 'file')} of texts wait to be brought into the database.`,
            'see that it is reached, and that the hotline runs here: it brings them in by itself',
          ),
        ]
      : []),
    ...(setAside > 0
      ? [
          wrong(
            `${counted(setAside, 'file')} could not be read and was set aside: texts may be in it.`,
            `run the hotline once with the DATA_KEY that was in use then, after renaming *.set-aside in ${folder} to end in .journal; what is damaged can be deleted`,
          ),
        ]
      : []),
  ];
}
