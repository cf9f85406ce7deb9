// The control API over HTTP, the page of phones, and the state kept over a restart.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Guide } from '../../src/emulator/options.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { accountSid, authToken, line, rosa, type Setting, sam, startSetting } from './support.ts';

const guide: Guide = {
  line,
  intro: 'Neighbors help each other.',
  steps: [{ phone: rosa, name: 'Rosa', who: 'Rosa lives alone.', text: 'NEED RIDE', outcome: 'Phones light up.' }],
};

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting({ guide });
});
beforeEach(() => {
  setting.emulator.reset();
  setting.webhook.received.length = 0;
  setting.webhook.answer = () => ({});
});
afterAll(() => setting.close());

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${setting.emulator.url}/emulator${path}`, {
    method,
    ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, answer: text === '' ? null : JSON.parse(text) };
}

describe('phones', () => {
  test('of the guide are there from the start and after a reset', async () => {
    const calls = { onCall: 'rings', answerAfterSeconds: 0, greeting: expect.any(String) };
    const expected = { number: rosa, name: 'Rosa', lineType: 'mobile', off: false, hidden: false, ...calls };
    expect((await call('GET', '/phones')).answer).toEqual([expected]);
    await call('PATCH', `/phones/${rosa}`, { name: 'Rosie', off: true });
    await call('POST', '/reset');
    expect((await call('GET', '/phones')).answer).toEqual([expected]);
    expect((await call('GET', '/guide')).answer).toEqual(guide);
  });

  test('are added in any form a number is written in, and changed', async () => {
    const added = await call('POST', '/phones', { number: '(312) 555-0143', name: 'Sam', lineType: 'landline' });
    expect(added).toMatchObject({ status: 201, answer: { number: sam, name: 'Sam', lineType: 'landline' } });
    const changed = await call('PATCH', `/phones/${encodeURIComponent(sam)}`, { off: true, lineType: 'mobile' });
    expect(changed.answer).toMatchObject({ name: 'Sam', off: true, lineType: 'mobile' });
  });

  test('taken off the screen come back with the next text', async () => {
    await call('PATCH', `/phones/${rosa}`, { hidden: true });
    await setting.client.messages.create({ to: rosa, from: line, body: 'hello' });
    expect(setting.emulator.phones()).toEqual([expect.objectContaining({ number: rosa, hidden: false })]);
  });

  test.each([
    ['POST', '/phones', { number: 'rosa' }, 400],
    ['POST', '/phones', { number: line }, 409],
    ['POST', '/phones', { number: sam, lineType: 'spoon' }, 400],
    ['POST', '/phones', { number: sam, colour: 'red' }, 400],
    ['PATCH', `/phones/${sam}`, { off: true }, 404],
    ['POST', `/phones/${sam}/text`, { to: sam, body: 'x' }, 404],
    ['POST', `/phones/${sam}/text`, { to: line, body: 'x'.repeat(1601) }, 400],
    ['POST', `/phones/${sam}/text`, { to: line, body: 'x', mediaBase64: '???' }, 400],
    ['POST', '/faults', { sends: { kind: 'gremlins', count: 1 } }, 400],
    ['POST', '/texts/SM0/redeliver', {}, 404],
    ['GET', '/nothing', undefined, 404],
  ])('%s %s %j is refused with a sentence', async (method, path, body, status) => {
    const refused = await call(method, path, body);
    expect(refused).toEqual({ status, answer: { error: expect.stringMatching(/.{5,}/) } });
  });

  test.each([
    ['switched off', { off: true }],
    ['landline', { lineType: 'landline' as const }],
  ])('a phone that is %s cannot text', async (_name, changes) => {
    setting.emulator.changePhone(rosa, changes);
    expect(await call('POST', `/phones/${rosa}/text`, { to: line, body: 'x' })).toMatchObject({ status: 409 });
  });
});

describe('texts', () => {
  test('both ways, with pictures, in order, and since the last one seen', async () => {
    const sent = await call('POST', `/phones/${rosa}/text`, {
      to: line,
      body: 'see',
      mediaBase64: Buffer.from('png').toString('base64'),
      contentType: 'image/png',
    });
    expect(sent).toEqual({ status: 200, answer: { sid: expect.stringMatching(/^MM/), webhookStatus: 200 } });
    await setting.client.messages.create({ to: rosa, from: line, body: 'seen' });
    expect((await call('GET', '/settled')).status).toBe(204);
    const { answer } = await call('GET', `/phones/${rosa}/texts`);
    const texts = answer as { seq: number; media: { url: string }[] }[];
    expect(texts).toMatchObject([
      { direction: 'sent', body: 'see', status: 'received', webhook: { status: 200 }, phone: rosa, line },
      { direction: 'received', body: 'seen', status: 'delivered', byCarrier: false, errorCode: null, media: [] },
    ]);
    const picture = await fetch(setting.emulator.url + texts[0]?.media[0]?.url);
    expect([picture.headers.get('content-type'), await picture.text()]).toEqual(['image/png', 'png']);
    const since = await call('GET', `/texts?since=${texts[0]?.seq}`);
    expect(since.answer).toEqual([texts[1]]);
  });

  test('resolve only after the webhook answered', async () => {
    let answered = false;
    setting.webhook.answer = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      answered = true;
      return { status: 418 };
    };
    expect((await call('POST', `/phones/${rosa}/text`, { to: line, body: '' })).answer).toMatchObject({
      webhookStatus: 418,
    });
    expect(answered).toBe(true);
    expect((await call('GET', '/alerts')).answer).toMatchObject([{ code: 11200 }]);
  });

  test('are told to the webhook again', async () => {
    const { sid } = await setting.emulator.text(rosa, { to: line, body: 'x' });
    const again = await call('POST', `/texts/${sid}/redeliver`, { times: 2 });
    expect(again.answer).toEqual({ webhookStatuses: [200, 200] });
  });
});

test('faults are set in part, shown and cleared', async () => {
  await call('POST', '/faults', { sends: { kind: '429', count: 1 } });
  const { answer } = await call('POST', '/faults', { statusCallbacks: { repeats: 3 }, optOut: 'failsLater' });
  expect(answer).toEqual({
    sends: { kind: '429', count: 1 },
    calls: null,
    deliveries: null,
    statusCallbacks: { reversed: false, repeats: 3, held: false },
    optOut: 'failsLater',
    landline: 'failsLater',
  });
  expect((await call('GET', '/faults')).answer).toEqual(answer);
  await call('DELETE', '/faults');
  expect((await call('GET', '/faults')).answer).toMatchObject({ sends: null, optOut: 'refused' });
});

test('events tell of phones and texts as they change', async () => {
  const stop = new AbortController();
  const stream = await fetch(`${setting.emulator.url}/emulator/events`, { signal: stop.signal });
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  await setting.emulator.text(sam, { to: line, body: 'hi' });
  let seen = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream.body ?? []) {
    seen += decoder.decode(chunk, { stream: true });
    if (seen.includes('"webhook":{"status":200}')) break;
  }
  stop.abort();
  expect(seen).toMatch(/event: phone\ndata: \{"number":"\+13125550143".*\}\n\nevent: text\ndata: \{.*"body":"hi"/);
});

describe('the page', () => {
  test('is served with all it needs, under a strict policy', async () => {
    const page = await fetch(`${setting.emulator.url}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const html = await page.text();
    const assets = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, path]) => path);
    expect(assets).toContain('main.js');
    for (const asset of assets) expect((await fetch(`${setting.emulator.url}/${asset}`)).status).toBe(200);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|https?:/);
  });

  test('every module it imports is there', async () => {
    const pending = ['main.js'];
    const seen = new Set<string>();
    for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const response = await fetch(`${setting.emulator.url}/${file}`);
      expect([file, response.status]).toEqual([file, 200]);
      const source = await response.text();
      for (const [, imported = ''] of source.matchAll(/from '\.\/([^']+)'/g)) pending.push(imported);
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe('the state file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('keeps phones, lines, texts, pictures and opt-outs over a restart', async () => {
    const stateFile = join(folder, 'not there yet', 'phones.json');
    const first = await startSetting({ stateFile });
    first.emulator.addPhone({ number: sam, name: 'Sam', lineType: 'landline' });
    await first.emulator.text(rosa, {
      to: line,
      body: 'look',
      pictures: [{ contentType: 'image/png', bytes: Buffer.from('png') }],
    });
    await first.emulator.text(rosa, { to: line, body: 'STOP' });
    const before = { phones: first.emulator.phones(), texts: first.emulator.texts(), lines: first.emulator.lines() };
    await first.close();

    const second = await startEmulator({ port: 0, accountSid, authToken, stateFile });
    expect({ phones: second.phones(), texts: second.texts(), lines: second.lines() }).toEqual(before);
    const picture = await fetch(second.url + second.texts()[0]?.media[0]?.url);
    expect(await picture.text()).toBe('png');
    const { seq } = second.texts().at(-1) ?? { seq: 0 };
    await second.text(rosa, { to: line, body: 'START' });
    expect(second.texts(seq).map(({ body }) => body.slice(0, 30))).toEqual(['START', 'You have successfully been re-']);
    await second.close();
  });

  test('a text on its way at the stop counts as lost', async () => {
    const stateFile = join(folder, 'lost.json');
    const first = await startSetting({ stateFile, pace: { sentAfterMs: 60_000, deliveredAfterMs: 0 } });
    await first.client.messages.create({ to: rosa, from: line, body: 'x' });
    await first.close();
    const second = await startEmulator({ port: 0, accountSid, authToken, stateFile });
    expect(second.texts()).toEqual([expect.objectContaining({ status: 'undelivered', errorCode: 30008 })]);
    await second.close();
  });

  test('of a time before calls is read as well', async () => {
    const stateFile = join(folder, 'before-calls.json');
    const phone = { number: sam, name: 'Sam', lineType: 'landline', off: false, hidden: false };
    const state = { version: 1, lastSeq: 0, phones: [phone], lines: [], messages: [], blocked: [] };
    await writeFile(stateFile, JSON.stringify(state));
    const emulator = await startEmulator({ port: 0, accountSid, authToken, stateFile });
    expect(emulator.phones()).toEqual([expect.objectContaining({ ...phone, onCall: 'rings', answerAfterSeconds: 0 })]);
    await emulator.close();
  });

  test('that is not one of ours is left alone', async () => {
    const stateFile = join(folder, 'other.json');
    for (const content of ['{"shopping":["milk"]}', 'milk', '']) {
      await writeFile(stateFile, content);
      await expect(startEmulator({ port: 0, accountSid, authToken, stateFile })).rejects.toThrow('not a state file');
      expect(await readFile(stateFile, 'utf8')).toBe(content);
    }
  });
});

test('a taken port is told', async () => {
  const port = Number(new URL(setting.emulator.url).port);
  await expect(startEmulator({ port, accountSid, authToken })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
