// The pages of figures, with a year of a made-up community behind them: on a laptop and on a phone, in both languages.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { listCommunities } from '../../src/store/communities.ts';
import { countFigures } from '../../src/store/figures/count-figures.ts';
import { writePast } from '../../src/store/past.ts';
import { startBrowser } from '../support/browser.ts';
import { demoFiles, riversideDesk } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { madeUpYear } from '../support/made-up-year.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs, phone } from './visit.ts';

const members = 60;

let browser: Browser;
let hotline: TestHotline;

beforeAll(async () => {
  browser = await startBrowser();
  hotline = await startTestHotline([demoFiles]);
  const { store, now } = hotline.context;
  const [community] = await listCommunities(hotline.db);
  if (community === undefined) throw new Error('there is a community');
  const line = community.lines[0]?.number ?? '';
  const year = madeUpYear({ community, members, seed: 1, now: now() });
  await writePast(hotline.db, store.seal, { id: community.id, line }, { ...year, timers: [] }, () => undefined);
  await countFigures(store, community, now());
}, installingMs);

afterAll(async () => {
  await browser.close();
  await hotline.stop();
});

test('on a laptop: the pulse with its tables, the resource map, and who would be asked', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/pulse`);
    await page.getByRole('img', { name: 'Requests by week' }).waitFor();
    await desk.check('desktop-pulse');
    for (const summary of await page.getByText('The same as a table').all()) await summary.click();
    await page.getByRole('columnheader', { name: 'Half within' }).waitFor();
    await desk.check('desktop-pulse-tables');
    await page.getByRole('link', { name: 'Community' }).click();
    await page.getByText(/^Ride in Mill Creek on a Sunday: nobody could come/).waitFor();
    await page.getByLabel('Day', { exact: true }).selectOption('Sunday');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('heading', { name: 'Who could come: Sunday' }).waitFor();
    await page.getByRole('button', { name: 'Who would it be?' }).click();
    await page.getByText('asked first').first().waitFor();
    await desk.check('desktop-resources');
  });
});

test('on a phone, in Spanish', async () => {
  await DeskPage.visit(browser, hotline, phone, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/pulse`);
    await page.getByRole('button', { name: 'español' }).tap();
    await page.getByRole('link', { name: 'Pulso' }).tap();
    await page.getByRole('heading', { name: 'Pulso' }).waitFor();
    await desk.check('phone-pulse');
    await page.getByRole('link', { name: 'Mapa' }).tap();
    await page.getByRole('heading', { name: 'Mapa de recursos' }).waitFor();
    await desk.check('phone-resources');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
  });
});
