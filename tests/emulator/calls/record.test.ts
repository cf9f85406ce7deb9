// `<Record>`: what ends it, what the webhooks are told, and the sound that is kept.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hum, secondsOfWav } from '../../../src/emulator/sound/wav.ts';
import { expectAsDescribed } from '../judge.ts';
import { accountSid, basic, get, line, rosa } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

const api = '/2010-04-01/Accounts/{AccountSid}';
const account = `/2010-04-01/Accounts/${accountSid}`;

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => {
  setting.reset();
  setting.pages.set('/recorded', '<Say>Thank you.</Say>');
});
afterAll(() => setting.close());

const recordWith = (attributes: string) =>
  setting.pages.set('/voice', `<Record action="/recorded" ${attributes}/><Say>Nothing was said.</Say>`);
const toldAction = () => setting.webhook.received.find(({ path }) => path === '/recorded')?.form;
const events = () => setting.webhook.received.filter(({ path }) => path === '/status').map(({ form }) => form);

async function callIn(): Promise<string> {
  const { sid } = await setting.emulator.call(rosa, { to: line });
  expect(setting.emulator.callStory(sid).activity).toBe('recording');
  return sid;
}

test('words are kept as sound until a key is pressed', async () => {
  recordWith('finishOnKey="#" recordingStatusCallback="/status" recordingStatusCallbackEvent="in-progress completed"');
  const sid = await callIn();
  await setting.emulator.say(sid, 'I need a ride to the clinic tomorrow at ten');
  await setting.emulator.passTime(6);
  const story = await setting.emulator.press(sid, '#');
  expect(told(story)).toEqual([
    'answered by line',
    'beep',
    'says I need a ride to the clinic tomorrow at ten',
    'presses #',
    'recorded 4 s: I need a ride to the clinic tomorrow at ten',
    '"Thank you."',
  ]);
  expect(toldAction()).toMatchObject({ RecordingDuration: '4', Digits: '#', CallStatus: 'in-progress' });
  await setting.emulator.settled();
  expect(events().map(({ RecordingStatus }) => RecordingStatus)).toEqual(['in-progress', 'completed']);
  expect(events()[1]).toEqual({
    AccountSid: accountSid,
    CallSid: sid,
    RecordingSid: toldAction()?.RecordingSid,
    RecordingUrl: toldAction()?.RecordingUrl,
    RecordingStatus: 'completed',
    RecordingDuration: '4',
    RecordingChannels: '1',
    RecordingSource: 'RecordVerb',
  });
});

test('silence ends it, after words and without', async () => {
  recordWith('timeout="3"');
  const sid = await callIn();
  await setting.emulator.say(sid, 'five words take two seconds');
  await setting.emulator.passTime(4.9);
  expect(toldAction()).toBeUndefined();
  await setting.emulator.passTime(0.2);
  expect(toldAction()).not.toHaveProperty('Digits');
  const other = await callIn();
  const story = await setting.emulator.staySilent(other);
  expect(told(story)).toContain('"Nothing was said."');
});

test('where nothing was said there is no recording', async () => {
  recordWith('recordingStatusCallback="/status" recordingStatusCallbackEvent="completed absent"');
  await setting.emulator.staySilent(await callIn());
  await setting.emulator.settled();
  expect(events().map(({ RecordingStatus }) => RecordingStatus)).toEqual(['absent']);
  expect(toldAction()).toBeUndefined();
});

test('it is no longer than allowed', async () => {
  recordWith('maxLength="2" trim="do-not-trim"');
  const sid = await callIn();
  await setting.emulator.say(sid, 'this is a long story that takes more time than there is');
  await setting.emulator.waitForTurn(sid);
  await setting.emulator.passTime(3);
  expect(toldAction()?.RecordingDuration).toBe('2');
});

test('a hang-up ends it; the action is told and its answer ignored', async () => {
  recordWith('');
  const sid = await callIn();
  await setting.emulator.say(sid, 'please call me back');
  await setting.emulator.passTime(2);
  const story = await setting.emulator.hangUp(sid);
  await setting.emulator.settled();
  expect(toldAction()).toMatchObject({ Digits: 'hangup', CallStatus: 'completed', RecordingDuration: '2' });
  expect(told(story).at(-1)).toBe('recorded 2 s: please call me back');
});

describe('written down where that is wanted', () => {
  const written = () => setting.webhook.received.filter(({ path }) => path === '/written').map(({ form }) => form);

  async function say(words: string): Promise<string> {
    const sid = await callIn();
    await setting.emulator.say(sid, words);
    await setting.emulator.passTime(10);
    await setting.emulator.settled();
    return sid;
  }

  test('the words are told of, and kept', async () => {
    recordWith('transcribeCallback="/written"');
    const sid = await say('I need a ride to the clinic tomorrow at ten');
    const [form] = written();
    expect(form).toMatchObject({
      ...{ AccountSid: accountSid, CallSid: sid, From: rosa, To: line, Direction: 'inbound' },
      ...{ RecordingSid: toldAction()?.RecordingSid, RecordingUrl: toldAction()?.RecordingUrl },
      TranscriptionStatus: 'completed',
      TranscriptionText: 'I need a ride to the clinic tomorrow at ten',
    });
    const { TranscriptionSid = '', TranscriptionUrl = '', RecordingSid = '' } = form ?? {};
    const read = await setting.client.transcriptions(TranscriptionSid).fetch();
    expect(read).toMatchObject({
      status: 'completed',
      recordingSid: RecordingSid,
      transcriptionText: form?.TranscriptionText,
    });
    expect(TranscriptionUrl.endsWith(`/Transcriptions/${TranscriptionSid}`)).toBe(true);
    expect(await setting.client.recordings(RecordingSid).transcriptions.list()).toHaveLength(1);
    expect(await setting.client.transcriptions.list()).toHaveLength(1);
  });

  test('it fails where they are too short, and the recording stays as it is', async () => {
    recordWith('transcribe="true" transcribeCallback="/written"');
    await say('hello');
    expect(written()).toMatchObject([{ TranscriptionStatus: 'failed', TranscriptionText: '' }]);
    expect(setting.emulator.alerts()).toMatchObject([{ code: 13617, sid: toldAction()?.RecordingSid }]);
    expect(await setting.client.recordings.list()).toMatchObject([{ status: 'completed' }]);
  });

  test('nobody is told who does not ask for it', async () => {
    recordWith('transcribe="true"');
    await say('I need a ride to the clinic tomorrow at ten');
    expect(await setting.client.transcriptions.list()).toMatchObject([{ status: 'completed' }]);
    recordWith('');
    await say('I need a ride to the clinic tomorrow at ten');
    expect(await setting.client.transcriptions.list()).toHaveLength(1);
  });
});

describe('the sound', () => {
  const sound = async (address: string) => {
    const response = await fetch(address, { headers: { Authorization: basic() } });
    return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
  };

  test('is what the person gave, or a hum as long as the words', async () => {
    recordWith('playBeep="false"');
    const sid = await callIn();
    await setting.emulator.say(sid, 'hello', { sound: hum(3) });
    await setting.emulator.passTime(10);
    const { RecordingUrl = '' } = toldAction() ?? {};
    expect(toldAction()?.RecordingDuration).toBe('3');
    expect((await sound(RecordingUrl)).bytes).toEqual(hum(3));
    expect(await sound(`${RecordingUrl}.wav`)).toEqual({ type: 'audio/x-wav', bytes: hum(3) });
    const mp3 = await sound(`${RecordingUrl}.mp3`);
    expect(mp3.type).toBe('audio/mpeg');
    expect(mp3.bytes.subarray(0, 2).toString('hex')).toBe('fffb');
    expect((await fetch(RecordingUrl)).status).toBe(401);
  });

  test('is a WAV of the length of the words', () => {
    expect(secondsOfWav(hum(2.5))).toBe(2.5);
  });

  test('is gone once it is deleted', async () => {
    recordWith('');
    const sid = await callIn();
    await setting.emulator.say(sid, 'hello');
    await setting.emulator.hangUp(sid);
    await setting.emulator.settled();
    const [recording] = await setting.client.recordings.list({ callSid: sid });
    const path = `${account}/Recordings/${recording?.sid}`;
    expectAsDescribed(
      'get',
      `${api}/Recordings/{Sid}.json`,
      200,
      await (await get(setting.emulator, `${path}.json`)).json(),
    );
    const list = await (await get(setting.emulator, `${account}/Recordings.json`)).json();
    expectAsDescribed('get', `${api}/Recordings.json`, 200, list);
    const ofCall = await (await get(setting.emulator, `${account}/Calls/${sid}/Recordings.json`)).json();
    expectAsDescribed('get', `${api}/Calls/{CallSid}/Recordings.json`, 200, ofCall);
    await setting.client.recordings(recording?.sid ?? '').remove();
    expect((await get(setting.emulator, `${path}.wav`)).status).toBe(404);
    expect(await setting.client.recordings.list()).toEqual([]);
  });
});
