// A steward tells many something, in a real browser: on a phone, on a laptop, and without JavaScript.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { sendAnnouncements } from '../../src/jobs/send-announcements.ts';
import { startBrowser } from '../support/browser.ts';
import { demoFiles, riversideDesk } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs, phone } from './visit.ts';

let browser: Browser;
let hotline: TestHotline;

beforeAll(async () => {
  browser = await startBrowser();
  hotline = await startTestHotline([demoFiles]);
}, installingMs);

afterAll(async () => {
  await browser.close();
  await hotline.stop();
});

/** As the job does it, a second later. */
async function goOn(): Promise<void> {
  hotline.clock.pass(1_000);
  await sendAnnouncements(hotline.context)();
  await hotline.settle();
}

test('on her phone Rosa sees whom it reaches and what it costs, lets it out, watches it go, and stops it', async () => {
  await DeskPage.visit(browser, hotline, { ...phone, viewport: { width: 320, height: 700 } }, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/announcements`);
    await desk.checkWidth('phone-announcements');
    await page.getByLabel('Where they live').selectOption('Northside');
    await page
      .getByLabel('Your words in English')
      .fill('The street fair is on Sunday at noon 🎪 Bring a chair and somebody new.');
    await page.getByRole('button', { name: 'See whom it reaches' }).tap();
    await page.getByRole('heading', { name: 'Before it goes out' }).waitFor();
    await page
      .getByText(/With 🎪 it takes 2 segments; written without, 1/)
      .first()
      .waitFor();
    await desk.checkWidth('phone-announcement-before');
    await page.getByRole('button', { name: /Send it to \d+ people/ }).tap();
    await page.getByText('It is on its way').waitFor();
    await goOn();
    await page.getByRole('progressbar').waitFor();
    await goOn();
    await page.getByText(/^[12] of \d+ phones$/).waitFor();
    await desk.check('phone-announcement-under-way');
    await page.getByRole('button', { name: 'Stop it' }).tap();
    await page.getByText('It is stopped. Nobody more gets it.').waitFor();
    await page.getByText(/Stopped after/).waitFor();
  });
});

test('without JavaScript it is the same, looked at again by hand', async () => {
  await DeskPage.visit(browser, hotline, { ...desktop, javaScriptEnabled: false }, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/announcements`);
    await page.getByLabel('What they offer').selectOption({ label: 'Ride' });
    await page.getByLabel('Your words in English').fill('Drivers meet on Friday at 6 pm.');
    await page.getByLabel('Your words in español').fill('Quienes manejan se ven el viernes a las 6.');
    await page.getByRole('button', { name: 'See whom it reaches' }).click();
    await page.getByText('Riverside Neighbors: Quienes manejan se ven el viernes a las 6.').waitFor();
    await page.getByRole('button', { name: /Send it to \d+ people/ }).click();
    await goOn();
    await page.getByRole('link', { name: 'Look again' }).click();
    await page.getByText(/^[01] of \d+ phones$/).waitFor();
    await page.getByRole('button', { name: 'Stop it' }).click();
    await page.getByText('It is stopped. Nobody more gets it.').waitFor();
  });
});

test('on a laptop axe has nothing to say of it', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/announcements`);
    await page.getByLabel('Your words in English').fill('The clinic moved to 12 Main Street.');
    await page.getByRole('button', { name: 'See whom it reaches' }).click();
    await page.getByRole('button', { name: /Send it to \d+ people/ }).waitFor();
    await desk.check('desktop-announcements');
    expect(await page.getByText(/Stopped after/).count()).toBe(2);
  });
});
