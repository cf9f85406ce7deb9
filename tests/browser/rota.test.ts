// The rota in a real browser, planned at a laptop and handed over on a phone; and the sheet for the day the power fails, as it is printed.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { busyMorning } from '../support/busy-morning.ts';
import { demoFiles, desmond, riversideDesk } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs, pdf, phone } from './visit.ts';

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
    await desk.checkWidth('desktop-rota');
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

test.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)('the sheet is opened and printed (%s)', async (name, options) => {
  await DeskPage.visit(browser, hotline, options, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/rota`);
    await page.getByRole('link', { name: 'Sheet for the day the power fails' }).click();
    await page.getByRole('button', { name: 'Open the sheet' }).click();
    await page.getByRole('button', { name: 'Print' }).waitFor();
    await (name === 'phone' ? desk.check(`${name}-sheet`) : desk.checkWidth(`${name}-sheet`));
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate<Printed>(`(${printedIn.toString()})()`);
    expect(printed.smallest).toBeGreaterThanOrEqual(24);
    expect(printed.colours).toEqual(['rgb(0, 0, 0)']);
    expect(printed.text).not.toContain('Sign out');
    expect(printed.text).toContain('312 555 0123');
    for (const format of ['A4', 'Letter']) await page.pdf({ path: pdf(`${name}-sheet-${format}`), format });
  });
});

test('without JavaScript Desmond takes over, puts himself on call for April and opens the sheet', async () => {
  await DeskPage.visit(browser, hotline, { ...desktop, javaScriptEnabled: false, phone: desmond }, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/rota`);
    await page.getByRole('button', { name: 'I take over now' }).click();
    await page.getByRole('status').waitFor();
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Desmond (myself)' });
    await page.getByLabel('First day').fill('2026-04-06');
    await page.getByLabel('Last day').fill('2026-04-12');
    await page.getByRole('button', { name: 'Put on call' }).click();
    await page.getByRole('status').filter({ hasText: 'You are on call from' }).waitFor();
    await page.getByRole('link', { name: 'Sheet for the day the power fails' }).click();
    await page.getByRole('button', { name: 'Open the sheet' }).click();
    await page.getByText('312 555 0123').first().waitFor();
  });
});

interface Printed {
  /** Of letters, in pixels of 1/96 inch: 24 are 18 points. */
  readonly smallest: number;
  readonly colours: readonly string[];
  readonly text: string;
}

/** Is run in the page: everything that is printed of it. */
function printedIn() {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own globals are no part of this project's types.
  const { document, getComputedStyle } = globalThis as any;
  const seen = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.offsetParent !== null &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''),
  );
  const styles = seen.map((element) => getComputedStyle(element));
  return {
    smallest: Math.min(...styles.map(({ fontSize }) => Number.parseFloat(fontSize))),
    colours: [...new Set(styles.map(({ color }) => color))],
    text: seen.map(({ textContent }) => textContent).join(' '),
  };
}
