// `<Dial record>`: what two people say to each other is kept, and told of.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { secondsOfWav } from '../../../src/emulator/sound/wav.ts';
import { expectAsDescribed } from '../judge.ts';
import { accountSid, basic, get, line, rosa, sam } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => {
  setting.reset();
  setting.pages.set('/after', '<Say>Goodbye.</Say>');
});
afterAll(() => setting.close());

const dial = (attributes: string) =>
  setting.pages.set(
    '/voice',
    `<Dial action="/after" recordingStatusCallback="/kept" ${attributes}><Number>${sam}</Number></Dial>`,
  );
const formsAt = (path: string) => setting.webhook.received.filter((each) => each.path === path).map(({ form }) => form);

async function talk(): Promise<string> {
  const { sid } = await setting.emulator.call(rosa, { to: line });
  await setting.emulator.passTime(4);
  const [ringing] = setting.emulator.calls({ phone: sam, live: true });
  await setting.emulator.pickUp(ringing?.sid ?? '');
  await setting.emulator.say(sid, 'Hello Sam');
  await setting.emulator.say(ringing?.sid ?? '', 'Hello Rosa');
  await setting.emulator.passTime(20);
  await setting.emulator.hangUp(ringing?.sid ?? '');
  await setting.emulator.waitForTurn(sid);
  await setting.emulator.settled();
  return sid;
}

test.each([
  ['record-from-answer', '20', '1'],
  ['record-from-ringing', '24', '1'],
  ['record-from-answer-dual', '20', '2'],
  ['true', '20', '1'],
])('%s', async (record, seconds, channels) => {
  dial(`record="${record}"`);
  const sid = await talk();
  expect(told(setting.emulator.callStory(sid))).toContain(`recorded ${seconds} s: Hello Sam Hello Rosa`);
  const [kept] = formsAt('/kept');
  expect(kept).toMatchObject({
    CallSid: sid,
    RecordingStatus: 'completed',
    RecordingDuration: seconds,
    RecordingChannels: channels,
    RecordingSource: 'DialVerb',
  });
  expect(formsAt('/after')).toEqual([
    expect.objectContaining({ DialCallStatus: 'completed', RecordingUrl: kept?.RecordingUrl }),
  ]);
  const sound = await fetch(kept?.RecordingUrl ?? '', { headers: { Authorization: basic() } });
  expect(secondsOfWav(Buffer.from(await sound.arrayBuffer()))).toBe(Number(seconds));
  const path = `/2010-04-01/Accounts/${accountSid}/Recordings/${kept?.RecordingSid}.json`;
  const fetched = await (await get(setting.emulator, path)).json();
  expectAsDescribed('get', '/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json', 200, fetched);
  expect(fetched).toMatchObject({ source: 'DialVerb', channels: Number(channels) });
});

test('nothing is kept where that was not asked, or where nobody answered', async () => {
  dial('record="do-not-record"');
  await talk();
  dial('record="record-from-answer" timeout="5"');
  const { sid } = await setting.emulator.call(rosa, { to: line });
  await setting.emulator.passTime(11);
  await setting.emulator.waitForTurn(sid);
  expect(formsAt('/kept')).toEqual([]);
  expect(formsAt('/after').map((form) => form.RecordingUrl)).toEqual([undefined, undefined]);
  expect(await setting.client.recordings.list()).toEqual([]);
});
