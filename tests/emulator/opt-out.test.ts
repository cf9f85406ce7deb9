// Opt-out words as Twilio handles them by default on long codes.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { line, rosa, type Setting, sam, startSetting } from './support.ts';

const otherLine = '+13125550101';
const unsubscribed = expect.stringMatching(
  /^You have successfully been unsubscribed\. .* Reply START to resubscribe\.$/,
);
const resubscribed = expect.stringMatching(/^You have successfully been re-subscribed .* Msg&Data Rates May Apply\.$/);

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting({ lines: [otherLine] });
});
beforeEach(() => {
  setting.emulator.reset();
  setting.webhook.received.length = 0;
});
afterAll(() => setting.close());

const texting = (body: string) => setting.emulator.text(rosa, { to: line, body });
const send = (to: string, from = line) => setting.client.messages.create({ to, from, body: 'hello' });
const carrierReplies = () =>
  setting.emulator
    .textsOf(rosa)
    .filter(({ byCarrier }) => byCarrier)
    .map(({ body }) => body);

describe.each(['STOP', 'stopall', ' Unsubscribe\n', 'CANCEL', 'end', 'QUIT', 'revoke', 'OptOut'])('%j', (word) => {
  test('blocks this pair and nothing else; the webhook still hears it', async () => {
    await texting(word);
    expect(carrierReplies()).toEqual([unsubscribed]);
    expect(setting.webhook.received.map(({ form }) => form.Body)).toEqual([word]);
    await expect(send(rosa)).rejects.toMatchObject({ code: 21610, status: 400 });
    await expect(send(sam)).resolves.toBeDefined();
    await expect(send(rosa, otherLine)).resolves.toBeDefined();
  });
});

test.each(['STOP PLEASE', 'OPT OUT', 'please stop', 'stop.', 'no'])('%j does nothing', async (body) => {
  await texting(body);
  expect(carrierReplies()).toEqual([]);
  await expect(send(rosa)).resolves.toBeDefined();
});

test.each(['START', 'yes', 'Unstop'])(
  '%s lifts the block and says so, and is silent where there is none',
  async (word) => {
    await texting(word);
    expect(carrierReplies()).toEqual([]);
    await texting('STOP');
    await texting(word);
    expect(carrierReplies()).toEqual([unsubscribed, resubscribed]);
    await expect(send(rosa)).resolves.toBeDefined();
  },
);

test('HELP and INFO are answered, though not to someone opted out', async () => {
  await texting('help');
  await texting('INFO');
  await texting('STOP');
  await texting('HELP');
  const help = 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.';
  expect(carrierReplies()).toEqual([help, help, unsubscribed]);
});

test('the carrier’s replies never appear among the account’s messages', async () => {
  await texting('STOP');
  expect((await setting.client.messages.list()).map(({ body }) => body)).toEqual(['STOP']);
  const reply = setting.emulator.textsOf(rosa).find(({ byCarrier }) => byCarrier);
  await expect(setting.client.messages(reply?.sid ?? '').fetch()).rejects.toMatchObject({ code: 20404 });
});

test('where asked for, a text to someone opted out is accepted and fails later', async () => {
  setting.emulator.setFaults({ optOut: 'failsLater' });
  await texting('STOP');
  const statusCallback = `${setting.webhook.url}/status`;
  const sent = await setting.client.messages.create({ to: rosa, from: line, body: 'x', statusCallback });
  expect(sent.status).toBe('queued');
  await setting.emulator.settled();
  expect(setting.webhook.received.slice(1).map(({ form }) => [form.MessageStatus, form.ErrorCode])).toEqual([
    ['failed', '21610'],
  ]);
});
