// The secrets nobody set: made once, kept under DATA_DIR where only we may read them.
import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, ConfigError, type TwilioAccount } from './config.ts';
import { makeDataDir } from './data-dir.ts';
import { keyBytes, readKeys } from './store/seal.ts';

export interface Secrets {
  readonly dataKeys: readonly Buffer[];
  /** Twilio's, or those of the emulator's account. */
  readonly twilio: TwilioAccount;
}

// Of several processes that come for the first time at once, one makes the file, whole, and all read it.
const readOrMake = async (file: string, make: () => string): Promise<string> => {
  const found = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new ConfigError([
      `DATA_DIR holds ${file}, which can't be read (${error.code}): start as the user who made it`,
    ]);
  });
  if (found !== undefined) return found.trim();
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${make()}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return (await readFile(file, 'utf8')).trim();
};

const dataKeysIn = async (dataDir: string): Promise<readonly Buffer[]> => {
  const file = join(dataDir, 'data-key');
  const keys = readKeys(await readOrMake(file, () => randomBytes(keyBytes).toString('base64')));
  if (keys === undefined) throw new ConfigError([`${file} does not hold a key: restore it, or set DATA_KEY`]);
  return keys;
};

const emulatorAccountIn = async (dataDir: string): Promise<TwilioAccount> => {
  const file = join(dataDir, 'emulator-account');
  const make = () => `AC${randomBytes(16).toString('hex')}:${randomBytes(16).toString('hex')}`;
  const [accountSid = '', authToken = ''] = (await readOrMake(file, make)).split(':');
  return { accountSid, authToken };
};

/** Takes the secrets from the settings and makes what is missing. Throws ConfigError. */
export const readSecrets = async ({ dataDir, dataKeys, twilio }: Config): Promise<Secrets> => {
  if (dataKeys === undefined || twilio === undefined) await makeDataDir(dataDir);
  return {
    dataKeys: dataKeys ?? (await dataKeysIn(dataDir)),
    twilio: twilio ?? (await emulatorAccountIn(dataDir)),
  };
};
