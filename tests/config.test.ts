// Settings: what they mean, their defaults, and that every fault is told at once.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../src/config.ts';
import { readSecrets } from '../src/secrets.ts';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

const key = Buffer.alloc(32, 7).toString('base64');

describe('the settings', () => {
  test('have defaults for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      dataDir: resolve('.data'),
      logLevel: 'info',
      production: false,
    });
  });

  test('are taken from the environment', () => {
    const sid = `AC${'0'.repeat(32)}`;
    const config = readConfig({
      PORT: '8080',
      PUBLIC_URL: 'https://hotline.example.org/',
      DATA_DIR: '/var/lib/neighborline',
      DATABASE_URL: 'postgresql://u:p@db/neighborline',
      REDIS_URL: 'redis://cache:6379/1',
      OPERATOR_PASSWORD: 'a long password',
      TWILIO_ACCOUNT_SID: sid,
      TWILIO_AUTH_TOKEN: 'secret',
      TWILIO_API_BASE_URL: 'http://127.0.0.1:9/',
      DATA_KEY: `${key}, ${key}`,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    });
    expect(config).toEqual({
      port: 8080,
      publicUrl: 'https://hotline.example.org',
      dataDir: '/var/lib/neighborline',
      databaseUrl: 'postgresql://u:p@db/neighborline',
      redisUrl: 'redis://cache:6379/1',
      operatorPassword: 'a long password',
      twilio: { accountSid: sid, authToken: 'secret' },
      twilioApiBaseUrl: 'http://127.0.0.1:9',
      dataKeys: [Buffer.alloc(32, 7), Buffer.alloc(32, 7)],
      logLevel: 'warn',
      production: true,
    });
  });

  test('that are empty are as if not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', DATA_KEY: '', TWILIO_AUTH_TOKEN: '' })).toEqual(readConfig({}));
  });

  test('the public address follows the port', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://127.0.0.1:8080');
  });

  test('that are wrong are all told at once, with how to mend them', () => {
    const faults = faultsOf({
      PORT: 'http',
      PUBLIC_URL: 'hotline.example.org',
      DATABASE_URL: 'mysql://db',
      REDIS_URL: 'cache',
      OPERATOR_PASSWORD: 'guess-me',
      TWILIO_ACCOUNT_SID: 'SK123',
      TWILIO_API_BASE_URL: 'ftp://x',
      DATA_KEY: 'short',
      LOG_LEVEL: 'loud',
      NODE_ENV: 'prod',
    });
    expect(faults).toHaveLength(11);
    for (const [name, advice] of [
      ['PORT', '65535'],
      ['PUBLIC_URL', 'https://hotline.example.org'],
      ['DATABASE_URL', 'postgresql://'],
      ['REDIS_URL', 'redis://'],
      ['OPERATOR_PASSWORD', '12 characters'],
      ['TWILIO_ACCOUNT_SID', 'begins with AC'],
      ['TWILIO_AUTH_TOKEN', 'set both'],
      ['TWILIO_API_BASE_URL', 'https://'],
      ['DATA_KEY', 'openssl rand -base64 32'],
      ['LOG_LEVEL', 'fatal, error, warn, info'],
      ['NODE_ENV', 'production, development or test'],
    ])
      expect(faults.filter((fault) => fault.startsWith(`${name} `)).join()).toContain(advice);
  });

  test('another host for Twilio without an account is a fault', () => {
    expect(faultsOf({ TWILIO_API_BASE_URL: 'http://127.0.0.1:4010' }).join()).toContain('TWILIO_ACCOUNT_SID');
  });

  test.each(['0', '65536', '3000.5', '-1', '1e3', '  x'])('a port can’t be %j', (port) => {
    expect(faultsOf({ PORT: port })).toHaveLength(1);
  });

  test.each(['AAAA', `${key},AAAA`, `${key},`, 'Zm9v'.repeat(20)])('a key can’t be %j', (dataKey) => {
    expect(faultsOf({ DATA_KEY: dataKey })).toHaveLength(1);
  });

  test('are all explained in .env.example, which is right as it stands', async () => {
    const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
    const known = (await read('../src/config.ts')).matchAll(/^ {2}([A-Z_]+): /gm);
    const example = [...(await read('../.env.example')).matchAll(/^([A-Z_]+)=(.*)$/gm)];
    expect(example.map(([, name]) => name).sort()).toEqual([...known].map(([, name]) => name).sort());
    expect(readConfig(Object.fromEntries(example.map(([, name, value]) => [name, value])))).toEqual(readConfig({}));
  });

  test('never repeat a secret that is wrong', () => {
    const faults = faultsOf({ DATA_KEY: 'almost-a-key', DATABASE_URL: 'pg:secret', OPERATOR_PASSWORD: 'guess-me' });
    expect(faults.join()).not.toMatch(/almost-a-key|secret|guess-me/);
  });
});

describe('secrets nobody set', () => {
  const folders: string[] = [];
  const freshConfig = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'neighborline config-'));
    folders.push(folder);
    return readConfig({ DATA_DIR: join(folder, 'data') });
  };
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  test('are made once, for us alone', async () => {
    const config = await freshConfig();
    const [first, ...others] = await Promise.all([readSecrets(config), readSecrets(config), readSecrets(config)]);
    for (const other of [...others, await readSecrets(config)]) expect(other).toEqual(first);
    expect(first?.dataKeys.map((made) => made.length)).toEqual([32]);
    expect(first?.twilio.accountSid).toMatch(/^AC[0-9a-f]{32}$/);
    expect((await stat(join(config.dataDir, 'data-key'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(config.dataDir, 'emulator-account'))).mode & 0o777).toBe(0o600);
  });

  test('are not made where they are set', async () => {
    const config = {
      ...(await freshConfig()),
      dataKeys: [Buffer.alloc(32)],
      twilio: { accountSid: 'AC', authToken: 't' },
    };
    expect(await readSecrets(config)).toEqual({ dataKeys: config.dataKeys, twilio: config.twilio });
    await expect(stat(config.dataDir)).rejects.toThrow('ENOENT');
  });
});
