// Reads a file that somebody named on the command line.
import { readFile } from 'node:fs/promises';
import { CommandError } from './command.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** Its words, from UTF-8. Throws CommandError. */
export const readTextFile = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${path} can't be read: ${reasons[error.code ?? ''] ?? error.message}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${path} is not in UTF-8: save it again with that encoding`);
  }
};
