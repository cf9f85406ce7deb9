// The pages about the community, with a made-up year behind them: its figures, and what it agreed on, looked at, tried and saved.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { listCommunities } from '../../src/store/communities.ts';
import { countFigures } from '../../src/store/figures/count-figures.ts';
import { writePast } from '../../src/store/past.ts';
import { deskOf } from '../stewards/desk.ts';
import { startBrowser } from '../support/browser.ts';
import { demoFiles, riversideDesk } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { madeUpYear } from '../support/made-up-year.ts';
import { DeskPage } from './desk.ts';
import { desktop, installingMs, phone } from './visit.ts';

const members = 60;
/** The other steward of the demo. */
const desmond = '+13125550191';

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
  await countFigures(store, community, now());
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

test('on a laptop: the pulse with its tables, the resource map, and who would be asked', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/pulse`);
    await page.getByRole('img', { name: 'Requests by week' }).waitFor();
    await desk.checkWidth('desktop-pulse');
    for (const summary of await page.getByText('The same as a table').all()) await summary.click();
    await page.getByRole('columnheader', { name: 'Half within' }).waitFor();
    await desk.check('desktop-pulse-tables');
    await page.getByRole('link', { name: 'Community' }).click();
    await page.getByText(/^Ride in Mill Creek on a Sunday: nobody could come/).waitFor();
    await page.getByRole('button', { name: 'Start a round' }).click();
    await page.getByText('It begins once another steward agrees.').first().waitFor();
    await deskOf(hotline).act(desmond, { do: 'startRound' });
    await hotline.announce();
    await page.reload();
    await page.getByRole('button', { name: 'Stop the round' }).waitFor();
    await page.getByLabel('Day', { exact: true }).selectOption('Sunday');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('heading', { name: 'Who could come: Sunday' }).waitFor();
    await page.getByRole('button', { name: 'Who would it be?' }).click();
    await page.getByText('asked first').first().waitFor();
    await desk.check('desktop-resources');
  });
});

test('on a phone, in Spanish: the pulse and the map', async () => {
  await DeskPage.visit(browser, hotline, phone, async (desk) => {
    const { page } = desk;
    await desk.open(`${riversideDesk}/pulse`);
    await page.getByRole('button', { name: 'español' }).tap();
    await page.getByRole('link', { name: 'Pulso' }).tap();
    await page.getByRole('heading', { name: 'Pulso' }).waitFor();
    await desk.checkWidth('phone-pulse');
    await page.getByRole('link', { name: 'Mapa' }).tap();
    await page.getByRole('heading', { name: 'Mapa de recursos' }).waitFor();
    await page.getByRole('button', { name: 'Parar la ronda' }).waitFor();
    await desk.checkWidth('phone-resources');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
  });
});

test('on a laptop: a shorter reach is told what it would have done', async () => {
  await DeskPage.visit(browser, hotline, desktop, async (desk) => {
    const { page } = desk;
    await desk.open(riversideDesk);
    await page.getByRole('link', { name: 'Community' }).click();
    await page.getByRole('link', { name: 'Boundaries' }).click();
    await page.getByRole('heading', { name: 'Boundaries' }).waitFor();
    await desk.checkWidth('desktop-boundaries');
    await page.getByLabel('Reach in miles').fill('0.2');
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByText(/^With your change, [1-9]\d* of \d+ requests would have found nobody\./).waitFor();
    await desk.checkWidth('desktop-boundaries-tried');
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
