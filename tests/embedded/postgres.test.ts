// The embedded database: made once, shared by whoever comes, gone with the last one, and back after every kind of end.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { createLog } from '../../src/log.ts';
import { removeTestServer } from '../support/remove-test-server.js';

const log = createLog('silent');
const childScript = fileURLToPath(new URL('../support/embedded-child.ts', import.meta.url));

let folder: string;
let dataDir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  // With a space in its name, and closed to everybody but us: PostgreSQL may have to run as somebody else.
  folder = await mkdtemp(join(tmpdir(), 'neighborline embedded-'));
  dataDir = join(folder, 'data dir');
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await removeTestServer(dataDir);
  await rm(folder, { recursive: true, force: true });
});

const start = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ dataDir, log, durable: false });

const startChild = async (): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', childScript, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, url };
};

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const pidFile = () => join(dataDir, 'postgres', 'data', 'postmaster.pid');
const serverPid = async (): Promise<number> => Number.parseInt(await readFile(pidFile(), 'utf8'), 10);
const isUp = (): Promise<boolean> =>
  stat(pidFile()).then(
    () => true,
    () => false,
  );

const killServer = async (): Promise<void> => {
  const pid = await serverPid();
  process.kill(pid, 'SIGKILL');
  for (let alive = true; alive; await sleep(10)) {
    try {
      process.kill(pid, 0);
    } catch {
      alive = false;
    }
  }
};

describe('the embedded database', () => {
  test('keeps its data from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await first.stop();
    expect(await isUp()).toBe(false);
    const second = await start();
    expect(await query(second.url, 'SELECT * FROM kept')).toEqual([{ number: 7 }]);
    await second.stop();
  });

  test('listens to this machine alone, asks for a password, and waits for the disk', async () => {
    const { url, stop } = await start();
    const settings = `SELECT name, setting FROM pg_settings
      WHERE name IN ('listen_addresses', 'unix_socket_directories', 'synchronous_commit', 'server_encoding') ORDER BY name`;
    expect(await query(url, settings)).toEqual([
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
    await stop();
  });

  test('is shared, and shut down by whoever leaves last', async () => {
    const [first, second] = [await start(), await start()];
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await query(second.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
    await second.stop();
    expect(await isUp()).toBe(false);
  });

  test('stays up for the next when it is only left', async () => {
    const first = await start();
    await first.leave();
    const second = await start();
    expect(second.url).toBe(first.url);
    await second.stop();
  });

  test('is the same for all who come for the first time at once, also from other processes', async () => {
    const [child, ...here] = await Promise.all([startChild(), start(), start(), start()]);
    expect(new Set([child, ...here].map(({ url }) => url)).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(['postgres']);
    child.child.kill('SIGTERM');
    await once(child.child, 'exit');
    await Promise.all(here.map(({ stop }) => stop()));
    expect(await isUp()).toBe(false);
  });

  test('outlives a process that was killed, and the next one joins it and can end it', async () => {
    const { child, url } = await startChild();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await isUp()).toBe(true);
    const next = await start();
    expect(next.url).toBe(url);
    await next.stop();
    expect(await isUp()).toBe(false);
  });

  test('recovers when it was killed itself', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await killServer();
    const second = await start();
    expect(await query(second.url, 'SELECT * FROM kept')).toEqual([{ number: 7 }]);
    await second.stop();
    await first.stop();
  });

  test('is not fooled when the number of a killed server now belongs to another program', async () => {
    const first = await start();
    await killServer();
    const [, ...rest] = (await readFile(pidFile(), 'utf8')).split('\n');
    await writeFile(pidFile(), [process.pid, ...rest].join('\n'));
    const second = await start();
    expect(await query(second.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
    await second.stop();
    await first.stop();
  });

  test('clears away what a killed first start has left', async () => {
    await mkdir(join(dataDir, 'postgres.making-999999999-ab', 'data'), { recursive: true });
    await chmod(dataDir, 0o711);
    const { stop } = await start();
    expect(await readdir(dataDir)).toEqual(['postgres']);
    await stop();
  });

  test('says where its log is when it does not start', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'postgres', 'data', 'postgresql.auto.conf'), 'nonsense = on\n');
    await expect(start()).rejects.toThrow(/did not start .*log is .*postgres\.log/s);
  });
});
