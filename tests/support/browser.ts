// A headless Chromium for tests: the one on this machine, or on Debian the one that apt brings.
import { type Browser, chromium } from 'playwright-core';
import { findOrInstall, isRoot } from './debian-packages.ts';

const flags = ['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Close it when done. Rejects with how to get a Chromium where there is none. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findOrInstall({
      names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      debianPackage: 'chromium',
      hint: 'the browser tests need Chromium: apt-get install chromium, or put chromium or google-chrome on the PATH',
    }),
    // Chromium refuses its sandbox to root.
    args: [...flags, '--disable-component-update', '--disable-sync', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
