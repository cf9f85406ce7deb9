// DATA_DIR: the folder for everything that was not told to live elsewhere.
import { chmod, mkdir } from 'node:fs/promises';

/** Makes it; as root, others may pass through it (the embedded database is not root) but not look inside. */
export const makeDataDir = async (dataDir: string): Promise<void> => {
  const made = await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if (made !== undefined && process.getuid?.() === 0) await chmod(dataDir, 0o711);
};
