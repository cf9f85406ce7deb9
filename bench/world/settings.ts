// What every program of the bench is started with: one account, one key, one public address.
import { createSeal } from '../../src/store/seal.ts';

export const account = { accountSid: `AC${'2'.repeat(32)}`, authToken: 'a-token-for-the-bench' };

/** What is signed; nobody looks it up. */
export const publicUrl = 'https://hotline.example.org';

const dataKey = Buffer.alloc(32, 7);

export const dataKeys = [dataKey];
export const seal = createSeal(dataKeys);

/** The environment of a process of the hotline. It logs as it would in earnest, to nowhere. */
export const hotlineSettings = (databaseUrl: string, dataDir: string): Readonly<Record<string, string>> => ({
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  DATA_KEY: dataKey.toString('base64'),
  PUBLIC_URL: publicUrl,
  TWILIO_ACCOUNT_SID: account.accountSid,
  TWILIO_AUTH_TOKEN: account.authToken,
  // Nothing leaves the machine: where a part has no emulator, nobody answers.
  TWILIO_API_BASE_URL: 'http://127.0.0.1:9',
  NODE_ENV: 'production',
});

/** What a floor has to write, in a header that the hotline does not read. */
export const floorHeader = 'x-bench';
