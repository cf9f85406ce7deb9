// What a process tells of its health: the database, the queue, how long work has been waiting, and figures for Prometheus.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { agesSql } from '../src/store/oldest-due.ts';
import { askerPhones, crowd, helperPhones, line } from './support/crowd.ts';
import { noQueue, startTestHotline, type TestHotline } from './support/hotline.ts';
import { type SecondWeb, startSecondWeb } from './support/second-web.ts';
import { type DatabaseProxy, startProxy } from './support/tcp-proxy.ts';

const [asker = ''] = askerPhones(1);
const [helper = ''] = helperPhones(1);
const minuteMs = 60_000;

let hotline: TestHotline;
let proxy: DatabaseProxy;
let web: SecondWeb;

beforeAll(async () => {
  hotline = await startTestHotline([]);
  proxy = await startProxy(hotline.databaseUrl);
  const queue = { ...noQueue, isUp: async () => false };
  web = await startSecondWeb({ ...hotline, databaseUrl: proxy.url }, { queue });
});

afterAll(async () => {
  proxy.thaw();
  await web.stop();
  await proxy.close();
  await hotline.stop();
});

beforeEach(async () => {
  await hotline.clear();
  await hotline.add(crowd({ helpers: 1 }));
});

async function readiness(url = hotline.publicUrl) {
  const answer = await fetch(`${url}/readyz`);
  const told = (await answer.json()) as { reasons: string[]; database: string; queue: string };
  return { ...told, status: answer.status };
}

const figures = async (url = hotline.publicUrl): Promise<string> => (await fetch(`${url}/metrics`)).text();

/** The value of a series, 0 where it has none yet. */
async function figure(series: string): Promise<number> {
  const row = (await figures()).split('\n').find((each) => each.startsWith(`${series} `));
  return Number(row?.split(' ').at(-1) ?? 0);
}

describe('readiness', () => {
  test('is told with each part', async () => {
    const answer = await fetch(`${hotline.publicUrl}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: 'ready',
      reasons: [],
      database: 'up',
      queue: 'up',
      oldestDue: {
        inbox: { seconds: 0, atMostSeconds: 900 },
        outbox: { seconds: 0, atMostSeconds: 1800 },
        calls: { seconds: 0, atMostSeconds: 1800 },
        timers: { seconds: 0, atMostSeconds: 300 },
      },
    });
  });

  test('ends where nobody sends or keeps time, and comes back with the work', async () => {
    await hotline.emulator.text(asker, { to: line, body: 'NEED RIDE now, 60640' });
    expect(await readiness()).toMatchObject({ status: 200 });
    hotline.clock.pass(40 * minuteMs);
    const { status, reasons } = await readiness();
    expect(status).toBe(503);
    expect(reasons).toEqual([
      expect.stringMatching(/oldest of outbox .* 2400 seconds/),
      expect.stringMatching(/of timers/),
    ]);
    expect(await figure('neighborline_oldest_due_seconds{rows="outbox"}')).toBe(2400);
    await hotline.settle();
    expect(await readiness()).toMatchObject({ status: 200, reasons: [] });
  });

  test('does not count what waits behind an earlier text of the same person', async () => {
    await hotline.emulator.text(asker, { to: line, body: 'STATUS' });
    await hotline.emulator.text(asker, { to: line, body: 'STATUS' });
    const [first] = await hotline.db.outboxText.findMany({ orderBy: { id: 'asc' }, take: 1 });
    hotline.clock.pass(40 * minuteMs);
    await hotline.db.outboxText.update({
      where: { id: first?.id ?? 0n },
      data: { dueAt: new Date(hotline.clock.now().getTime() + minuteMs) },
    });
    expect(await readiness()).toMatchObject({ status: 200, reasons: [] });
  });

  test('does not end with the queue, but tells of it', async () => {
    expect(await readiness(web.url)).toMatchObject({ status: 200, queue: 'away' });
  });

  test.each(['cut', 'freeze'] as const)(
    'ends with a database that is gone (%s), and life and figures go on',
    async (how) => {
      await readiness(web.url);
      await proxy[how]();
      expect(await readiness(web.url)).toMatchObject({
        status: 503,
        database: 'away',
        reasons: ['The database is out of reach.'],
      });
      expect((await fetch(`${web.url}/healthz`)).status).toBe(200);
      expect(await figures(web.url)).not.toMatch(/oldest_due_seconds\{/);
      if (how === 'cut') await proxy.mend();
      else proxy.thaw();
      while ((await readiness(web.url)).status !== 200);
    },
  );
});

test('the ages are read off indexes, however many rows there are', async () => {
  const client = await hotline.context.store.pool.connect();
  try {
    // On empty tables reading all of it would be cheapest.
    await client.query('SET enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN ${agesSql.replace(/\$1::timestamptz/g, 'now()')}`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).filter((step) => /Seq Scan/.test(step))).toEqual([]);
  } finally {
    client.release(true);
  }
});

test('figures count what was committed', async () => {
  const series = [
    'neighborline_texts_received_total',
    'neighborline_requests_opened_total',
    'neighborline_waves_total',
    'neighborline_claims_total',
    'neighborline_need_to_match_seconds_count',
    'neighborline_need_to_match_seconds_sum',
    'neighborline_texts_sent_total{result="sent"}',
    'neighborline_timers_fired_total{timer="wave"}',
    'neighborline_events_handled_total{event="textReceived"}',
    'neighborline_text_handling_seconds_count{outcome="handled"}',
  ];
  const before = await Promise.all(series.map(figure));
  await hotline.emulator.text(asker, { to: line, body: 'NEED RIDE tomorrow 10am, 60640' });
  await hotline.settle();
  hotline.clock.pass(3 * minuteMs);
  await hotline.emulator.text(helper, { to: line, body: 'YES' });
  await hotline.settle();
  const after = await Promise.all(series.map(figure));
  const sent = hotline.emulator.texts().filter(({ direction }) => direction === 'received').length;
  expect(after.map((value, index) => Math.round(value - (before[index] ?? 0)))).toEqual([
    2,
    1,
    1,
    1,
    1,
    180,
    sent,
    1,
    2,
    2,
  ]);
});
