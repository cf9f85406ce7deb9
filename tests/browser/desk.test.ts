// A steward's day at the desk, in a real browser: at a laptop and on a phone, with and without JavaScript.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { deskOf } from '../stewards/desk.ts';
import { startBrowser } from '../support/browser.ts';
import { busyMorning, people } from '../support/busy-morning.ts';
import { codeSentTo, demoFiles, desmond, riversideDesk, rosa } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs, phone } from './visit.ts';

const [george, omar] = ['+13125550107', '+13125550115'];

let browser: Browser;
let hotline: TestHotline;

beforeAll(async () => {
  browser = await startBrowser();
  hotline = await startTestHotline([demoFiles]);
  await whatWaitsForASteward();
  await busyMorning(hotline);
}, installingMs);

/** George does not answer his check-in, and Desmond asks for a second steward's word about Omar. */
async function whatWaitsForASteward(): Promise<void> {
  await hotline.emulator.text(george, { to: '+13125550100', body: 'CHECK IN 9:05AM' });
  hotline.clock.pass(6 * 60_000);
  const { act, memberAt } = deskOf(hotline);
  await act(desmond, { do: 'forget', memberId: await memberAt(omar) });
  await hotline.settle();
}

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
    await page.getByText('George, asked').waitFor();
    await page.getByText('Desmond wants to delete all we know of Omar').waitFor();
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
    await desk.checkWidth('desktop-board');
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
    await page.getByRole('button', { name: 'Ask people now' }).click();
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
  await DeskPage.visit(browser, hotline, phone, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/people?find=george`);
    await desk.check('phone-found');
    await page.getByRole('link', { name: 'George' }).click();
    await page.getByRole('button', { name: 'Show their number' }).tap();
    await page.getByRole('link', { name: '312 555 0107' }).waitFor();
    await desk.check('phone-person');
    await desk.open(`${riversideDesk}/people`);
    await desk.check('phone-people');
    await desk.open(`${riversideDesk}/note`);
    await desk.check('phone-note');
    await page.setViewportSize(desktop.viewport);
    for (const path of ['/note', '/people', '/people?find=george']) {
      await desk.open(riversideDesk + path);
      await desk.checkWidth(`desktop${path.replace(/\W/g, '-')}`);
    }
    await page.getByRole('link', { name: 'George' }).click();
    await page.getByRole('heading', { name: 'What the line knows' }).waitFor();
    await desk.checkWidth('desktop-person');
  });
});

const file = (rows: readonly string[]) => ({
  name: 'members.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['phone,name,language', ...rows].join('\n')),
});

test('a members file is brought in: what is wrong with it is told, and the rest comes in all the same', async () => {
  await DeskPage.visit(browser, hotline, phone, async (desk) => {
    const { page } = desk;
    const good = ['312 555 0171,Agnes,en', '312 555 0172,Basil,es'];
    await desk.open(`${riversideDesk}/people`);
    await page.getByLabel('Bring in a file (CSV)').setInputFiles(file([...good, 'no number,Cleo,en']));
    await page.getByRole('button', { name: 'Bring it in' }).tap();
    await page.getByText('Nothing was brought in: one row is not right.').waitFor();
    await desk.check('phone-file-faults');
    await page.getByLabel('Bring in a file (CSV)').setInputFiles(file([...good, 'no number,Cleo,en']));
    await page.getByLabel('Bring in the good rows').check();
    await page.getByRole('button', { name: 'Bring it in' }).tap();
    await page.getByText('It is in: 2 added').waitFor();
    await desk.check('phone-file');
    await page.setViewportSize(desktop.viewport);
    await desk.checkWidth('desktop-file');
  });
});

// Desmond, as Rosa has had as many codes in this hour as one phone gets.
test('without JavaScript the import is looked at again by hand', async () => {
  await DeskPage.visit(browser, hotline, { ...desktop, javaScriptEnabled: false, phone: desmond }, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/people`);
    const many = Array.from({ length: 400 }, (_, index) => `312 556 ${String(1000 + index)},,en`);
    await page.getByLabel('Bring in a file (CSV)').setInputFiles(file(many));
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByRole('heading', { name: 'Bringing in a file' }).waitFor();
    const lookAgain = page.getByRole('link', { name: 'Look again' });
    while ((await lookAgain.count()) > 0) await lookAgain.click();
    await page.getByText('It is in: 400 added').waitFor();
  });
});
