// The control API of calls over HTTP, what watches see of them, and what stays after a reset.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CallStory } from '../../../src/emulator/control/call-view.ts';
import { hum } from '../../../src/emulator/sound/wav.ts';
import { line, rosa, sam } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => setting.reset());
afterAll(() => setting.close());

type Answer = CallStory & { taken?: unknown };

async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${setting.emulator.url}/emulator${path}`, {
    method,
    ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, answer: JSON.parse(await response.text()) as Answer };
}

test('a whole call', async () => {
  setting.pages.set('/voice', '<Gather numDigits="1" action="/key"><Say>Press a key.</Say></Gather>');
  setting.pages.set('/key', '<Record action="/end" timeout="2"/>');
  setting.pages.set('/end', '<Hangup/>');
  const placed = await ask('POST', `/phones/${rosa}/call`, { to: line });
  expect(placed).toMatchObject({
    status: 201,
    answer: { direction: 'made', phone: rosa, line, status: 'in-progress' },
  });
  const { sid } = placed.answer;
  expect((await ask('POST', `/calls/${sid}/wait`, {})).answer).toMatchObject({ activity: 'listening' });
  expect((await ask('POST', `/calls/${sid}/press`, { keys: '1' })).answer).toMatchObject({ taken: 1 });
  const soundBase64 = hum(1).toString('base64');
  const said = await ask('POST', `/calls/${sid}/say`, { words: 'hello', soundBase64 });
  expect(said.answer).toMatchObject({ taken: true, activity: 'recording' });
  const over = await ask('POST', `/calls/${sid}/silence`, {});
  expect(told(over.answer)).toEqual([
    'answered by line',
    '"Press a key."',
    'presses 1',
    'beep',
    'says hello',
    'recorded 1 s: hello',
    'hungUp by line',
  ]);
  expect(over.answer.documents).toMatchObject([
    { url: `${setting.webhook.url}/voice`, params: { CallSid: sid }, faults: [] },
    { url: `${setting.webhook.url}/key`, params: { Digits: '1' } },
    { url: `${setting.webhook.url}/end` },
  ]);
  const recorded = over.answer.transcript.find((heard) => heard.kind === 'recorded');
  const sound = await fetch(`${setting.emulator.url}/emulator/recordings/${recorded?.sid}`);
  expect(Buffer.from(await sound.arrayBuffer())).toEqual(hum(1));
  expect((await ask('GET', `/phones/${rosa}/calls`)).answer).toMatchObject([{ sid, status: 'completed' }]);
  expect((await ask('GET', '/calls?live=true')).answer).toEqual([]);
  expect((await ask('GET', `/calls/${sid}`)).answer).toMatchObject({ sid, activity: 'ended' });
});

test('a phone that rings is picked up, and a withheld number stays withheld', async () => {
  setting.pages.set('/voice', '<Dial><Number>+13125550143</Number></Dial>');
  const { answer } = await ask('POST', `/phones/${rosa}/call`, { to: line, anonymous: true });
  expect(setting.webhook.received[0]?.form).toMatchObject({ From: 'anonymous', Caller: 'anonymous', FromCity: '' });
  const [ringing] = setting.emulator.calls({ phone: sam, live: true });
  expect((await ask('POST', `/calls/${ringing?.sid}/pick-up`)).answer).toMatchObject({ activity: 'talking' });
  expect((await ask('POST', `/calls/${answer.sid}/hang-up`)).answer).toMatchObject({ status: 'completed' });
});

test('time passes for all', async () => {
  setting.pages.set('/voice', '<Pause length="30"/>');
  await ask('POST', `/phones/${rosa}/call`, { to: line });
  await ask('POST', '/time', { seconds: 31 });
  expect(setting.emulator.calls().map(({ status }) => status)).toEqual(['completed']);
});

describe('is refused with a sentence', () => {
  test.each([
    ['/phones/rosa/call', { to: line }, 400],
    [`/phones/${rosa}/call`, { to: sam }, 404],
    [`/phones/${rosa}/call`, {}, 400],
    [`/phones/${line}/call`, { to: line }, 409],
    ['/calls/CA0/press', { keys: '1' }, 404],
    ['/calls/CA0/press', { keys: 'one' }, 400],
    ['/calls/CA0/wait', {}, 404],
    ['/time', { seconds: -1 }, 400],
  ])('POST %s %j', async (path, body, status) => {
    expect(await ask('POST', path, body)).toEqual({ status, answer: { error: expect.stringMatching(/.{5,}/) } });
  });

  test('an act in a call that is over, or on a phone that does not ring', async () => {
    setting.pages.set('/voice', '<Pause length="9"/>');
    const { answer } = await ask('POST', `/phones/${rosa}/call`, { to: line });
    expect(await ask('POST', `/calls/${answer.sid}/pick-up`)).toMatchObject({ status: 409 });
    expect(await ask('POST', `/calls/${answer.sid}/wait`, { atMostSeconds: 3 })).toMatchObject({ status: 409 });
    await ask('POST', `/calls/${answer.sid}/hang-up`);
    expect(await ask('POST', `/calls/${answer.sid}/hang-up`)).toMatchObject({ status: 409 });
  });
});

test('events tell of calls and what is heard in them', async () => {
  setting.pages.set('/voice', '<Say>Hello.</Say>');
  const stop = new AbortController();
  const stream = await fetch(`${setting.emulator.url}/emulator/events`, { signal: stop.signal });
  const { sid } = await setting.emulator.call(rosa, { to: line });
  await setting.emulator.waitForTurn(sid);
  let seen = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream.body ?? []) {
    seen += decoder.decode(chunk, { stream: true });
    if (seen.includes('"activity":"ended"')) break;
  }
  stop.abort();
  expect(seen).toMatch(/event: call\ndata: \{"sid":"CA\w+".*"status":"ringing"/);
  expect(seen).toMatch(/event: heard\ndata: \{"sid":"CA\w+","phone":"\+13125550142","heard":\{.*"text":"Hello\."/);
});

test('after a reset nothing is told of the calls before', async () => {
  setting.pages.set('/voice', '<Record recordingStatusCallback="/status" action="/end"/>');
  const { sid } = await setting.emulator.call(rosa, { to: line });
  await setting.emulator.say(sid, 'hello');
  setting.reset();
  await setting.emulator.settled();
  await setting.emulator.passTime(60);
  expect(setting.webhook.received).toEqual([]);
  expect(setting.emulator.calls()).toEqual([]);
});
