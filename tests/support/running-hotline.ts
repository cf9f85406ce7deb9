// The hotline as `npm start` runs it, with its demo community, jobs and emulated phones, on a database of the test's own.
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startHotline } from '../../src/start.ts';
import { claimPort } from '../../src/web.ts';
import { createTestDatabase } from './database.ts';
import { closed } from './hotline.ts';

export interface RunningHotline {
  /** Where the page of phones is. */
  readonly phonesUrl: string;
  /** Lets time pass at once, on the phones and in the hotline. */
  pass(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

export async function runHotline(): Promise<RunningHotline> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'neighborline-running-'));
  const settings = { DATA_DIR: dataDir, DATABASE_URL: database.url, LOG_LEVEL: 'fatal' };
  const config = readConfig({ ...settings, PORT: String(await freePort()) });
  const hotline = await startHotline(config, ['web', 'worker']);
  const phonesUrl = hotline.whereToLook.join('\n').match(/Phones to try it with: +(\S+)/)?.[1];
  if (phonesUrl === undefined) throw new Error('the hotline does not say where its phones are');
  return {
    phonesUrl,
    async pass(seconds) {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ seconds });
      const { status } = await fetch(new URL('/emulator/time', phonesUrl), { method: 'POST', headers, body });
      if (status !== 200) throw new Error(`time does not pass: ${status}`);
    },
    async stop() {
      await hotline.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = await claimPort(0);
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
}
