// Pages with one thing to say, and the choice between communities: as good as the others for whoever can't see them well.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { demoFiles, riversideDesk, rosa } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { DeskPage } from './desk.ts';
import { installingMs } from './visit.ts';

const narrow = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true };
const lakeside = {
  yaml: `name: Lakeside\nnumbers: ["+13125550900"]\nstewards: ["${rosa}"]\n`,
  csv: `phone,name,steward\n${rosa},Rosa,yes\n${rosa},Raúl,yes\n`,
};

let browser: Browser;
let hotline: TestHotline;

beforeAll(async () => {
  browser = await startBrowser();
  hotline = await startTestHotline([demoFiles, lakeside]);
}, installingMs);

afterAll(async () => {
  await browser.close();
  await hotline.stop();
});

test('on a narrow phone they lead on, and axe finds nothing', async () => {
  await DeskPage.visit(browser, hotline, narrow, async (desk) => {
    const { page } = desk;
    await desk.open('/desk');
    await page.getByRole('heading', { name: 'Which community?' }).waitFor();
    await desk.check('narrow-communities');
    await desk.open(`${riversideDesk}/requests/999`);
    await desk.check('narrow-missing');
    await page.getByRole('link', { name: 'To the board' }).tap();
    await page.getByRole('link', { name: 'Community' }).tap();
    await page.getByRole('link', { name: 'Boundaries' }).tap();
    await page.getByRole('heading', { name: 'Boundaries' }).waitFor();
    await desk.checkWidth('narrow-boundaries');
    // The ways to other pages take two rows at most, each as high as a thumb.
    expect((await page.getByRole('navigation').boundingBox())?.height).toBeLessThan(3 * 44);
    await page.getByRole('button', { name: 'Español' }).tap();
    await page.getByRole('link', { name: 'Barrio' }).tap();
    await page.getByRole('link', { name: 'Acuerdos' }).waitFor();
    await desk.checkWidth('narrow-es');
    expect((await page.getByRole('navigation').boundingBox())?.height).toBeLessThan(3 * 44);
  });
});

test('what is refused, what failed, and who it is by a phone that several have: axe finds nothing either', async () => {
  await DeskPage.visit(browser, hotline, narrow, async (desk) => {
    const { page } = desk;
    desk.refuses = true;
    await desk.open(`${riversideDesk}/people`);
    await page.getByRole('link', { name: 'Walter' }).tap();
    await page.getByLabel('Your words').fill(' ');
    await page.getByRole('button', { name: 'Send' }).tap();
    await page.locator('.said.refused').waitFor();
    await desk.check('narrow-said-refused');
    await page.evaluate(`document.querySelector('footer [name="form-token"]').value = 'not ours'`);
    await page.getByRole('button', { name: 'Sign out', exact: true }).tap();
    await page.getByRole('heading', { name: 'Please try that again' }).waitFor();
    await desk.check('narrow-refused');
    await hotline.db.$executeRaw`ALTER TABLE shift RENAME TO shift_away`;
    await desk.open(`${riversideDesk}/rota`);
    await page.getByRole('heading', { name: 'Something went wrong here' }).waitFor();
    await hotline.db.$executeRaw`ALTER TABLE shift_away RENAME TO shift`;
    await desk.check('narrow-failed');
    await page.getByRole('link', { name: 'To the board' }).tap();
    await page.getByRole('link', { name: 'Lakeside' }).tap();
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
    await desk.check('narrow-who');
    await page.getByRole('button', { name: 'Raúl' }).tap();
    await page.getByText('You are signed in as Raúl. That is not me').waitFor();
    await desk.checkWidth('narrow-lakeside');
  });
});
