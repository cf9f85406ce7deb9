// What becomes of an accepted text, the callbacks that tell of it, and the faults on demand.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { accountSid, clientOf, line, rosa, type Setting, startSetting } from './support.ts';

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting({ clock: () => new Date('2026-11-22T15:04:05Z') });
});
beforeEach(() => {
  setting.emulator.reset();
  setting.webhook.received.length = 0;
  setting.webhook.answer = () => ({});
});
afterAll(() => setting.close());

function send(body = 'hello') {
  return setting.client.messages.create({
    to: rosa,
    from: line,
    body,
    statusCallback: `${setting.webhook.url}/status`,
  });
}
const statuses = () => setting.webhook.received.map(({ form }) => form.MessageStatus);
const held = { reversed: false, repeats: 0, held: true };

describe('status callbacks', () => {
  test('tell of sent and delivered, signed, with the real fields', async () => {
    const { sid } = await send();
    await setting.emulator.settled();
    expect(statuses()).toEqual(['sent', 'delivered']);
    const last = setting.webhook.received[1];
    expect(last).toMatchObject({ path: '/status', method: 'POST', signed: true });
    expect(last?.form).toEqual({
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      From: line,
      To: rosa,
      MessageSid: sid,
      MessageStatus: 'delivered',
      SmsSid: sid,
      SmsStatus: 'delivered',
      RawDlrDoneDate: '2611221504',
    });
  });

  test.each([
    ['a landline', { lineType: 'landline' as const }, 30006],
    ['a phone switched off', { off: true }, 30003],
  ])('%s ends undelivered', async (_name, changes, code) => {
    setting.emulator.addPhone({ number: rosa });
    setting.emulator.changePhone(rosa, changes);
    const { sid } = await send();
    await setting.emulator.settled();
    expect(statuses()).toEqual(['sent', 'undelivered']);
    expect(setting.webhook.received[1]?.form).toMatchObject({ ErrorCode: String(code) });
    expect(await setting.client.messages(sid).fetch()).toMatchObject({
      status: 'undelivered',
      errorCode: code,
      errorMessage: expect.stringMatching(/./),
    });
  });

  test('come reversed where asked for', async () => {
    setting.emulator.setFaults({ statusCallbacks: { reversed: true, repeats: 0, held: false } });
    await send();
    await setting.emulator.settled();
    expect(statuses()).toEqual(['delivered', 'sent']);
  });

  test('come repeatedly where asked for', async () => {
    setting.emulator.setFaults({ statusCallbacks: { reversed: false, repeats: 2, held: false } });
    await send();
    await setting.emulator.settled();
    expect(statuses()).toEqual(['sent', 'sent', 'sent', 'delivered', 'delivered', 'delivered']);
  });

  test('are held until released', async () => {
    setting.emulator.setFaults({ statusCallbacks: held });
    await send();
    await setting.emulator.settled();
    expect(statuses()).toEqual([]);
    expect(setting.emulator.textsOf(rosa)).toEqual([expect.objectContaining({ status: 'delivered' })]);
    setting.emulator.setFaults({ statusCallbacks: { ...held, held: false } });
    await setting.emulator.settled();
    expect(statuses().sort()).toEqual(['delivered', 'sent']);
  });

  test('that are held do not outlive a reset', async () => {
    setting.emulator.setFaults({ statusCallbacks: held });
    await send();
    await setting.emulator.settled();
    setting.emulator.reset();
    await setting.emulator.settled();
    expect(statuses()).toEqual([]);
  });

  test('that are refused raise an alert and stop nothing', async () => {
    setting.webhook.answer = () => ({ status: 500 });
    await send();
    await setting.emulator.settled();
    expect(statuses()).toEqual(['sent', 'delivered']);
    expect(setting.emulator.alerts().map(({ code }) => code)).toEqual([11200, 11200]);
  });
});

describe('faults on demand', () => {
  test.each([
    ['429' as const, { status: 429, code: 20429 }],
    ['500' as const, { status: 500, code: 20500 }],
  ])('the next sends fail with %s and nothing is sent', async (kind, error) => {
    setting.emulator.setFaults({ sends: { kind, count: 2 } });
    await expect(send()).rejects.toMatchObject(error);
    await expect(send()).rejects.toMatchObject(error);
    await expect(send()).resolves.toMatchObject({ status: 'queued' });
    expect(setting.emulator.textsOf(rosa)).toHaveLength(1);
  });

  test('the next send is refused with the code asked for', async () => {
    setting.emulator.setFaults({ sends: { kind: 'refuse', code: 21612, count: 1 } });
    await expect(send()).rejects.toMatchObject({ status: 400, code: 21612 });
    await expect(send()).resolves.toBeDefined();
  });

  test('a connection dropped before acceptance: nothing was sent', async () => {
    setting.emulator.setFaults({ sends: { kind: 'dropBefore', count: 1 } });
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(setting.emulator.textsOf(rosa)).toEqual([]);
  });

  test('a connection dropped after acceptance: the text arrives all the same', async () => {
    setting.emulator.setFaults({ sends: { kind: 'dropAfter', count: 1 } });
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await setting.emulator.settled();
    expect(setting.emulator.textsOf(rosa)).toEqual([expect.objectContaining({ status: 'delivered' })]);
  });

  test('no answer after acceptance: the client gives up, the text arrives and is found by listing', async () => {
    setting.emulator.setFaults({ sends: { kind: 'timeoutAfterAcceptance', count: 1 } });
    const impatient = clientOf(setting.emulator.url);
    Object.assign(impatient.httpClient ?? {}, { defaultTimeout: 1500 });
    await expect(impatient.messages.create({ to: rosa, from: line, body: 'x' })).rejects.toMatchObject({
      code: 'ECONNABORTED',
    });
    await setting.emulator.settled();
    const found = await setting.client.messages.list({ to: rosa, dateSentAfter: new Date('2026-11-22T15:04:00Z') });
    expect(found.map(({ status }) => status)).toEqual(['delivered']);
  });

  test('no answer, and accepted later: the text arrives though its sender has gone', async () => {
    setting.emulator.setFaults({ sends: { kind: 'acceptedLate', afterMs: 300, count: 1 } });
    const impatient = clientOf(setting.emulator.url);
    Object.assign(impatient.httpClient ?? {}, { defaultTimeout: 100 });
    await expect(impatient.messages.create({ to: rosa, from: line, body: 'x' })).rejects.toMatchObject({
      code: 'ECONNABORTED',
    });
    expect(setting.emulator.textsOf(rosa)).toEqual([]);
    await setting.emulator.settled();
    expect(setting.emulator.textsOf(rosa)).toEqual([expect.objectContaining({ status: 'delivered' })]);
  });

  test('the next deliveries end with the error code asked for', async () => {
    setting.emulator.setFaults({ deliveries: { errorCode: 30007, count: 1 } });
    await send('one');
    await setting.emulator.settled();
    await send('two');
    await setting.emulator.settled();
    expect(setting.emulator.textsOf(rosa).map(({ status, errorCode }) => [status, errorCode])).toEqual([
      ['undelivered', 30007],
      ['delivered', null],
    ]);
  });
});
