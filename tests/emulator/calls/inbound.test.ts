// Somebody calls the line: what the webhook is told, what is heard, and how keys and words are gathered.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { accountSid, line, rosa } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => setting.reset());
afterAll(() => setting.close());

const forms = () => setting.webhook.received.map(({ form }) => form);
const callIn = () => setting.emulator.call(rosa, { to: line });

test('the webhook is asked with everything Twilio tells, signed, and the call ends with the document', async () => {
  setting.pages.set('/voice', '<Say language="es-US">Hola</Say>');
  const { sid } = await callIn();
  expect(setting.webhook.received).toEqual([expect.objectContaining({ path: '/voice', method: 'POST', signed: true })]);
  expect(forms()[0]).toMatchObject({
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    CallSid: sid,
    CallStatus: 'ringing',
    Direction: 'inbound',
    From: rosa,
    To: line,
    Caller: rosa,
    Called: line,
    FromCity: 'CHICAGO',
    ToCountry: 'US',
    CallerState: 'IL',
    CalledZip: '60601',
  });
  const story = await setting.emulator.waitForTurn(sid);
  expect(told(story)).toEqual(['answered by line', '"Hola"', 'hungUp by line']);
  expect(story).toMatchObject({ status: 'completed', activity: 'ended', durationSeconds: 1, direction: 'made' });
  expect(story.transcript[1]).toMatchObject({ language: 'es-US', ratePercent: 100, seconds: 0.4 });
});

describe('a menu', () => {
  const menu = '<Gather input="dtmf speech" numDigits="1" action="/key" timeout="4"><Say>Press one.</Say></Gather>';
  beforeEach(() => {
    setting.pages.set('/voice', `${menu}<Say>Nothing came.</Say><Redirect>/voice</Redirect>`);
    setting.pages.set('/key', ({ form }) => `<Say>You chose ${form.Digits ?? form.SpeechResult}.</Say>`);
  });

  test('hears a key after the prompt', async () => {
    const { sid } = await callIn();
    expect(await setting.emulator.waitForTurn(sid)).toMatchObject({ activity: 'listening' });
    const story = await setting.emulator.press(sid, '1');
    expect(story.taken).toBe(1);
    expect(forms()[1]).toMatchObject({ Digits: '1', msg: 'Gather End', CallStatus: 'in-progress' });
    expect(told(story)).toEqual(['answered by line', '"Press one."', 'presses 1', '"You chose 1."']);
  });

  test('is cut short by a key', async () => {
    const { sid } = await callIn();
    await setting.emulator.passTime(0.5);
    const story = await setting.emulator.press(sid, '2');
    expect(told(story)).toEqual(['answered by line', '"Press one." cut after 0.5 s', 'presses 2', '"You chose 2."']);
  });

  test('hears words, once they have ended', async () => {
    const { sid } = await callIn();
    await setting.emulator.waitForTurn(sid);
    expect(await setting.emulator.say(sid, 'a ride please')).toMatchObject({ taken: true, activity: 'speaking' });
    await setting.emulator.waitForTurn(sid);
    expect(forms()[1]).toMatchObject({ SpeechResult: 'a ride please', Confidence: '0.9' });
    expect(forms()[1]).not.toHaveProperty('Digits');
  });

  test('goes on after silence', async () => {
    const { sid } = await callIn();
    await setting.emulator.waitForTurn(sid);
    const story = await setting.emulator.staySilent(sid);
    expect(told(story)).toEqual(['answered by line', '"Press one."', '"Nothing came."', '"Press one."']);
    expect(setting.webhook.received).toHaveLength(2);
  });

  test('stops at a hang-up', async () => {
    const { sid } = await callIn();
    const story = await setting.emulator.hangUp(sid);
    expect(told(story).at(-1)).toBe('hungUp by person');
    expect(story.status).toBe('completed');
    await expect(setting.emulator.press(sid, '1')).rejects.toThrow('over');
  });
});
