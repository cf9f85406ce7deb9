// Recording a call from outside of it: begun, paused, taken up again and stopped through the Recordings resource of the call.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { expectAsDescribed } from '../judge.ts';
import { accountSid, get, line, post, rosa } from '../support.ts';
import { type CallSetting, startCalls } from './support.ts';

const described = '/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings';

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => {
  setting.reset();
  setting.pages.set(
    '/voice',
    '<Gather timeout="600" input="speech dtmf" speechTimeout="500"><Say>Hello.</Say></Gather>',
  );
});
afterAll(() => setting.close());

async function callIn(): Promise<{ sid: string; path: string }> {
  const { sid } = await setting.emulator.call(rosa, { to: line });
  await setting.emulator.waitForTurn(sid);
  return { sid, path: `/2010-04-01/Accounts/${accountSid}/Calls/${sid}/Recordings` };
}

test('what is said between its beginning and its end is kept, but for what is said in a pause', async () => {
  const { sid, path } = await callIn();
  const RecordingStatusCallback = `${setting.webhook.url}/kept`;
  const begun = await post(setting.emulator, `${path}.json`, { RecordingStatusCallback, RecordingChannels: 'dual' });
  const recording = (await begun.json()) as { sid: string };
  expectAsDescribed('post', `${described}.json`, 201, recording);
  expect(recording).toMatchObject({
    source: 'StartCallRecordingAPI',
    status: 'in-progress',
    channels: 2,
    track: 'both',
  });
  await setting.emulator.say(sid, 'I need a ride');
  await setting.emulator.passTime(10);
  const ask = async (Status: string, more = {}) =>
    (await post(setting.emulator, `${path}/${recording.sid}.json`, { Status, ...more })).json();
  const paused = await ask('paused', { PauseBehavior: 'skip' });
  expectAsDescribed('post', `${described}/{Sid}.json`, 200, paused);
  expect(paused).toMatchObject({ status: 'paused' });
  await setting.emulator.say(sid, 'my card number is none of your business');
  await setting.emulator.passTime(30);
  expect(await ask('in-progress')).toMatchObject({ status: 'in-progress' });
  await setting.emulator.say(sid, 'tomorrow at ten');
  await setting.emulator.passTime(5);
  expect(await ask('stopped')).toMatchObject({ status: 'processing' });
  await setting.emulator.settled();
  const kept = await (await get(setting.emulator, `${path}/${recording.sid}.json`)).json();
  expectAsDescribed('get', `${described}/{Sid}.json`, 200, kept);
  expect(kept).toMatchObject({ status: 'completed', duration: '15' });
  const [entry] = setting.emulator.callStory(sid).transcript.filter(({ kind }) => kind === 'recorded');
  expect(entry).toMatchObject({ words: 'I need a ride tomorrow at ten', seconds: 15 });
  const told = setting.webhook.received.filter((each) => each.path === '/kept').map(({ form }) => form);
  expect(told).toMatchObject([{ RecordingStatus: 'completed', RecordingSource: 'StartCallRecordingAPI' }]);
  expect(await ask('paused')).toMatchObject({ code: 21220 });
  await setting.client.calls(sid).recordings(recording.sid).remove();
  await expect(setting.client.calls(sid).recordings(recording.sid).fetch()).rejects.toMatchObject({ code: 20404 });
});

test('it ends with the call, and a call that is over is not recorded', async () => {
  const { sid, path } = await callIn();
  const begun = await setting.client.calls(sid).recordings.create();
  await setting.emulator.passTime(7);
  await setting.emulator.hangUp(sid);
  await setting.emulator.settled();
  const [kept] = await setting.client.calls(sid).recordings.list();
  expect(kept).toMatchObject({ sid: begun.sid, status: 'completed', duration: '7' });
  expect((await post(setting.emulator, `${path}.json`, {})).status).toBe(400);
});
