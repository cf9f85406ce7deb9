// The database goes away and comes back while texts arrive: Twilio is told to come again, and then nothing is lost or done twice.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { type DatabaseProxy, startProxy } from '../support/tcp-proxy.ts';
import { postText, textForm } from '../support/webhooks.ts';

const askers = askerPhones(12);

let hotline: TestHotline;
let proxy: DatabaseProxy;
let web: SecondWeb;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ askers: askers.length, helpers: 0 })]);
  proxy = await startProxy(hotline.databaseUrl);
  web = await startSecondWeb({ ...hotline, databaseUrl: proxy.url });
});

afterAll(async () => {
  await web.stop();
  await proxy.close();
  await hotline.stop();
});

const post = (form: Parameters<typeof postText>[1]) => postText(hotline, form, { server: web.url });

test('a text that finds no database is refused for now, and taken when it comes again', async () => {
  const form = textForm(askers[0] ?? '', line, 'NEED RIDE tomorrow 10am');
  await proxy.cut();
  const refused = await post(form);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('content-type')).toMatch(/^text\/xml/);
  expect((await fetch(`${web.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
  await proxy.mend();
  expect((await post(form)).status).toBe(200);
  expect((await fetch(`${web.url}/readyz`)).status).toBe(200);
  expect(await hotline.db.request.count()).toBe(1);
});

test('texts that are on their way while it comes and goes each have their effect once', async () => {
  const before = await hotline.db.request.count();
  const forms = askers.map((asker) => textForm(asker, line, 'NEED RIDE tomorrow 10am'));
  const waiting = new Set(forms);
  for (let round = 0; waiting.size > 0 && round < 50; round++) {
    const cutting = round < 5 ? sleep(round * 3).then(() => proxy.cut()) : Promise.resolve();
    await Promise.all(
      [...waiting].map(async (form) => {
        const { status } = await post(form);
        expect([200, 503]).toContain(status);
        if (status === 200) waiting.delete(form);
      }),
    );
    await cutting;
    if (round < 5) await proxy.mend();
  }
  expect(waiting.size).toBe(0);
  // What was recorded but not decided on is taken up by the job.
  hotline.clock.pass(60_000);
  await hotline.settle();
  expect(await hotline.db.request.count()).toBe(before + askers.length);
  expect(await hotline.db.inboxText.count({ where: { handledAt: null } })).toBe(0);
  for (const asker of askers.slice(1)) {
    const texts = hotline.emulator.textsOf(asker).filter(({ direction }) => direction === 'received');
    expect(texts.filter(({ body }) => /^Request \d+/.test(body))).toHaveLength(1);
  }
});
