// Twilio's own package against the emulator: sending, finding what may have been sent, and fetching pictures.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import type { OutboundText, Provider } from '../../src/telephony/provider.ts';
import { createTwilioProvider } from '../../src/telephony/twilio/client.ts';
import { account } from '../support/hotline.ts';

const [from, to, other] = ['+13125550100', '+13125550142', '+13125550143'];
const longAgo = new Date('2020-01-01T00:00:00Z');
const none: ReadonlySet<string> = new Set();

let emulator: Emulator;
let provider: Provider;

beforeAll(async () => {
  const pace = { sentAfterMs: 0, deliveredAfterMs: 0 };
  emulator = await startEmulator({ ...account, port: 0, pace, lines: [from] });
  provider = createTwilioProvider({ ...account, publicUrl: 'http://127.0.0.1:1', apiBaseUrl: emulator.url });
});

afterAll(() => emulator.close());

afterEach(async () => {
  await emulator.settled();
  emulator.reset();
});

const textOf = (body: string, change: Partial<OutboundText> = {}): OutboundText => ({
  ...{ from, to, body, pictures: [], statusUrl: 'http://127.0.0.1:1/status' },
  ...change,
});

describe('sending', () => {
  test('answers with the id under which the network knows the text', async () => {
    const sent = await provider.sendText(textOf('hello'));
    expect(sent).toEqual({ ok: true, sid: expect.stringMatching(/^SM[0-9a-f]{32}$/) });
  });

  test.each([
    ['to nobody', { to: 'anonymous' }, 'textless', 21211],
    ['from a number that is not ours', { from: '+13125550999' }, 'barred', 21606],
    ['of too many characters', { body: 'x'.repeat(1601) }, 'never', 21617],
    ['of none', { body: '' }, 'never', 21602],
  ] as const)('a text %s fails', async (_, change, because, errorCode) => {
    expect(await provider.sendText(textOf('hello', change))).toEqual({ ok: false, because, errorCode });
  });

  test('to someone who stopped us fails for them', async () => {
    await emulator.text(to, { to: from, body: 'STOP' });
    expect(await provider.sendText(textOf('hello'))).toEqual({ ok: false, because: 'optedOut', errorCode: 21610 });
  });

  test.each([
    ['429', 'later'],
    ['500', 'unclear'],
    ['dropBefore', 'lost'],
    ['dropAfter', 'lost'],
  ] as const)('with the fault %s may be tried again: %s', async (kind, because) => {
    emulator.setFaults({ sends: { kind, count: 1 } });
    expect(await provider.sendText(textOf('hello'))).toMatchObject({ ok: false, because });
  });

  test('where nobody listens may be tried again', async () => {
    const nowhere = createTwilioProvider({
      ...account,
      publicUrl: 'http://127.0.0.1:1',
      apiBaseUrl: 'http://127.0.0.1:1',
    });
    expect(await nowhere.sendText(textOf('hello'))).toMatchObject({ ok: false, because: 'later' });
  });
});

describe('finding what may have been sent', () => {
  test('finds a text that was taken though the answer was lost', async () => {
    emulator.setFaults({ sends: { kind: 'dropAfter', count: 1 } });
    await provider.sendText(textOf('hello'));
    const sid = await provider.findSent(textOf('hello'), longAgo, none);
    expect(sid).toBe(emulator.textsOf(to)[0]?.sid);
  });

  test('finds none where it was not taken', async () => {
    emulator.setFaults({ sends: { kind: 'dropBefore', count: 1 } });
    await provider.sendText(textOf('hello'));
    expect(await provider.findSent(textOf('hello'), longAgo, none)).toBeUndefined();
  });

  test('takes no other words, no other person, and none that are known already', async () => {
    await provider.sendText(textOf('hello'));
    await provider.sendText(textOf('goodbye', { to: other }));
    expect(await provider.findSent(textOf('goodbye'), longAgo, none)).toBeUndefined();
    const sid = emulator.textsOf(to)[0]?.sid ?? '';
    expect(await provider.findSent(textOf('hello'), longAgo, new Set([sid]))).toBeUndefined();
    expect(await provider.findSent(textOf('hello'), longAgo, none)).toBe(sid);
  });

  test('takes none from before', async () => {
    await provider.sendText(textOf('hello'));
    expect(await provider.findSent(textOf('hello'), new Date(Date.now() + 3_600_000), none)).toBeUndefined();
  });
});

describe('fetching a picture', () => {
  interface Host {
    readonly url: string;
    readonly seen: { readonly path: string; readonly authorization: string | undefined }[];
    readonly server: Server;
  }

  const hosts: Server[] = [];

  afterAll(async () => {
    for (const server of hosts) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Host> {
    const seen: Host['seen'] = [];
    const server = createServer((request, response) => {
      seen.push({ path: request.url ?? '', authorization: request.headers.authorization });
      answer(request, response);
    });
    hosts.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, server };
  }

  const providerAt = (apiBaseUrl: string): Provider =>
    createTwilioProvider({ ...account, publicUrl: 'http://127.0.0.1:1', apiBaseUrl });

  const credentials = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`;

  test('brings its bytes and type, with our credentials', async () => {
    const api = await host((_, response) => response.writeHead(200, { 'Content-Type': 'image/png' }).end('picture'));
    const picture = await providerAt(api.url).fetchPicture(`${api.url}/Media/ME1`);
    expect(picture).toEqual({ contentType: 'image/png', bytes: new Uint8Array(Buffer.from('picture')) });
    expect(api.seen).toEqual([{ path: '/Media/ME1', authorization: credentials }]);
  });

  test('follows to the store that holds it, without our credentials', async () => {
    const store = await host((_, response) => response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end('picture'));
    const api = await host((_, response) => response.writeHead(307, { Location: `${store.url}/signed?x=1` }).end());
    const picture = await providerAt(api.url).fetchPicture(`${api.url}/Media/ME1`);
    expect(picture?.contentType).toBe('image/jpeg');
    expect(store.seen).toEqual([{ path: '/signed?x=1', authorization: undefined }]);
  });

  test.each([
    ['at another host', (url: string) => url.replace('127.0.0.1', 'localhost')],
    ['at another port', () => 'http://127.0.0.1:1/Media/ME1'],
    ['that hides another host', (url: string) => url.replace('http://', 'http://api.twilio.com@localhost/')],
    ['that is no address', () => 'Media/ME1'],
    ['of a file', () => 'file:///etc/passwd'],
  ])('asks nobody for an address %s', async (_, changed) => {
    const api = await host((_request, response) => response.end('picture'));
    expect(await providerAt(api.url).fetchPicture(changed(`${api.url}/Media/ME1`))).toBeUndefined();
    expect(api.seen).toEqual([]);
  });

  test('that is gone brings nothing; a fault on their side is for later', async () => {
    const status = { now: 404 };
    const api = await host((_, response) => response.writeHead(status.now).end());
    expect(await providerAt(api.url).fetchPicture(`${api.url}/Media/ME1`)).toBeUndefined();
    status.now = 503;
    await expect(providerAt(api.url).fetchPicture(`${api.url}/Media/ME1`)).rejects.toThrow('503');
  });

  test('larger than a picture text may be brings nothing', async () => {
    const api = await host((_, response) => response.end(Buffer.alloc(5 * 1024 * 1024 + 1)));
    expect(await providerAt(api.url).fetchPicture(`${api.url}/Media/ME1`)).toBeUndefined();
  });
});
