// The operators' page: who gets in, how often one may guess, and that it shows the queues in a real browser without changing them.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createLog } from '../../src/log.ts';
import { boardPath, queueBoard } from '../../src/operators/queue-board.ts';
import { signIn } from '../../src/operators/sign-in.ts';
import { type BullQueue, createBullQueue } from '../../src/queue/bull.ts';
import { startBrowser } from '../support/browser.ts';
import { only } from '../support/gated-job.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const password = 'sæson: of 18 lambs';
const basic = (given: string): string => `Basic ${Buffer.from(`anybody:${given}`, 'utf8').toString('base64')}`;

let redis: TestRedis;
let queue: BullQueue;
let runs = 0;

beforeAll(async () => {
  redis = await startRedis();
  queue = createBullQueue({ url: redis.url, prefix: 'test', log: createLog('fatal') });
  queue.work(only(async () => ++runs < 0));
  await until(() => queue.isUp());
  queue.wake('sendOutbox');
  await until(async () => (await queue.queues[0]?.getCompletedCount()) === 1);
});

afterAll(async () => {
  await queue.close();
  await redis.close();
});

let server: Server;
let url: string;
let now: number;

beforeEach(async () => {
  now = 0;
  const app = express().use(
    boardPath,
    signIn(password, () => now),
    queueBoard(queue.queues),
  );
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${boardPath}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (authorization?: string, path = '', method = 'GET'): Promise<Response> =>
  fetch(`${url}${path}`, { method, headers: authorization === undefined ? {} : { authorization } });

const statusOf = async (...asked: Parameters<typeof ask>): Promise<number> => (await ask(...asked)).status;

describe('the sign-in', () => {
  test('asks for the password, and lets nobody in without it', async () => {
    for (const given of [undefined, basic(''), basic(`${password} `), basic('sæson'), 'Basic !', 'Bearer x'])
      expect(await statusOf(given)).toBe(401);
    expect((await ask()).headers.get('www-authenticate')).toContain('Basic realm="Neighborline"');
    expect(await statusOf(undefined, '/api/queues')).toBe(401);
    expect(await statusOf(undefined, '/static/')).toBe(401);
    expect(await statusOf(basic(password))).toBe(200);
  });

  test('lets nobody guess on after ten wrong ones in a minute, and everybody try again after it', async () => {
    expect(await statusOf()).toBe(401);
    for (let guess = 1; guess <= 10; guess++) expect(await statusOf(basic(`guess ${guess}`))).toBe(401);
    expect(await statusOf(basic('one more'))).toBe(429);
    expect(await statusOf(basic(password))).toBe(429);
    now += 60_000;
    expect(await statusOf(basic(password))).toBe(200);
  });
});

describe('the page', () => {
  test('shows every queue, and nothing that looks like a person', async () => {
    const { queues } = (await (
      await ask(basic(password), '/api/queues?activeQueue=sendOutbox&status=completed')
    ).json()) as {
      queues: { name: string; readOnlyMode: boolean; jobs: { data: object }[] }[];
    };
    expect(queues.map(({ name }) => name).sort()).toEqual([
      'ageOffers',
      'countFigures',
      'fetchRecordings',
      'fireTimers',
      'followCalls',
      'lookUpPhones',
      'placeCalls',
      'purge',
      'retryInbox',
      'sendAnnouncements',
      'sendOutbox',
      'steerCalls',
      'tellUndelivered',
    ]);
    expect(queues.every(({ readOnlyMode }) => readOnlyMode)).toBe(true);
    expect(queues.flatMap(({ jobs }) => jobs.map(({ data }) => data))).toEqual([{}]);
  });

  test('changes nothing', async () => {
    for (const action of ['pause', 'empty', 'obliterate', 'add', 'clean/completed'])
      expect(await statusOf(basic(password), `/api/queues/sendOutbox/${action}`, 'PUT')).toBeGreaterThanOrEqual(400);
    expect(await queue.queues[0]?.getCompletedCount()).toBe(1);
    expect(await queue.queues[0]?.isPaused()).toBe(false);
  });

  test('works in a browser, and loads nothing from elsewhere', async () => {
    const browser = await startBrowser();
    try {
      const context = await browser.newContext({ httpCredentials: { username: 'op', password } });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('requestfinished', (request) => asked.push(request.url()));
      await page.goto(url);
      await page.getByText('sendOutbox').first().waitFor();
      await page.goto(`${url}/queue/sendOutbox?status=completed`);
      await page.getByText('look', { exact: true }).first().waitFor();
      expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
