// The page of phones in a real browser, in front of a hotline that really runs: a ride from NEED RIDE to DONE.
// Screenshots go to a folder of the system's for temporary files; `UPDATE_SCREENSHOTS=1` also renews the picture in README.md.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { runHotline } from '../support/running-hotline.ts';
import { PhonesPage } from './phones-page.ts';

const screenshots = join(tmpdir(), 'neighborline-screenshots');
const desktop = { width: 1280, height: 860 };
const plainPhone = { width: 375, height: 740 };

/** Chromium may first have to be installed. */
const installingMs = 600_000;

let browser: Browser;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await startBrowser();
}, installingMs);

afterAll(() => browser.close());

async function visit(options: BrowserContextOptions, story: (phones: PhonesPage, page: Page) => Promise<void>) {
  const hotline = await runHotline();
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/Chicago', ...options });
  try {
    const page = await context.newPage();
    const phones = await PhonesPage.open(page, hotline.phonesUrl);
    await story(phones, page);
    expect(phones.faults).toEqual([]);
  } finally {
    await context.close();
    await hotline.stop();
  }
}

const picture = (page: Page, name: string) => page.screenshot({ path: join(screenshots, `${name}.png`) });

test('a newcomer follows the guide with the mouse', async () => {
  await visit({ viewport: desktop }, async (phones, page) => {
    await picture(page, 'desktop-first-sight');
    await phones.step('Walter').first().click();
    await phones.send('Walter').click();
    await phones.received('Walter', /Request \d+: ride tomorrow at 10 am, Northside/);
    await phones.received('Ben', 'Can you help? Ride tomorrow at 10 am, Northside');

    await phones.step('Ben').first().click();
    await phones.send('Ben').click();
    await phones.received('Ben', 'Your texts here now go to Walter');
    await phones.received('Walter', 'Ben will help');

    await phones.step('Walter').last().click();
    await phones.send('Walter').click();
    await phones.received('Ben', 'I wait by the front door');
    await picture(page, 'desktop-under-way');
    if (process.env.UPDATE_SCREENSHOTS) await page.screenshot({ path: 'docs/phones.png' });

    await phones.step('Ben').last().click();
    await phones.send('Ben').click();
    await phones.received('Walter', /Ben says request \d+ is done/);
    await picture(page, 'desktop-done');
  });
});

test('the keyboard alone is enough', async () => {
  await visit({ viewport: desktop }, async (phones, page) => {
    await phones.tabTo(phones.step('Walter').first());
    await page.keyboard.press('Enter');
    await phones.tabTo(phones.words('Walter'));
    await page.keyboard.press('Enter');
    await phones.received('Walter', /Request \d+: ride/);
    await phones.received('Ben', 'Can you help?');

    await phones.tabTo(phones.words('Ben'));
    await page.keyboard.type('YES');
    await phones.tabTo(phones.send('Ben'));
    await page.keyboard.press('Enter');
    await phones.received('Walter', 'Ben will help');

    await phones.tabTo(phones.words('Ben'));
    await page.keyboard.type('DONE');
    await page.keyboard.press('Enter');
    await phones.received('Walter', /Ben says request \d+ is done/);
  });
});

test('it works on the screen of a phone', async () => {
  await visit({ viewport: plainPhone, hasTouch: true, isMobile: true }, async (phones, page) => {
    await picture(page, 'phone-guide');
    expect(await phones.isTooWide()).toBe(false);
    await phones.step('Walter').first().tap();
    await phones.send('Walter').tap();
    await phones.received('Walter', /Request \d+: ride/);
    await picture(page, 'phone-conversation');
    expect(await phones.isTooWide()).toBe(false);

    await phones.view('Phones');
    await page.getByRole('list').getByRole('button', { name: /^Ben/ }).filter({ hasText: 'Can you help?' }).tap();
    await phones.words('Ben').fill('yes');
    await phones.send('Ben').tap();
    await phones.received('Ben', 'Your texts here now go to Walter');
    await phones.words('Ben').fill('done');
    await phones.send('Ben').tap();
    await phones.received('Ben', /Request \d+ is done/);

    await phones.view('Phones');
    await picture(page, 'phone-list');
    await page
      .getByRole('list')
      .getByRole('button', { name: /^Walter/ })
      .filter({ hasText: 'is done' })
      .tap();
    await phones.received('Walter', /Ben says request \d+ is done/);
    await picture(page, 'phone-done');
    expect(await phones.isTooWide()).toBe(false);
  });
});
