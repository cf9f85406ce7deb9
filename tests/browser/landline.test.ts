// The page of phones in a real browser, in front of a hotline that really runs: a ride asked for and told of by telephone.
// `UPDATE_SCREENSHOTS=1` renews the picture in README.md.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { type RunningHotline, runHotline } from '../support/running-hotline.ts';
import { desktop, installingMs, picture, plainPhone, visit } from './visit.ts';

/** A call runs in real time: far more than all of it takes. */
const storyMs = 120_000;

/** News is gathered for a while before it is told. */
const gatheredSeconds = 30;

let browser: Browser;
let hotline: RunningHotline;

beforeAll(async () => {
  browser = await startBrowser();
  hotline = await runHotline();
}, installingMs);

afterAll(async () => {
  await browser.close();
  await hotline.stop();
});

test(
  'a ride is asked for from a landline, taken by text, and told by telephone',
  async () => {
    await visit(browser, hotline.phonesUrl, desktop, async (phones, page) => {
      await phones.callStep('Edna').click();
      await phones.heard('Edna', 'To ask for help, press 1.');
      await picture(page, 'desktop-call');
      for (const [key, answer] of [
        ['1', 'What do you need?'],
        ['1', 'When?'],
        ['3', 'At what time?'],
        ['pound', 'Press 1 to send it'],
        ['1', /Your request is out: ride, tomorrow, in Northside/],
      ] as const) {
        await phones.button('Edna', key).click();
        await phones.heard('Edna', answer);
      }
      await picture(page, 'desktop-call-keys');
      await phones.button('Edna', 'Hang up').click();
      await phones.heard('Edna', 'Hung up');

      await phones.received('Ben', 'Can you help? Ride tomorrow, Northside');
      await phones.words('Ben').fill('YES');
      await phones.send('Ben').click();
      await phones.received('Ben', 'is yours');

      await hotline.pass(gatheredSeconds);
      await phones.button('Edna', 'Pick up').waitFor();
      expect(await page.title()).toContain('☎ Edna');
      await picture(page, 'desktop-ringing');
      await phones.button('Edna', 'Pick up').click();
      await phones.heard('Edna', 'with news for Edna. If that is you, press 1.');
      await phones.button('Edna', '1').click();
      await phones.heard('Edna', 'Good news: Ben will help');
      await picture(page, 'desktop-call-news');
      if (process.env.UPDATE_SCREENSHOTS) await phones.phone('Edna').screenshot({ path: 'docs/telephone.png' });
      await phones.button('Edna', 'Hang up').click();
      await phones.button('Edna', '☎ Call the line').waitFor();
      expect(await page.title()).not.toContain('☎');

      await page.reload();
      await expect(phones.inCall('Edna', 'Good news').count()).resolves.toBe(0);
      await phones.inCall('Edna', '☎ The line called').click();
      await phones.heard('Edna', 'Good news: Ben will help');
      await picture(page, 'desktop-calls-over');
    });
  },
  storyMs,
);

test('a call needs nothing but the keyboard', async () => {
  await visit(browser, hotline.phonesUrl, desktop, async (phones, page) => {
    await phones.tabTo(phones.button('Walter', '☎ Call the line'));
    await page.keyboard.press('Enter');
    await phones.heard('Walter', 'To ask for help, press 1.');
    await page.keyboard.press('1');
    await phones.heard('Walter', 'What do you need?');
    await phones.tabTo(phones.spokenWords('Walter'));
    await page.keyboard.type('groceries tomorrow at 3 pm');
    await page.keyboard.press('Enter');
    await phones.heard('Walter', '“groceries tomorrow at 3 pm”');
    await phones.heard('Walter', /groceries, tomorrow at 3 pm/i);
    await phones.tabTo(phones.button('Walter', 'Hang up'));
    await page.keyboard.press('Enter');
    await phones.button('Walter', '☎ Call the line').and(page.locator(':focus')).waitFor();
  });
});

test('a call fits on the screen of a phone', async () => {
  await visit(browser, hotline.phonesUrl, plainPhone, async (phones, page) => {
    await phones.view('Phones');
    await page.getByRole('list').getByRole('button', { name: /^Ana/ }).tap();
    await phones.button('Ana', '☎ Call the line').tap();
    await phones.heard('Ana', /^Para pedir ayuda/);
    await phones.button('Ana', '9').tap();
    await phones.inCall('Ana', /^9$/).waitFor();
    await picture(page, 'phone-call');
    expect(await phones.isTooWide()).toBe(false);
    expect(await phones.smallTargets()).toEqual([]);
    await phones.button('Ana', 'Hang up').tap();
    await phones.heard('Ana', 'Hung up');
  });
});
