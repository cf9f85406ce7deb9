// What the community agreed on, with a month of a made-up community behind it: looked at, tried and saved, on a laptop and on a phone.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { listCommunities } from '../../src/store/communities.ts';
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
  const community = await riverside();
  const line = community.lines[0]?.number ?? '';
  const year = madeUpYear({ community, members, seed: 1, now: now() });
  await writePast(hotline.db, store.seal, { id: community.id, line }, { ...year, timers: [] }, () => undefined);
}, installingMs);

afterAll(async () => {
  await browser.close();
  await hotline.stop();
});

async function riverside() {
  const [community] = await listCommunities(hotline.db);
  if (community === undefined) throw new Error('there is a community');
  return community;
}

test('on a laptop: a shorter reach is told what it would have done', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(riversideDesk);
    await page.getByRole('link', { name: 'Community' }).click();
    await page.getByRole('link', { name: 'Boundaries' }).click();
    await page.getByRole('heading', { name: 'Boundaries' }).waitFor();
    await desk.check('desktop-boundaries');
    await page.getByLabel('Reach in miles').fill('0.2');
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByText(/^With your change, [1-9]\d* of \d+ requests would have found nobody\./).waitFor();
    await desk.check('desktop-boundaries-tried');
  });
});

test('without JavaScript what can’t be is mended, thought over, and saved', async () => {
  await DeskPage.visit(browser, hotline, { ...desktop, javaScriptEnabled: false }, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/boundaries`);
    await page.getByLabel('Reach in miles').fill('everywhere');
    await page.getByLabel('People asked at a time').fill('2');
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByText('It must be 0.1 to 500.').waitFor();
    await page.getByLabel('Reach in miles').fill('3');
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByText('5 miles → 3 miles').waitFor();
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await page.getByLabel('Reach in miles').fill('4');
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByText('5 miles → 4 miles').waitFor();
    await page.getByRole('button', { name: 'Save it' }).click();
    await page.getByRole('status').filter({ hasText: '2 settings are changed, from now on.' }).waitFor();
    expect((await riverside()).boundaries.reachMiles).toBe(4);
  });
});

test('on a phone, in Spanish: quiet hours are tried, and the file is saved', async () => {
  await DeskPage.visit(browser, hotline, phone, async (desk) => {
    const { page } = desk;
    await desk.open(riversideDesk);
    await page.getByRole('button', { name: 'español' }).tap();
    await page.getByRole('link', { name: 'Barrio' }).tap();
    await page.getByRole('link', { name: 'Acuerdos' }).tap();
    await page.getByRole('heading', { name: 'Acuerdos' }).waitFor();
    await desk.check('phone-boundaries');
    await page.getByLabel('Desde', { exact: true }).fill('19:30');
    await page.getByRole('button', { name: 'Ver lo que haría' }).tap();
    await page.getByText('Ponga las dos horas').waitFor();
    await desk.check('phone-boundaries-fault');
    await page.getByLabel('Hasta', { exact: true }).fill('10:00');
    await page.getByLabel('Cuántas veces en siete días, a lo más').fill('2');
    await page.getByRole('button', { name: 'Ver lo que haría' }).tap();
    await page.getByRole('heading', { name: 'El último mes, preguntado otra vez' }).waitFor();
    await desk.check('phone-boundaries-tried');
    await page.getByRole('button', { name: 'Guardarlo' }).tap();
    await page.getByText('Cambiaron 2 acuerdos; vale desde ahora.').waitFor();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Guardar todo como archivo (YAML)' }).tap();
    expect((await waiting).suggestedFilename()).toBe('community.yaml');
  });
});
