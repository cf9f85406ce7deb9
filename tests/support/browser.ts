// A headless Chromium for tests: the one on this machine, or on Debian the one that apt brings.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const flags = ['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Close it when done. Rejects with how to get a Chromium where there is none. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findOrInstallChromium(),
    // Chromium refuses its sandbox to root.
    args: [...flags, '--disable-component-update', '--disable-sync', ...(isRoot() ? ['--no-sandbox'] : [])],
  });

/** Where a Chromium is. Root on Debian gets one through apt. Rejects with a line on how to get one. */
export async function findOrInstallChromium(): Promise<string> {
  const found = await findOnPath();
  if (found !== undefined) return found;
  const hint =
    'the browser tests need Chromium: apt-get install chromium, or put chromium or google-chrome on the PATH';
  if (!isRoot() || !(await isExecutable('/usr/bin/apt-get'))) throw new Error(hint);
  const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    await run('apt-get', ['update'], environment);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], environment);
  } catch (error) {
    throw new Error(`apt-get could not bring Chromium; ${hint}`, { cause: error });
  }
  const installed = await findOnPath();
  if (installed === undefined) throw new Error(hint);
  return installed;
}

async function findOnPath(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const isRoot = (): boolean => process.getuid?.() === 0;
