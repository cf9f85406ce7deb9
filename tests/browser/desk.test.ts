// A steward's day at the desk, in a real browser: at a laptop and on a phone, with and without JavaScript.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { busyMorning } from '../support/busy-morning.ts';
import { codeSentTo, demoFiles, riversideDesk, rosa } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs } from './visit.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let browser: Browser;
let hotline: TestHotline;

beforeAll(async () => {
  browser = await startBrowser();
  hotline = await startTestHotline([demoFiles]);
  await busyMorning(hotline);
}, installingMs);

afterAll(async () => {
  await browser.close();
  await hotline.stop();
});

test('Rosa signs in on her phone, without JavaScript', async () => {
  await DeskPage.visit(browser, hotline, { ...phone, javaScriptEnabled: true, phone: '' }, async (desk) => {
    const { page } = desk;
    await desk.open(riversideDesk);
    await page.getByLabel('Your phone number').fill('312 555 0190');
    await desk.check('phone-sign-in');
    await page.getByRole('button', { name: 'Text me a code' }).tap();
    await page.getByLabel('Code').fill(await codeSentTo(hotline, rosa));
    await desk.check('phone-code');
    await page.getByRole('button', { name: 'Sign in' }).tap();
    await page.getByRole('heading', { name: 'Waiting for somebody' }).waitFor();
    await desk.check('phone-board');
    await page.getByRole('link', { name: /Meal for Chioma/ }).tap();
    await page.getByRole('heading', { name: 'Who could help' }).waitFor();
    await desk.check('phone-request');
  });
});

test('the board on a laptop shows who waits, and changes by itself', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(riversideDesk);
    await page.getByText('Asked', { exact: false }).first().waitFor();
    await desk.check('desktop-board');
    await page.getByRole('link', { name: /Ride for Walter/ }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await desk.check('desktop-request');
    expect(page.url()).toContain('/requests/12');
  });
});
