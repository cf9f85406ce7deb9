// The rota in a real browser: planned at a laptop, handed over on a phone without JavaScript.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { busyMorning } from '../support/busy-morning.ts';
import { demoFiles, desmond, riversideDesk } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs } from './visit.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const narrowPhone = { ...phone, viewport: { width: 320, height: 640 } };

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

test('on a laptop Rosa takes this week, and puts Desmond on call for the one after the next', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/rota`);
    await page.getByRole('heading', { name: /Nobody has a shift now/ }).waitFor();
    await page.getByRole('button', { name: 'I take over now' }).click();
    await page.getByRole('heading', { name: 'On call now: Rosa' }).waitFor();
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Desmond' });
    await page.getByLabel('First day').fill('2026-03-12');
    await page.getByLabel('Last day').fill('2026-03-22');
    await page.getByRole('button', { name: 'Put on call' }).click();
    await page.getByRole('status').filter({ hasText: 'Desmond is on call from' }).waitFor();
    await desk.check('desktop-rota');
  });
});

test('on his phone Desmond hands his shift over to Rosa', async () => {
  await DeskPage.visit(browser, hotline, { ...narrowPhone, phone: desmond }, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/rota`);
    await page.locator('summary', { hasText: 'Hand over' }).last().click();
    await desk.check('phone-rota');
    await page.getByRole('button', { name: 'Hand it over' }).last().click();
    await page.getByRole('status').filter({ hasText: 'Rosa is on call in that place' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'goes on' }).textContent()).toContain('Rosa');
  });
});
