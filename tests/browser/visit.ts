// A visit to the page of phones in a browser, of a given size, with a picture now and then.
// `SCREENSHOTS=1` has the pictures taken; they go to a folder of the system's for temporary files.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PhonesPage } from './phones-page.ts';

export const desktop = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const plainPhone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

/** Chromium may first have to be installed. */
export const installingMs = 600_000;

const screenshots = join(tmpdir(), 'neighborline-screenshots');
mkdirSync(screenshots, { recursive: true });

export const pdf = (name: string): string => join(screenshots, `${name}.pdf`);

/** To be looked at by whoever works on a page; nothing rests on it. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage });
}

/** Opens the page and plays the story on it; the page must have nothing to complain of. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  story: (phones: PhonesPage, page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/Chicago', ...options });
  try {
    const page = await context.newPage();
    const phones = await PhonesPage.open(page, url);
    await story(phones, page);
    expect(phones.faults).toEqual([]);
  } finally {
    await context.close();
  }
}
