// A person texts a line: the webhook's fields, its retries and fallback, and what its answer makes happen.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { accountSid, line, rosa, type Setting, sam, startSetting } from './support.ts';

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting();
});
beforeEach(async () => {
  setting.emulator.reset();
  setting.webhook.received.length = 0;
  setting.webhook.answer = () => ({});
  await attach('/text');
});
afterAll(() => setting.close());

async function attach(path: string, fallbackPath = '', method: 'GET' | 'POST' = 'POST'): Promise<void> {
  const [number] = await setting.client.incomingPhoneNumbers.list();
  const { url } = setting.webhook;
  await setting.client.incomingPhoneNumbers(number?.sid ?? '').update({
    smsUrl: path.startsWith('http') ? path : url + path,
    smsMethod: method,
    smsFallbackUrl: fallbackPath === '' ? '' : url + fallbackPath,
    smsFallbackMethod: method,
  });
}

const texting = (body: string) => setting.emulator.text(rosa, { to: line, body });
const paths = () => setting.webhook.received.map(({ path }) => path);
const codes = () => setting.emulator.alerts().map(({ code }) => code);

describe('the webhook', () => {
  test('gets the real fields, signed', async () => {
    const { sid, webhookStatus } = await texting('NEED ride ñ + & = % 🚗');
    expect(webhookStatus).toBe(200);
    const [received] = setting.webhook.received;
    expect(received).toMatchObject({ path: '/text', method: 'POST', signed: true });
    expect(received?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(received?.headers['i-twilio-idempotency-token']).toMatch(/^[0-9a-f-]{36}$/);
    expect(received?.form).toEqual({
      MessageSid: sid,
      SmsSid: sid,
      SmsMessageSid: sid,
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      From: rosa,
      To: line,
      Body: 'NEED ride ñ + & = % 🚗',
      SmsStatus: 'received',
      NumMedia: '0',
      NumSegments: '1',
      FromCity: 'CHICAGO',
      FromState: 'IL',
      FromZip: '60601',
      FromCountry: 'US',
      ToCity: 'CHICAGO',
      ToState: 'IL',
      ToZip: '60601',
      ToCountry: 'US',
    });
  });

  test('gets them in the query, and the URL alone signed, where its method is GET', async () => {
    await attach('/text?key=it%27s#rc=1', '', 'GET');
    await texting('hi there');
    const [received] = setting.webhook.received;
    expect(received).toMatchObject({ method: 'GET', signed: true, form: {} });
    expect(received?.path).toContain('/text?key=it%27s&MessageSid=');
    expect(new URLSearchParams(received?.path.split('?')[1]).get('Body')).toBe('hi there');
  });

  test('is not called where the line has none', async () => {
    const [number] = await setting.client.incomingPhoneNumbers.list();
    await setting.client.incomingPhoneNumbers(number?.sid ?? '').update({ smsUrl: '' });
    expect(await texting('hello?')).toMatchObject({ webhookStatus: null });
    expect(setting.webhook.received).toEqual([]);
  });

  test('gets user and password of its URL as Basic authentication', async () => {
    await attach(`${setting.webhook.url.replace('://', '://user:pass%20word@')}/text`);
    await texting('x');
    expect(setting.webhook.received[0]).toMatchObject({
      signed: true,
      headers: { authorization: `Basic ${Buffer.from('user:pass word').toString('base64')}` },
    });
  });

  test('is told again of the same text on demand, all at once', async () => {
    const { sid } = await texting('once');
    expect(await setting.emulator.redeliver(sid, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(setting.webhook.received.map(({ form }) => form.MessageSid)).toEqual(Array(6).fill(sid));
    expect(setting.emulator.textsOf(rosa)).toHaveLength(1);
  });
});

describe('trying again', () => {
  test('a 500 is not, by default', async () => {
    setting.webhook.answer = () => ({ status: 500 });
    expect(await texting('x')).toMatchObject({ webhookStatus: 500 });
    expect(paths()).toEqual(['/text']);
    expect(codes()).toEqual([11200]);
  });

  test('rc and rp say how often and after what; the token stays the same', async () => {
    await attach('/text#rc=3&rp=5xx,ct');
    setting.webhook.answer = () => (setting.webhook.received.length < 3 ? { status: 503 } : {});
    expect(await texting('x')).toMatchObject({ webhookStatus: 200 });
    const tokens = setting.webhook.received.map(({ headers }) => headers['i-twilio-idempotency-token']);
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(1);
    expect(setting.webhook.received.every(({ signed }) => signed)).toBe(true);
  });

  test('a 404 is tried again only where rp names 4xx', async () => {
    setting.webhook.answer = () => ({ status: 404 });
    await attach('/text#rc=2&rp=5xx');
    await texting('x');
    await attach('/text#rc=2&rp=4xx');
    await texting('x');
    expect(paths()).toHaveLength(1 + 3);
  });

  test('a webhook that stays silent is given up on after rt, and tried again only where rp names rt', async () => {
    setting.webhook.answer = () => (setting.webhook.received.length === 1 ? { silent: true } : {});
    await attach('/text#rt=1500&rp=rt');
    expect(await texting('x')).toMatchObject({ webhookStatus: 200 });
    setting.webhook.answer = () => ({ silent: true });
    await attach('/text#rt=100&rc=5');
    expect(await texting('x')).toMatchObject({ webhookStatus: null });
    expect(paths()).toHaveLength(2 + 1);
    expect(codes()).toEqual([11200]);
  });

  test('all attempts together end with tt', async () => {
    setting.webhook.answer = () => ({ silent: true });
    await attach('/text#rt=15000&tt=1000&rc=5&rp=all');
    expect(await texting('x')).toMatchObject({ webhookStatus: null });
    expect(paths()).toHaveLength(1);
  });

  test('nobody at the address: 11205', async () => {
    await attach('http://127.0.0.1:1/text');
    expect(await texting('x')).toMatchObject({ webhookStatus: null });
    expect(codes()).toEqual([11205]);
  });

  test('the fallback is told what failed', async () => {
    await attach('/text', '/fallback');
    setting.webhook.answer = ({ path }) => (path === '/text' ? { status: 502 } : {});
    expect(await texting('x')).toMatchObject({ webhookStatus: 200 });
    expect(setting.webhook.received[1]).toMatchObject({
      path: '/fallback',
      signed: true,
      form: { Body: 'x', ErrorCode: '11200', ErrorUrl: `${setting.webhook.url}/text` },
    });
  });
});

describe('the answer', () => {
  const replies = () =>
    setting.emulator
      .texts()
      .filter(({ direction }) => direction === 'received')
      .map(({ to, body }) => [to, body]);

  test('texts back what <Message> says, as outbound-reply, with a status callback', async () => {
    setting.webhook.answer = ({ path }) =>
      path === '/text'
        ? {
            body: `<?xml version="1.0" encoding="UTF-8"?>
              <Response><!-- two --><Message>Hi &amp; bye &#x2764;</Message>
              <Message to="${sam}" action="/status"><Body><![CDATA[<for Sam>]]></Body></Message></Response>`,
          }
        : {};
    await texting('x');
    await setting.emulator.settled();
    expect(replies()).toEqual([
      [rosa, 'Hi & bye ❤'],
      [sam, '<for Sam>'],
    ]);
    const [forSam] = await setting.client.messages.list({ to: sam });
    expect(forSam).toMatchObject({ direction: 'outbound-reply', from: line, status: 'delivered' });
    expect(setting.webhook.received.slice(1).map(({ path, form }) => [path, form.MessageStatus])).toEqual([
      ['/status', 'sent'],
      ['/status', 'delivered'],
    ]);
  });

  test('texts back a stray text/plain', async () => {
    setting.webhook.answer = () => ({ contentType: 'text/plain; charset=utf-8', body: 'ok' });
    await texting('x');
    expect(replies()).toEqual([[rosa, 'ok']]);
  });

  test.each([
    ['an empty document', { body: '' }],
    ['an empty response', { body: '<Response></Response>' }],
    ['204', { status: 204, contentType: null }],
    ['empty plain text', { contentType: 'text/plain', body: '' }],
  ])('%s says nothing and is no fault', async (_name, answer) => {
    setting.webhook.answer = () => answer;
    await texting('x');
    expect([replies(), codes()]).toEqual([[], []]);
  });

  test.each([
    [12300, { contentType: 'application/json', body: '{}' }],
    [12300, { contentType: null, body: 'x' }],
    [12100, { body: '<Response><Message>never closed</Response>' }],
    [12100, { body: '<Response><Message>a & b</Message></Response>' }],
    [12100, { body: 'hello' }],
    [12100, { body: '<Answer/>' }],
    [12100, { body: '<Response/><Response/>' }],
    [11750, { body: `<Response><!--${'x'.repeat(65_536)}--></Response>` }],
    [14103, { body: `<Response><Message>${'x'.repeat(1601)}</Message></Response>` }],
    [14109, { body: `<Response>${'<Message>x</Message>'.repeat(11)}</Response>` }],
    [12200, { body: '<Response><Say>hello</Say></Response>' }],
  ])('%i is raised for what cannot be used', async (code, answer) => {
    setting.webhook.answer = () => answer;
    await texting('x');
    expect([replies(), codes()]).toEqual([[], [code]]);
  });
});
