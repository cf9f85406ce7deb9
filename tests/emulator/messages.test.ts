// The Messages resource through Twilio's own client, its answers judged by Twilio's own description.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectAsDescribed } from './judge.ts';
import { accountSid, clientOf, get, line, post, rosa, type Setting, sam, startSetting } from './support.ts';

const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
const described = '/2010-04-01/Accounts/{AccountSid}/Messages.json';
const describedOne = '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json';

let setting: Setting;
let nowMs: number;
beforeAll(async () => {
  setting = await startSetting({ clock: () => new Date(nowMs) });
});
beforeEach(() => {
  nowMs = Date.parse('2026-11-22T15:00:00.250Z');
  setting.emulator.reset();
});
afterAll(() => setting.close());

describe('creating', () => {
  test('answers 201 with the text queued, as described', async () => {
    const response = await post(setting.emulator, path, { To: rosa, From: line, Body: 'Hello 👍' });
    const answer = await response.json();
    expect(response.status).toBe(201);
    expectAsDescribed('post', described, 201, answer);
    expect(answer).toMatchObject({
      account_sid: accountSid,
      body: 'Hello 👍',
      date_created: 'Sun, 22 Nov 2026 15:00:00 +0000',
      date_sent: null,
      direction: 'outbound-api',
      error_code: null,
      from: line,
      num_media: '0',
      num_segments: '1',
      price: null,
      status: 'queued',
      to: rosa,
    });
  });

  test.each([
    ['a', 1],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['€'.repeat(81), 2],
    ['ñ'.repeat(160), 1],
    ['á'.repeat(70), 1],
    ['á'.repeat(71), 2],
    ['a'.repeat(1600), 11],
  ])('counts segments: %#', async (body, segments) => {
    const message = await setting.client.messages.create({ to: rosa, from: line, body });
    expect(message.numSegments).toBe(String(segments));
  });

  test('takes a number in other forms and without its plus', async () => {
    const plain = await setting.client.messages.create({ to: '1 (312) 555-0142', from: line, body: 'x' });
    expect(plain.to).toBe(rosa);
  });
});

describe('refusing', () => {
  const good = { To: rosa, From: line, Body: 'x' };
  test.each([
    [21604, { ...good, To: '' }],
    [21211, { ...good, To: '12345' }],
    [21211, { ...good, To: 'rosa' }],
    [21211, { ...good, To: line }],
    [21603, { From: '', To: rosa, Body: 'x' }],
    [21212, { ...good, From: 'nobody' }],
    [21606, { ...good, From: '+13125550199' }],
    [21602, { ...good, Body: '' }],
    [21617, { ...good, Body: 'a'.repeat(1601) }],
    [21609, { ...good, StatusCallback: 'here' }],
    [21620, { ...good, MediaUrl: 'ftp://pictures' }],
    [35118, { ...good, ScheduleType: 'fixed' }],
  ])('%i in Twilio’s shape', async (code, form) => {
    const response = await post(setting.emulator, path, form);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      code,
      message: expect.any(String),
      more_info: `https://www.twilio.com/docs/errors/${code}`,
      status: 400,
    });
    expect(setting.emulator.texts()).toEqual([]);
  });

  test('a landline is 21614 where it is to be refused at once', async () => {
    setting.emulator.addPhone({ number: rosa, lineType: 'landline' });
    setting.emulator.setFaults({ landline: 'refused' });
    await expect(setting.client.messages.create({ to: rosa, from: line, body: 'x' })).rejects.toMatchObject({
      code: 21614,
      status: 400,
    });
  });

  test('wrong credentials are 401 and 20003, on every resource', async () => {
    const stranger = clientOf(setting.emulator.url, 'wrong');
    const refused = { status: 401, code: 20003 };
    await expect(stranger.messages.create({ to: rosa, from: line, body: 'x' })).rejects.toMatchObject(refused);
    await expect(stranger.messages.list()).rejects.toMatchObject(refused);
    await expect(stranger.incomingPhoneNumbers.list()).rejects.toMatchObject(refused);
    await expect(stranger.lookups.v2.phoneNumbers(rosa).fetch()).rejects.toMatchObject(refused);
    const bare = await fetch(setting.emulator.url + path);
    expect(bare.status).toBe(401);
    expect(bare.headers.get('www-authenticate')).toContain('Basic');
  });

  test('another account is 401, an unknown resource 404 and 20404', async () => {
    const other = await get(setting.emulator, `/2010-04-01/Accounts/AC${'f'.repeat(32)}/Messages.json`);
    expect(other.status).toBe(401);
    const unknown = await get(setting.emulator, `/2010-04-01/Accounts/${accountSid}/Faxes.json`);
    expect(await unknown.json()).toMatchObject({ code: 20404, status: 404 });
    await expect(setting.client.messages(`SM${'1'.repeat(32)}`).fetch()).rejects.toMatchObject({
      status: 404,
      code: 20404,
    });
  });
});

describe('one text', () => {
  test('is fetched as described, with its final status and price', async () => {
    const { sid } = await setting.client.messages.create({ to: rosa, from: line, body: 'x' });
    await setting.emulator.settled();
    const answer = await (await get(setting.emulator, path.replace('.json', `/${sid}.json`))).json();
    expectAsDescribed('get', describedOne, 200, answer);
    expect(answer).toMatchObject({
      status: 'delivered',
      date_sent: 'Sun, 22 Nov 2026 15:00:00 +0000',
      price: '-0.00830',
    });
  });

  test('is redacted by an empty body, not cancelled, and deleted', async () => {
    const { sid } = await setting.client.messages.create({ to: rosa, from: line, body: 'private' });
    const redacted = await post(setting.emulator, path.replace('.json', `/${sid}.json`), { Body: '' });
    const answer = (await redacted.json()) as { body: string };
    expectAsDescribed('post', describedOne, 200, answer);
    expect(answer.body).toBe('');
    await expect(setting.client.messages(sid).update({ status: 'canceled' })).rejects.toMatchObject({ status: 400 });
    expect(await setting.client.messages(sid).remove()).toBe(true);
    await expect(setting.client.messages(sid).fetch()).rejects.toMatchObject({ code: 20404 });
  });
});

describe('listing', () => {
  const send = (to: string, body: string) => setting.client.messages.create({ to, from: line, body });
  const bodies = (messages: { body: string }[]) => messages.map(({ body }) => body);

  test('is newest first, both directions, as described', async () => {
    await send(rosa, 'one');
    await setting.emulator.text(rosa, { to: line, body: 'two' });
    await setting.emulator.settled();
    const answer = await (await get(setting.emulator, path)).json();
    expectAsDescribed('get', described, 200, answer);
    const messages = await setting.client.messages.list();
    expect(messages.map(({ body, direction }) => [body, direction])).toEqual([
      ['two', 'inbound'],
      ['one', 'outbound-api'],
    ]);
  });

  test('an empty list is described too', async () => {
    expectAsDescribed('get', described, 200, await (await get(setting.emulator, path)).json());
  });

  test('filters by To and From', async () => {
    await send(rosa, 'to rosa');
    await send(sam, 'to sam');
    await setting.emulator.text(rosa, { to: line, body: 'from rosa' });
    expect(bodies(await setting.client.messages.list({ to: rosa }))).toEqual(['to rosa']);
    expect(bodies(await setting.client.messages.list({ from: rosa }))).toEqual(['from rosa']);
    expect(bodies(await setting.client.messages.list({ to: rosa, from: line }))).toEqual(['to rosa']);
    expect(await setting.client.messages.list({ to: sam, from: rosa })).toEqual([]);
  });

  test('filters by DateSent on a day, and before and after a moment, both inclusive to the second', async () => {
    const times = ['2026-11-20T23:59:59Z', '2026-11-21T00:00:00.900Z', '2026-11-21T12:00:00Z', '2026-11-22T00:00:00Z'];
    for (const time of times) {
      nowMs = Date.parse(time);
      await send(rosa, time);
      await setting.emulator.settled();
    }
    const on = await (await get(setting.emulator, `${path}?DateSent=2026-11-21`)).json();
    expect(bodies((on as { messages: { body: string }[] }).messages)).toEqual([times[2], times[1]]);
    const midnight = new Date('2026-11-21T00:00:00Z');
    expect(bodies(await setting.client.messages.list({ dateSentAfter: midnight }))).toEqual([
      times[3],
      times[2],
      times[1],
    ]);
    expect(bodies(await setting.client.messages.list({ dateSentBefore: midnight }))).toEqual([times[1], times[0]]);
    const wrong = await get(setting.emulator, `${path}?DateSent=yesterday`);
    expect(wrong.status).toBe(400);
  });

  test('pages hold still while new texts come in', async () => {
    for (const body of ['1', '2', '3', '4', '5']) await send(rosa, body);
    const first = await setting.client.messages.page({ pageSize: 2 });
    await send(rosa, '6');
    const second = await first.nextPage();
    const third = await second?.nextPage();
    expect([first, second, third].map((page) => bodies(page?.instances ?? []))).toEqual([
      ['5', '4'],
      ['3', '2'],
      ['1'],
    ]);
    expect(third?.nextPageUrl).toBeUndefined();
    expect(bodies((await third?.previousPage())?.instances ?? [])).toHaveLength(2);
    expect(bodies(await setting.client.messages.list({ pageSize: 2 }))).toEqual(['6', '5', '4', '3', '2', '1']);
    const raw = await (await get(setting.emulator, `${path}?PageSize=2&Page=1&To=${encodeURIComponent(rosa)}`)).json();
    expectAsDescribed('get', described, 200, raw);
    expect(raw).toMatchObject({ page: 1, page_size: 2, start: 2, end: 3 });
  });

  test('a page size that is no number is refused', async () => {
    expect((await get(setting.emulator, `${path}?PageSize=many`)).status).toBe(400);
  });
});
