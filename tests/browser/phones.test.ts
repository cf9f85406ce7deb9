// The page of phones in a real browser, in front of a hotline that really runs: a ride from NEED RIDE to DONE.
// `UPDATE_SCREENSHOTS=1` renews the picture in README.md.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { runHotline } from '../support/running-hotline.ts';
import type { PhonesPage } from './phones-page.ts';
import { desktop, installingMs, picture, plainPhone, visit } from './visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
}, installingMs);

afterAll(() => browser.close());

async function visitHotline(options: BrowserContextOptions, story: (phones: PhonesPage, page: Page) => Promise<void>) {
  const hotline = await runHotline();
  try {
    await visit(browser, hotline.phonesUrl, options, story);
  } finally {
    await hotline.stop();
  }
}

test('a newcomer follows the guide with the mouse', async () => {
  await visitHotline(desktop, async (phones, page) => {
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
  await visitHotline(desktop, async (phones, page) => {
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
  await visitHotline(plainPhone, async (phones, page) => {
    await picture(page, 'phone-guide');
    expect(await phones.isTooWide()).toBe(false);
    expect(await phones.smallTargets()).toEqual([]);
    await phones.step('Walter').first().tap();
    await phones.send('Walter').tap();
    await phones.received('Walter', /Request \d+: ride/);
    await picture(page, 'phone-conversation');
    expect(await phones.isTooWide()).toBe(false);
    expect(await phones.smallTargets()).toEqual([]);

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
    expect(await phones.smallTargets()).toEqual([]);
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
