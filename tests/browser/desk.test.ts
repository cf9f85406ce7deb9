// A steward's day at the desk, in a real browser: at a laptop and on a phone, with and without JavaScript.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { busyMorning, people } from '../support/busy-morning.ts';
import { codeSentTo, demoFiles, riversideDesk, rosa } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs, phone } from './visit.ts';

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

const textsTo = (number: string): string =>
  hotline.emulator
    .texts()
    .filter(({ to }) => to === number)
    .map(({ body }) => body)
    .join('\n');

test('on her phone Rosa signs in, sees that Chioma waits, and gives it to Ana', async () => {
  await DeskPage.visit(browser, hotline, { ...phone, phone: '' }, async (desk) => {
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
    await page.getByRole('button', { name: 'Give it to Ana' }).tap();
    await page.getByRole('status').filter({ hasText: 'Ana has request 14 now' }).waitFor();
    await page.getByText('Ana will help.').waitFor();
    await page.getByText('Rosa, steward, gave it to somebody.').waitFor();
    await hotline.settle();
    expect(textsTo(people.ana)).toContain('pedido 14');
  });
});

test('on a laptop the board changes by itself, and what people wrote is shown on demand', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(riversideDesk);
    await page.getByRole('link', { name: /Groceries for Ana/ }).waitFor();
    await desk.check('desktop-board');
    await hotline.emulator.text(people.keisha, { to: '+13125550100', body: 'NEED TECH today 5pm, Eastgate' });
    await hotline.settle();
    await page.getByRole('link', { name: /Tech help for Keisha/ }).waitFor();
    await page.getByRole('link', { name: /Ride for Walter/ }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await page.getByText('blue car').count()).toBe(0);
    await page.getByRole('button', { name: 'Show what was written' }).click();
    await page.getByText('blue car').waitFor();
    await desk.check('desktop-request');
  });
});

test('without JavaScript a request is noted down, more are asked, and it is closed', async () => {
  await DeskPage.visit(browser, hotline, { ...desktop, javaScriptEnabled: false }, async (desk) => {
    const { page } = desk;
    await desk.open(riversideDesk);
    await page.getByRole('link', { name: 'Note down a request' }).click();
    await page.getByLabel('Their phone number').fill('312 555 0124');
    await page.getByLabel('What they need').selectOption({ label: 'Ride' });
    await page.getByLabel('On which day').fill('2026-03-05');
    await page.getByLabel('At what time').fill('09:30');
    await page.getByLabel('In their own words').fill('to the eye doctor');
    await page.getByRole('button', { name: 'Ask around' }).click();
    await page.getByRole('link', { name: /Ride for Edna/ }).click();
    await page.getByText('A steward noted it down for Edna').waitFor();
    await hotline.settle();
    await page.getByRole('button', { name: 'Ask more people now' }).click();
    await page.locator('.said').waitFor();
    await page.locator('summary', { hasText: 'Close it' }).click();
    await page.getByLabel('It is no longer needed').check();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByText('No longer needed, just now.').waitFor();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByRole('button', { name: 'Ask more people now' }).waitFor();
  });
});

test('every other page is as good at the width of a phone as on a laptop', async () => {
  for (const [name, options] of [
    ['phone', phone],
    ['desktop', desktop],
  ] as const) {
    await DeskPage.visit(browser, hotline, options, async (desk) => {
      const { page } = desk;
      await desk.open(`${riversideDesk}/people?find=ben`);
      await desk.check(`${name}-found`);
      await page.getByRole('link', { name: 'Ben' }).click();
      await page.getByRole('heading', { name: 'What the line knows' }).waitFor();
      await desk.check(`${name}-person`);
      await desk.open(`${riversideDesk}/people`);
      await desk.check(`${name}-people`);
      await desk.open(`${riversideDesk}/note`);
      await desk.check(`${name}-note`);
    });
  }
});
