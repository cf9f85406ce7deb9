// Instructions that cannot be taken, and what the caller hears then.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hum } from '../../../src/emulator/sound/wav.ts';
import { type Answer, line, rosa } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

const apology = ['"An application error has occurred. Goodbye."', 'hungUp by line'];

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => setting.reset());
afterAll(() => setting.close());

const change = async (changes: Record<string, string>) => {
  const [known] = await setting.client.incomingPhoneNumbers.list({ phoneNumber: line });
  await setting.client.incomingPhoneNumbers(known?.sid ?? '').update(changes);
};
const callIn = async () => {
  const { sid } = await setting.emulator.call(rosa, { to: line });
  return setting.emulator.waitForTurn(sid);
};

test.each<[string, Answer, number]>([
  ['HTTP status 500', { status: 500 }, 11200],
  ['HTTP status 404', { status: 404 }, 11200],
  ['no content type', { contentType: null }, 12300],
  ['a content type of no use', { contentType: 'application/json', body: '{}' }, 12300],
  ['nothing', { body: '' }, 11770],
  ['no XML', { body: '<Response><Say>Hi</Response>' }, 12100],
  ['another root', { body: '<Answer/>' }, 12102],
  ['too much', { body: `<Response><!--${'x'.repeat(65_536)}--></Response>` }, 11750],
  ['a wrong value', { body: '<Response><Gather numDigits="one"/></Response>' }, 13314],
  ['a verb where it has no place', { body: '<Response><Gather><Record/></Gather></Response>' }, 13320],
])('%s', async (_name, answer, code) => {
  setting.pages.set('/voice', answer);
  expect(told(await callIn()).slice(-2)).toEqual(apology);
  expect(setting.emulator.alerts()).toMatchObject([{ code, url: `${setting.webhook.url}/voice` }]);
});

test('a webhook that is not there', async () => {
  await change({ voiceUrl: 'http://127.0.0.1:9/voice#rc=0' });
  expect(told(await callIn()).slice(-2)).toEqual(apology);
  expect(setting.emulator.alerts()).toMatchObject([{ code: 11205 }]);
  await change({ voiceUrl: `${setting.webhook.url}/voice` });
});

test('a fragment tries again', async () => {
  await change({ voiceUrl: `${setting.webhook.url}/voice#rc=2&rp=all` });
  setting.pages.set('/voice', () => (setting.webhook.received.length < 3 ? { status: 503 } : '<Say>There.</Say>'));
  expect(told(await callIn())).toContain('"There."');
  expect(setting.webhook.received).toHaveLength(3);
  await change({ voiceUrl: `${setting.webhook.url}/voice` });
});

test('the fallback is asked, and told what failed', async () => {
  await change({ voiceFallbackUrl: `${setting.webhook.url}/fallback` });
  setting.pages.set('/voice', { status: 500 });
  setting.pages.set('/fallback', '<Say>Sorry.</Say>');
  expect(told(await callIn())).toEqual(['answered by line', '"Sorry."', 'hungUp by line']);
  expect(setting.webhook.received[1]?.form).toMatchObject({
    ErrorCode: '11200',
    ErrorUrl: `${setting.webhook.url}/voice`,
  });
  await change({ voiceFallbackUrl: '' });
});

test('a warning is noted and the call goes on', async () => {
  setting.pages.set('/voice', '<Say tone="kind">Hello.</Say><Dance/>');
  expect(told(await callIn())).toContain('"Hello."');
  expect(setting.emulator.alerts().map(({ code }) => code)).toEqual([12200, 12200]);
});

test('instructions that lead in a circle are stopped', async () => {
  setting.pages.set('/voice', '<Redirect>/voice</Redirect>');
  expect(told(await callIn()).slice(-2)).toEqual(apology);
  expect(setting.emulator.alerts()).toMatchObject([{ code: 11215 }]);
});

test('plain text is spoken, sound is played', async () => {
  setting.pages.set('/voice', { contentType: 'text/plain', body: 'Hello there' });
  expect(told(await callIn())).toContain('"Hello there"');
});

test.each([
  ['', 'no-answer'],
  ['reason="busy"', 'busy'],
])('<Reject %s> does not pick up', async (attributes, status) => {
  setting.pages.set('/voice', `<Reject ${attributes}/>`);
  const story = await callIn();
  expect(story).toMatchObject({ status, durationSeconds: 0 });
  expect(told(story)).toEqual([]);
});

test('a pause before anything else delays the pick-up', async () => {
  setting.pages.set('/voice', '<Pause length="3"/><Say>Hello.</Say>');
  const story = await callIn();
  expect(story.transcript.map(({ kind, atMs }) => [kind, atMs])).toEqual([
    ['silence', 0],
    ['answered', 3000],
    ['heard', 3000],
    ['hungUp', 3400],
  ]);
});

test('instructions that came without a URL need absolute actions', async () => {
  setting.emulator.addPhone({ number: rosa });
  setting.emulator.changePhone(rosa, { onCall: 'answers' });
  const twiml = '<Response><Gather numDigits="1"><Say>Press 1.</Say></Gather></Response>';
  const { sid } = await setting.client.calls.create({ to: rosa, from: line, twiml });
  await setting.emulator.waitForTurn(sid);
  await setting.emulator.press(sid, '1');
  expect(setting.emulator.alerts()).toMatchObject([{ code: 11100 }]);
  await setting.emulator.waitForTurn(sid);
});

describe('a sound', () => {
  const answerSound = (contentType: string, bytes: Buffer, status = 200) => {
    const answer = setting.webhook.answer;
    setting.webhook.answer = (received) =>
      received.path === '/sound' ? { status, contentType, body: bytes } : answer(received);
  };
  beforeEach(() => {
    setting.pages.set('/voice', '<Play loop="2">/sound</Play>');
  });

  test('is fetched, and heard for as long as it lasts', async () => {
    answerSound('audio/wav', hum(2.5));
    expect(told(await callIn())).toEqual([
      'answered by line',
      'plays /sound, 2.5 s',
      'plays /sound, 2.5 s',
      'hungUp by line',
    ]);
    expect(setting.webhook.received[1]).toMatchObject({ method: 'GET' });
  });

  test('can be listened to afterwards', async () => {
    answerSound('audio/wav', hum(1));
    const { sid, transcript } = await callIn();
    const played = transcript.find(({ kind }) => kind === 'played');
    const heard = await fetch(`${setting.emulator.url}/emulator/calls/${sid}/sounds/${played?.seq}`);
    expect(Buffer.from(await heard.arrayBuffer())).toEqual(hum(1));
  });

  test.each([
    ['is not there', 'audio/wav', 404, 11200],
    ['is none', 'text/html', 200, 13420],
  ] as const)('that %s ends the call', async (_name, contentType, status, code) => {
    answerSound(contentType, hum(1), status);
    expect(told(await callIn()).slice(-2)).toEqual(apology);
    expect(setting.emulator.alerts()).toMatchObject([{ code }]);
  });
});
