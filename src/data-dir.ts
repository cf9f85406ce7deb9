// DATA_DIR: the folder for everything that was not told to live elsewhere.
import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { ConfigError } from './config.ts';

/**
 * Makes it; as root, others may pass through it (the embedded database is not root) but not look inside. Throws ConfigError where it
 * can't be made or written to.
 */
export const makeDataDir = async (dataDir: string): Promise<void> => {
  try {
    const made = await mkdir(dataDir, { recursive: true, mode: 0o700 });
    if (made !== undefined && process.getuid?.() === 0) await chmod(dataDir, 0o711);
    await access(dataDir, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([
      `DATA_DIR is ${dataDir}, which can't be used (${code}): give a folder that you may write to`,
    ]);
  }
};
