// An emulator, Twilio's own client pointed at it, and a webhook that keeps what it was sent.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import type { EmulatorOptions } from '../../src/emulator/options.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';

export const accountSid = `AC${'0123456789abcdef'.repeat(2)}`;
export const authToken = 'a-token-for-tests';
export const line = '+13125550100';
export const rosa = '+13125550142';
export const sam = '+13125550143';

export interface Received {
  /** With query, as it came in. */
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly form: Readonly<Record<string, string>>;
  /** By Twilio's own `validateRequest`. */
  readonly signed: boolean;
}

export interface Answer {
  readonly status?: number;
  readonly contentType?: string | null;
  readonly body?: string | Buffer;
  /** Never answers. */
  readonly silent?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Webhook {
  readonly url: string;
  readonly received: Received[];
  /** How requests are answered from now on; at first `<Response/>`. */
  answer: (received: Received) => Answer | Promise<Answer>;
  close(): Promise<void>;
}

export async function startWebhook(): Promise<Webhook> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    const path = request.url ?? '';
    const signature = String(request.headers['x-twilio-signature']);
    const signed = twilio.validateRequest(authToken, signature, webhook.url + path, form);
    const received = { path, method: request.method ?? '', headers: request.headers, form, signed };
    webhook.received.push(received);
    const answer = await webhook.answer(received);
    if (answer.silent) return;
    const contentType = answer.contentType === undefined ? 'text/xml' : answer.contentType;
    response.writeHead(answer.status ?? 200, {
      ...(contentType !== null && { 'Content-Type': contentType }),
      ...answer.headers,
    });
    response.end(answer.body ?? '<Response/>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const webhook: Webhook = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: () => ({}),
    close: () => stop(server),
  };
  return webhook;
}

function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}

export interface Setting {
  readonly emulator: Emulator;
  readonly webhook: Webhook;
  readonly client: twilio.Twilio;
  close(): Promise<void>;
}

/** The line's webhook is `<webhook>/text`; texts are delivered at once. */
export async function startSetting(options: Partial<EmulatorOptions> = {}): Promise<Setting> {
  const pace = { sentAfterMs: 0, deliveredAfterMs: 0 };
  const emulator = await startEmulator({ port: 0, accountSid, authToken, pace, ...options });
  const webhook = await startWebhook();
  const client = clientOf(emulator.url);
  await client.incomingPhoneNumbers.create({ phoneNumber: line, smsUrl: `${webhook.url}/text` });
  return {
    emulator,
    webhook,
    client,
    close: async () => {
      await emulator.close();
      await webhook.close();
    },
  };
}

export function clientOf(url: string, token = authToken): twilio.Twilio {
  const client = twilio(accountSid, token);
  client.api.baseUrl = url;
  client.lookups.baseUrl = url;
  return client;
}

/** A GET of the raw answer, with the account's credentials. */
export async function get(emulator: Emulator, path: string): Promise<Response> {
  return fetch(emulator.url + path, { headers: { Authorization: basic() } });
}

/** A POST of a form, with the account's credentials. */
export async function post(emulator: Emulator, path: string, form: Record<string, string>): Promise<Response> {
  return fetch(emulator.url + path, {
    method: 'POST',
    headers: { Authorization: basic() },
    body: new URLSearchParams(form),
  });
}

export function basic(): string {
  return `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
}
