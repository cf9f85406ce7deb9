// The database goes away, hangs and comes back while webhooks arrive: Twilio gets its 200, and nothing is lost, done twice or done in
// another order. Only where the disk fails as well is Twilio told to come again.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { drainJournal } from '../../src/webhooks/drain-journal.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { type DatabaseProxy, startProxy } from '../support/tcp-proxy.ts';
import { type Form, newSid, postForm, postText, statusForm, textForm } from '../support/webhooks.ts';

const askers = askerPhones(12);
const [asker = ''] = askers;

let hotline: TestHotline;
let proxy: DatabaseProxy;
let parent: string;
let journal: Journal;
let web: SecondWeb;
let seq: number;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ askers: askers.length, helpers: 0 })]);
  proxy = await startProxy(hotline.databaseUrl);
  parent = await mkdtemp(join(tmpdir(), 'neighborline-away-'));
});

beforeEach(async () => {
  const { store, log } = hotline.context;
  journal = openJournal({ folder: join(parent, 'journal'), seal: store.seal, log });
  web = await startSecondWeb({ ...hotline, databaseUrl: proxy.url }, { journal });
  seq = hotline.emulator.texts().at(-1)?.seq ?? 0;
});

afterEach(async () => {
  expect(journal.isWaiting()).toBe(false);
  await web.stop();
  await journal.close();
});

afterAll(async () => {
  await proxy.close();
  await hotline.stop();
  await rm(parent, { recursive: true });
});

function post(form: Form): Promise<Response> {
  // Nobody sends two texts at the same instant.
  hotline.clock.pass(1);
  return postText(hotline, form, { server: web.url });
}

async function isTaken(answer: Response): Promise<void> {
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/xml/);
  expect(await answer.text()).toMatch(/<Response\/>$/);
}

/** The database is back, and its absence is noticed to be over. */
async function afterwards(): Promise<void> {
  while (journal.isWaiting()) await drainJournal(web.context);
  await hotline.settle();
  // What met a connection that was still dead is tried again, later by the clock of the line.
  for (let tries = 0; tries < 6 && (await countUnhandled()) > 0; tries++) {
    hotline.clock.pass(10_000);
    await hotline.settle();
  }
  expect(await countUnhandled()).toBe(0);
}

const countUnhandled = (): Promise<number> => hotline.db.inboxText.count({ where: { handledAt: null } });

const received = (phone: string): readonly string[] =>
  hotline.emulator
    .texts(seq)
    .filter((text) => text.direction === 'received' && text.phone === phone)
    .map(({ body }) => body);

/** `LIMIT 3` is answered with the number in it. */
const limits = (phone: string): readonly string[] => received(phone).map((body) => /\d+/.exec(body)?.[0] ?? body);

const numbers = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

const text = (phone: string, limit: string): Form => textForm(phone, line, `LIMIT ${limit}`);

describe('while the database is out of reach', () => {
  test('twenty texts of five people are taken, and have their effect once and in order when it is back', async () => {
    const people = askers.slice(0, 5);
    await proxy.cut();
    const forms = numbers(2, 5).flatMap((limit) => people.map((phone) => text(phone, limit)));
    for (const form of forms) await isTaken(await post(form));
    expect((await fetch(`${web.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
    expect(await hotline.db.inboxText.count()).toBe(0);
    await drainJournal(web.context);
    expect(journal.isWaiting()).toBe(true);
    await proxy.mend();
    await afterwards();
    for (const phone of people) expect(limits(phone)).toEqual(numbers(2, 5));
    // Twilio, for which they have been answered, comes again all the same.
    for (const form of forms) await isTaken(await post(form));
    await afterwards();
    for (const phone of people) expect(limits(phone)).toEqual(numbers(2, 5));
    expect((await fetch(`${web.url}/readyz`)).status).toBe(200);
  });

  test('a text that comes twice has its effect once', async () => {
    const form = text(asker, '7');
    await proxy.cut();
    for (let times = 0; times < 3; times++) await isTaken(await post(form));
    await proxy.mend();
    await isTaken(await post(form));
    await afterwards();
    expect(limits(asker)).toEqual(['7']);
  });

  test('what follows when it is back waits for what is still on disk', async () => {
    await proxy.cut();
    await isTaken(await post(text(asker, '2')));
    await proxy.mend();
    await isTaken(await post(text(asker, '3')));
    expect(journal.isWaiting()).toBe(true);
    await afterwards();
    await isTaken(await post(text(asker, '4')));
    await afterwards();
    expect(limits(asker)).toEqual(numbers(2, 4));
  });

  test('"tomorrow" is the day after the one on which it was written, also where it is read a day later', async () => {
    await proxy.cut();
    await isTaken(await post(textForm(asker, line, 'NEED RIDE tomorrow 10am')));
    const written = hotline.clock.now();
    hotline.clock.pass(20 * 60 * 60_000);
    await proxy.mend();
    await afterwards();
    const { when } = await hotline.db.request.findFirstOrThrow({ orderBy: { code: 'desc' } });
    const tomorrow = new Date(written.getTime() + 24 * 60 * 60_000).toLocaleDateString('sv', {
      timeZone: 'America/Chicago',
    });
    expect(when).toBe(`${tomorrow}T10:00`);
  });

  test('what became of our texts is kept as well, repeated and in any order', async () => {
    await isTaken(await post(textForm(asker, line, 'MENU')));
    const { id } = await hotline.db.outboxText.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const sid = newSid();
    await hotline.db.outboxText.update({ where: { id }, data: { status: 'sending' } });
    await proxy.cut();
    for (const status of ['delivered', 'sent', 'delivered', 'sent']) {
      const path = `/twilio/status/text?id=${id}`;
      const answer = await postForm(hotline, path, statusForm(sid, status), { server: web.url });
      expect([answer.status, await answer.text()]).toEqual([204, '']);
    }
    await proxy.mend();
    await afterwards();
    expect(await hotline.db.outboxText.findUnique({ where: { id } })).toMatchObject({ status: 'delivered', sid });
  });

  test('a phone that takes no texts is marked so afterwards', async () => {
    const [, , , , , , , , , , , phone = ''] = askers;
    await isTaken(await post(textForm(phone, line, 'MENU')));
    const { id, contactId } = await hotline.db.outboxText.findFirstOrThrow({ orderBy: { id: 'desc' } });
    await hotline.db.outboxText.update({ where: { id }, data: { status: 'sending' } });
    await proxy.cut();
    const form = statusForm(newSid(), 'undelivered', { ErrorCode: '30006' });
    await postForm(hotline, `/twilio/status/text?id=${id}`, form, { server: web.url });
    await proxy.mend();
    await afterwards();
    expect(await hotline.db.contact.findUnique({ where: { id: contactId ?? '' } })).toMatchObject({ textless: true });
  });
});

describe('while the disk fails as well', () => {
  const folder = () => join(parent, 'journal');

  test('Twilio is told to come again, and then it is taken', async () => {
    await rm(folder(), { recursive: true, force: true });
    await writeFile(folder(), 'no folder can be made where this file stands');
    await proxy.cut();
    const form = text(asker, '5');
    const refused = await post(form);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('content-type')).toMatch(/^text\/xml/);
    const report = await postForm(hotline, '/twilio/status/text?id=1', statusForm(newSid(), 'sent'), {
      server: web.url,
    });
    expect(report.status).toBe(503);
    await proxy.mend();
    await isTaken(await post(form));
    await rm(folder());
    await afterwards();
    expect(limits(asker)).toEqual(['5']);
  });
});

test('a database that hangs is not waited for beyond what Twilio waits', async () => {
  await isTaken(await post(text(asker, '2')));
  proxy.freeze();
  await isTaken(await post(text(asker, '3')));
  await isTaken(await post(text(asker, '4')));
  expect(journal.isWaiting()).toBe(true);
  proxy.thaw();
  await afterwards();
  expect(limits(asker)).toEqual(numbers(2, 4));
});

test('texts that are on their way while it comes and goes each have their effect once', async () => {
  const before = await hotline.db.request.count();
  const forms = askers.slice(0, 10).map((phone) => textForm(phone, line, 'NEED RIDE tomorrow 10am'));
  for (let round = 0; round < 6; round++) {
    const cutting = sleep(round * 3).then(() => proxy.cut());
    for (const answer of await Promise.all(forms.map(post))) await isTaken(answer);
    await cutting;
    await proxy.mend();
    await drainJournal(web.context);
  }
  // What was recorded but not decided on is taken up by the job.
  hotline.clock.pass(60_000);
  await afterwards();
  expect(await hotline.db.request.count()).toBe(before + forms.length);
  for (const { From = '' } of forms) {
    expect(received(From).filter((body) => /^Request \d+/.test(body))).toHaveLength(1);
  }
});
