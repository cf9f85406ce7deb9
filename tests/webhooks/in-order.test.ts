// One person's texts are handled in the order in which they came, whatever becomes of the earlier one, and nobody else waits for that.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/context.ts';
import { retryInbox } from '../../src/jobs/retry-inbox.ts';
import { createLog } from '../../src/log.ts';
import { registry } from '../../src/metrics.ts';
import { load } from '../../src/store/load.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo } from '../support/outbox.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { type Form, postText, textForm } from '../support/webhooks.ts';

const [first = '', second = ''] = askerPhones(2);
const minuteMs = 60_000;

let hotline: TestHotline;
const webs: SecondWeb[] = [];

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ askers: 2, helpers: 0 })]);
});

beforeEach(async () => {
  await hotline.db.inboxText.deleteMany();
  await takeWaiting(hotline.context);
});

afterEach(async () => {
  for (const web of webs.splice(0)) await web.stop();
});

afterAll(() => hotline.stop());

/** `LIMIT 3` is answered with the number in it. */
const limit = (phone: string, count: number): Form => textForm(phone, line, `LIMIT ${count}`);

async function limitsTold(phone: string): Promise<readonly string[]> {
  const told = toldTo(await takeWaiting(hotline.context), phone);
  return told.map((body) => /\d+/.exec(body)?.[0] ?? body);
}

function post(form: Form, web?: SecondWeb): Promise<Response> {
  // Nobody sends two texts at the same instant.
  hotline.clock.pass(1);
  return postText(hotline, form, web ? { server: web.url } : {});
}

async function otherWeb(changes: Partial<Context> = {}): Promise<SecondWeb> {
  const web = await startSecondWeb(hotline, changes);
  webs.push(web);
  return web;
}

/** A text that was recorded by a process that died before it could handle it. */
async function leave(form: Form): Promise<void> {
  hotline.clock.pass(1);
  const text = hotline.context.provider.readText(form);
  if (!text) throw new Error('the form is a text');
  await load(hotline.context.store, { of: 'text', text, recorded: false }, hotline.context.now());
}

const unhandled = () => hotline.db.inboxText.count({ where: { handledAt: null } });

describe('a text that comes while an earlier one is being handled', () => {
  test('by another process is handled right after it', async () => {
    let isLetGo = () => {};
    const letGo = new Promise<void>((resolve) => {
      isLetGo = resolve;
    });
    let isDecided = () => {};
    const decided = new Promise<void>((resolve) => {
      isDecided = resolve;
    });
    const { pool } = hotline.context.store;
    // The first of its commits is slow.
    const slowly = new Proxy(pool, {
      get: (target, property) =>
        property !== 'query'
          ? Reflect.get(target, property, target)
          : async (query: { name?: string }, ...rest: unknown[]) => {
              if (query.name?.startsWith('commit')) {
                isDecided();
                await letGo;
              }
              return Reflect.apply(target.query, target, [query, ...rest]);
            },
    });
    const slow = await otherWeb({ store: { ...hotline.context.store, pool: slowly } });
    const earlier = post(limit(first, 2), slow);
    await decided;
    const later = post(limit(first, 3));
    // The text of somebody else does not have to wait.
    expect((await post(limit(second, 7))).status).toBe(200);
    expect(await limitsTold(second)).toEqual(['7']);
    while ((await unhandled()) < 2) expect(await limitsTold(first)).toEqual([]);
    isLetGo();
    expect([(await earlier).status, (await later).status]).toEqual([200, 200]);
    // On a machine so slow that it did not wait until then, it is taken up by the job.
    hotline.clock.pass(minuteMs);
    await retryInbox(hotline.context)();
    expect(await limitsTold(first)).toEqual(['2', '3']);
  });
});

describe('a text that comes after one whose handling was cut short', () => {
  test('is taken, and handled after that one by the job that takes it up', async () => {
    await leave(limit(first, 2));
    expect((await post(limit(first, 3))).status).toBe(200);
    expect((await post(limit(first, 4))).status).toBe(200);
    expect((await post(limit(second, 7))).status).toBe(200);
    expect(await limitsTold(first)).toEqual([]);
    expect(await unhandled()).toBe(3);
    hotline.clock.pass(6_000);
    await retryInbox(hotline.context)();
    expect(await limitsTold(first)).toEqual(['2', '3', '4']);
    expect(await unhandled()).toBe(0);
  });

  test('is handled after it also by several workers at once', async () => {
    for (const phone of [first, second]) for (const count of [2, 3, 4, 5, 6]) await leave(limit(phone, count));
    hotline.clock.pass(6_000);
    const others = [await otherWeb(), await otherWeb()];
    const contexts = [hotline.context, ...others.map(({ context }) => context)];
    while ((await unhandled()) > 0) {
      await Promise.all(contexts.map((context) => retryInbox(context)()));
      hotline.clock.pass(6_000);
    }
    const told = await takeWaiting(hotline.context);
    for (const phone of [first, second]) {
      expect(toldTo(told, phone).map((body) => /\d+/.exec(body)?.[0])).toEqual(['2', '3', '4', '5', '6']);
    }
  });
});

describe('a text that a fault of ours makes impossible to handle', () => {
  const logged: string[] = [];

  const broken = (): Partial<Context> => ({
    log: createLog('error', (entry) => logged.push(JSON.parse(entry).msg)),
    get languages(): never {
      throw new Error('a fault of ours');
    },
  });

  beforeEach(() => {
    logged.length = 0;
  });

  test('is safe once it is recorded: Twilio need not send it again, and it is handled once the fault is mended', async () => {
    const web = await startSecondWeb(hotline);
    webs.push(web);
    // Reading it throws, in this process.
    Object.defineProperties(web.context, Object.getOwnPropertyDescriptors(broken()));
    const answer = await post(limit(first, 2), web);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/<Response\/>$/)]);
    expect(logged).toEqual(['a text could not be handled yet']);
    hotline.clock.pass(6_000);
    await retryInbox(hotline.context)();
    expect(await limitsTold(first)).toEqual(['2']);
  });

  test('is set aside in the end, loudly, and what its writer texted next goes on', async () => {
    await leave(limit(first, 2));
    await post(limit(first, 3));
    const job = Object.defineProperties({ ...hotline.context }, Object.getOwnPropertyDescriptors(broken()));
    for (let tries = 0; tries < 4; tries++) {
      hotline.clock.pass(minuteMs * 10);
      await retryInbox(job)();
      // Meanwhile, the later one is still behind it.
      expect(await hotline.db.inboxText.count({ where: { failedAt: null, tries: 0 } })).toBe(1);
    }
    hotline.clock.pass(minuteMs * 10);
    await retryInbox(job)();
    expect(logged).toContain('a text was set aside: it can not be handled until a fault is mended');
    expect(await registry.metrics()).toMatch(/neighborline_texts_set_aside_total 1/);
    hotline.clock.pass(minuteMs * 10);
    await retryInbox(hotline.context)();
    expect(await limitsTold(first)).toEqual(['3']);
    expect(await hotline.db.inboxText.count({ where: { failedAt: { not: null } } })).toBe(1);
  });
});
