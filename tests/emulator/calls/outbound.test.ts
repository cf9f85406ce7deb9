// Calls that the account places: the ringing, who picks up, the callbacks, one call a second, and changes while it lives.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectAsDescribed } from '../judge.ts';
import { accountSid, get, line, post, rosa, sam } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

const api = '/2010-04-01/Accounts/{AccountSid}';
const account = `/2010-04-01/Accounts/${accountSid}`;

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => setting.reset());
afterAll(() => setting.close());

const place = (options: Record<string, unknown> = {}) =>
  setting.client.calls.create({
    to: rosa,
    from: line,
    url: `${setting.webhook.url}/voice`,
    statusCallback: `${setting.webhook.url}/status`,
    statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    ...options,
  });
const reports = () => setting.webhook.received.filter(({ path }) => path === '/status').map(({ form }) => form);
const statuses = () => reports().map(({ CallStatus }) => CallStatus);
const onCall = (
  answer: 'answers' | 'busy' | 'noAnswer' | 'machine' | 'unreachable',
  more: { answerAfterSeconds?: number } = {},
) => {
  setting.emulator.addPhone({ number: rosa });
  setting.emulator.changePhone(rosa, { onCall: answer, ...more });
};

test('a phone rings, is picked up, and hears the instructions', async () => {
  setting.pages.set('/voice', '<Say>Ben is coming.</Say>');
  const { sid, status } = await place();
  expect(status).toBe('queued');
  await setting.emulator.waitForTurn(sid);
  expect(setting.emulator.calls({ phone: rosa, live: true })).toEqual([
    expect.objectContaining({ sid, status: 'ringing', activity: 'ringing', direction: 'received' }),
  ]);
  await setting.emulator.pickUp(sid);
  const story = await setting.emulator.waitForTurn(sid);
  expect(told(story)).toEqual(['answered by person', '"Ben is coming."', 'hungUp by line']);
  const asked = setting.webhook.received.find(({ path }) => path === '/voice');
  expect(asked).toMatchObject({ signed: true });
  expect(asked?.form).toMatchObject({ Direction: 'outbound-api', From: line, To: rosa, CallStatus: 'in-progress' });
  expect(reports().map(({ CallStatus, SequenceNumber }) => [CallStatus, SequenceNumber])).toEqual([
    ['initiated', '0'],
    ['ringing', '1'],
    ['in-progress', '2'],
    ['completed', '3'],
  ]);
  expect(reports().at(-1)).toMatchObject({
    CallbackSource: 'call-progress-events',
    Timestamp: expect.stringMatching(/\+0000$/),
    CallDuration: '2',
    Duration: '1',
    SipResponseCode: '200',
    CallSid: sid,
  });
  expect(setting.webhook.received.every(({ signed }) => signed)).toBe(true);
});

test.each([
  ['busy', 'busy', '486'],
  ['noAnswer', 'no-answer', '487'],
  ['unreachable', 'failed', '404'],
] as const)('a phone that is %s ends the call as %s', async (answer, status, code) => {
  onCall(answer);
  const { sid } = await place({ timeout: 20 });
  const story = await setting.emulator.waitForTurn(sid);
  expect(story).toMatchObject({ status, durationSeconds: 0 });
  expect(reports().at(-1)).toMatchObject({ CallStatus: status, SipResponseCode: code, CallDuration: '0' });
  expect(setting.webhook.received.some(({ path }) => path === '/voice')).toBe(false);
});

test('it rings for as long as was asked, and five seconds more', async () => {
  setting.emulator.addPhone({ number: rosa });
  const { sid } = await place({ timeout: 20 });
  await setting.emulator.waitForTurn(sid);
  await setting.emulator.passTime(24.9);
  expect(setting.emulator.callStory(sid).status).toBe('ringing');
  await setting.emulator.passTime(0.2);
  expect(setting.emulator.callStory(sid).status).toBe('no-answer');
});

test('a call that is pressed away was busy; one to a phone that rings or talks already is too', async () => {
  setting.pages.set('/voice', '<Pause length="60"/>');
  const first = await place();
  await setting.emulator.waitForTurn(first.sid);
  await setting.emulator.refuse(first.sid);
  expect(setting.emulator.callStory(first.sid).status).toBe('busy');
  const second = await place();
  await setting.emulator.waitForTurn(second.sid);
  const between = await place();
  expect(await setting.emulator.waitForTurn(between.sid)).toMatchObject({ status: 'busy' });
  expect(setting.emulator.callStory(second.sid).status).toBe('ringing');
  await setting.emulator.pickUp(second.sid);
  const third = await place();
  expect(await setting.emulator.waitForTurn(third.sid)).toMatchObject({ status: 'busy' });
});

test('calls go out one a second; the others wait', async () => {
  onCall('answers');
  const placed = await Promise.all([rosa, sam, '+13125550144'].map((to) => place({ to })));
  await setting.emulator.passTime(0.5);
  const waiting = setting.emulator.calls().filter(({ status }) => status === 'queued');
  expect(waiting).toHaveLength(2);
  await setting.emulator.passTime(2);
  const fetched = await Promise.all(placed.map(({ sid }) => setting.client.calls(sid).fetch()));
  expect(fetched.map(({ queueTime }) => Number(queueTime)).sort((a, b) => a - b)).toEqual([0, 1000, 2000]);
  expect(setting.emulator.calls().filter(({ status }) => status === 'queued')).toHaveLength(0);
});

describe('an answering machine', () => {
  beforeEach(() => {
    onCall('machine', { answerAfterSeconds: 20 });
    setting.emulator.changePhone(rosa, { greeting: 'Hi this is Rosa please leave me a message' });
    setting.pages.set('/voice', '<Say>Please call the line back.</Say>');
  });

  test('keeps what is said after its beep', async () => {
    const { sid } = await place({ machineDetection: 'DetectMessageEnd' });
    const story = await setting.emulator.waitForTurn(sid);
    expect(story).toMatchObject({ status: 'completed', answeredBy: 'machine_end_beep' });
    const asked = setting.webhook.received.find(({ path }) => path === '/voice');
    expect(asked?.form.AnsweredBy).toBe('machine_end_beep');
    expect(setting.emulator.voicemailOf(rosa)).toMatchObject([{ line, text: 'Please call the line back.' }]);
  });

  test('misses what is said over its greeting', async () => {
    const { sid } = await place();
    await setting.emulator.waitForTurn(sid);
    expect(setting.emulator.voicemailOf(rosa)).toMatchObject([{ text: '' }]);
  });

  test('is told at once where that was asked', async () => {
    const { sid } = await place({ machineDetection: 'Enable' });
    expect(await setting.emulator.waitForTurn(sid)).toMatchObject({ answeredBy: 'machine_start' });
  });
});

test('a person is told from a machine', async () => {
  onCall('answers');
  setting.pages.set('/voice', '<Say>Hello.</Say>');
  const { sid } = await place({ machineDetection: 'Enable' });
  expect(told(await setting.emulator.waitForTurn(sid))).toEqual([
    'answered by person',
    'silence 4 s',
    '"Hello."',
    'hungUp by line',
  ]);
  expect(await setting.client.calls(sid).fetch()).toMatchObject({ answeredBy: 'human' });
});

test('a person is told from a machine while she hears the instructions already', async () => {
  onCall('answers');
  setting.pages.set('/voice', '<Say>Hello.</Say><Pause length="9"/>');
  const asyncAmdStatusCallback = `${setting.webhook.url}/amd`;
  const { sid } = await place({ machineDetection: 'Enable', asyncAmd: 'true', asyncAmdStatusCallback });
  expect(told(await setting.emulator.waitForTurn(sid))[1]).toBe('"Hello."');
  const found = setting.webhook.received.find(({ path }) => path === '/amd');
  expect(found?.form).toMatchObject({ CallSid: sid, AnsweredBy: 'human', MachineDetectionDuration: '4000' });
});

describe('while it lives', () => {
  const talk = async () => {
    onCall('answers');
    setting.pages.set('/voice', '<Pause length="100"/>');
    const { sid } = await place();
    await setting.emulator.passTime(1);
    return sid;
  };

  test('it is given other instructions', async () => {
    const sid = await talk();
    await setting.client.calls(sid).update({ twiml: '<Response><Say>It is covered.</Say></Response>' });
    expect(told(await setting.emulator.waitForTurn(sid))).toEqual([
      'answered by person',
      'silence 100 s',
      '"It is covered."',
      'hungUp by line',
    ]);
  });

  test('it is ended', async () => {
    const sid = await talk();
    expect(await setting.client.calls(sid).update({ status: 'completed' })).toMatchObject({ status: 'completed' });
    await expect(setting.client.calls(sid).update({ status: 'completed' })).rejects.toMatchObject({ code: 21220 });
  });

  test('it lasts no longer than allowed', async () => {
    onCall('answers');
    setting.pages.set('/voice', '<Pause length="100"/>');
    const { sid } = await place({ timeLimit: 30 });
    expect(await setting.emulator.waitForTurn(sid)).toMatchObject({ durationSeconds: 30, status: 'completed' });
  });
});

test('a call that rings is taken back', async () => {
  const { sid } = await place();
  await setting.emulator.waitForTurn(sid);
  await expect(setting.client.calls(sid).update({ url: 'http://127.0.0.1/x' })).rejects.toMatchObject({ code: 21220 });
  await setting.client.calls(sid).update({ status: 'canceled' });
  await setting.emulator.settled();
  expect(statuses().at(-1)).toBe('canceled');
});

test.each([
  [{ to: 'rosa' }, 21211],
  [{ from: sam }, 21210],
  [{ url: 'voice' }, 21205],
  [{ url: undefined }, 21205],
  [{ url: undefined, twiml: `<Response>${' '.repeat(4000)}</Response>` }, 32018],
  [{ sendDigits: 'hello' }, 21206],
  [{ statusCallbackEvent: ['finished'] }, 20001],
  [{ machineDetection: 'Maybe' }, 20001],
])('%j is refused with %i', async (options, code) => {
  await expect(place(options)).rejects.toMatchObject({ code, status: 400 });
});

test('creation fails on demand, before or after the call was placed', async () => {
  setting.emulator.setFaults({ calls: { kind: '429', count: 1 } });
  await expect(place()).rejects.toMatchObject({ code: 20429, status: 429 });
  expect(setting.emulator.calls()).toHaveLength(0);
  setting.emulator.setFaults({ calls: { kind: 'dropAfter', count: 1 } });
  await expect(place()).rejects.toThrow();
  expect(setting.emulator.calls()).toHaveLength(1);
});

test('callbacks come reversed and repeated where asked for', async () => {
  onCall('busy');
  setting.emulator.setFaults({ statusCallbacks: { reversed: true, repeats: 1, held: false } });
  const { sid } = await place();
  await setting.emulator.waitForTurn(sid);
  await setting.emulator.settled();
  expect(statuses()).toEqual(['busy', 'busy', 'initiated', 'initiated']);
});

test('callbacks are lost where that was asked for, while the call goes on', async () => {
  onCall('answers');
  setting.pages.set('/voice', '<Say>Hello.</Say>');
  setting.emulator.setFaults({ statusCallbacks: { reversed: false, repeats: 0, held: false, lost: true } });
  const { sid } = await place();
  expect(told(await setting.emulator.waitForTurn(sid))).toContain('"Hello."');
  await setting.emulator.settled();
  expect(statuses()).toEqual([]);
});

test('a callback that is answered with an error is noted', async () => {
  onCall('busy');
  setting.pages.set('/status', { status: 500 });
  const { sid } = await place({ statusCallbackEvent: ['completed'] });
  await setting.emulator.waitForTurn(sid);
  expect(setting.emulator.alerts()).toMatchObject([{ code: 15003, sid }]);
});

test('the answers are as Twilio describes them', async () => {
  onCall('answers');
  const Twiml = '<Response><Pause length="100"/></Response>';
  const created = await post(setting.emulator, `${account}/Calls.json`, { To: rosa, From: line, Twiml });
  const call = (await created.json()) as { sid: string };
  expectAsDescribed('post', `${api}/Calls.json`, 201, call);
  await setting.emulator.passTime(1);
  const changed = await post(setting.emulator, `${account}/Calls/${call.sid}.json`, { Status: 'completed' });
  expectAsDescribed('post', `${api}/Calls/{Sid}.json`, 200, await changed.json());
  await setting.emulator.waitForTurn(call.sid);
  const fetched = await (await get(setting.emulator, `${account}/Calls/${call.sid}.json`)).json();
  expectAsDescribed('get', `${api}/Calls/{Sid}.json`, 200, fetched);
  const list = await (await get(setting.emulator, `${account}/Calls.json?Status=completed`)).json();
  expectAsDescribed('get', `${api}/Calls.json`, 200, list);
  expect(list).toMatchObject({ calls: [{ sid: call.sid, status: 'completed', to_formatted: '(312) 555-0142' }] });
  expect(await setting.client.calls.list({ to: sam })).toEqual([]);
  await setting.client.calls(call.sid).remove();
  await expect(setting.client.calls(call.sid).fetch()).rejects.toMatchObject({ code: 20404 });
});
