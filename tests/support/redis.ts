// A Redis of a test's own, that can be flushed, stopped, frozen and started again. It keeps nothing on disk.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { findOrInstall } from './debian-packages.ts';

export interface TestRedis {
  readonly url: string;
  /** Forgets everything. */
  flush(): Promise<void>;
  /** Every key there is. */
  keys(): Promise<readonly string[]>;
  /** Ends it at once, as a crash would; everything in it is gone. */
  stop(): Promise<void>;
  /** Starts it again at the same address, empty. Resolves once it answers. */
  restart(): Promise<void>;
  /** Makes it keep its connections and answer nothing, until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Ends it for good. */
  close(): Promise<void>;
}

/** Rejects with how to get a redis-server where there is none. */
export async function startRedis(): Promise<TestRedis> {
  const program = await findOrInstall({
    names: ['redis-server'],
    debianPackage: 'redis-server',
    hint: 'the queue tests need Redis: apt-get install redis-server (or brew install redis), or put redis-server on the PATH',
  });
  const dir = await mkdtemp(join(process.env.TEST_DATA_DIR ?? tmpdir(), 'redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await start(program, dir, port);
  const asked = async <T>(ask: (client: Redis) => Promise<T>): Promise<T> => {
    const client = new Redis(url);
    return ask(client).finally(() => client.disconnect());
  };
  const stop = () => {
    server.kill('SIGCONT');
    return ended(server, 'SIGKILL');
  };
  return {
    url,
    flush: async () => void (await asked((client) => client.flushall())),
    keys: () => asked((client) => client.keys('*')),
    stop,
    async restart() {
      await stop();
      server = await start(program, dir, port);
    },
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    async close() {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** The Redis of REDIS_URL, or else one that lives as long as the test file. */
export async function redisForTests(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const given = process.env.REDIS_URL;
  return given ? { url: given, close: async () => undefined } : startRedis();
}

async function start(program: string, dir: string, port: number): Promise<ChildProcess> {
  const settings = {
    bind: '127.0.0.1',
    port: String(port),
    dir,
    pidfile: join(dir, 'pid'),
    save: '',
    appendonly: 'no',
  };
  const server = spawn(
    program,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    { stdio: 'ignore' },
  );
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  server.once('exit', () => process.off('exit', kill));
  const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 10, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  try {
    const early = new Promise<never>((_, reject) =>
      server.once('exit', (code) => reject(new Error(`redis-server ended at once, with ${code}`))),
    );
    await Promise.race([client.ping(), early]);
  } finally {
    client.disconnect();
  }
  return server;
}

async function ended(server: ChildProcess, signal: 'SIGKILL'): Promise<void> {
  server.kill(signal);
  while (server.exitCode === null && server.signalCode === null) await sleep(1);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
