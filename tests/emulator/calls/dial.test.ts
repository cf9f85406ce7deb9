// Connecting people: telephones that ring together, a whisper before they are joined, and conferences.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectAsDescribed } from '../judge.ts';
import { accountSid, get, line, post, rosa, sam } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

const ben = '+13125550144';
const api = '/2010-04-01/Accounts/{AccountSid}';
const account = `/2010-04-01/Accounts/${accountSid}`;

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => {
  setting.reset();
  setting.pages.set('/after', '<Say>Goodbye.</Say>');
});
afterAll(() => setting.close());

const callIn = (from = rosa) => setting.emulator.call(from, { to: line });
const ringing = (phone: string) => setting.emulator.calls({ phone, live: true }).at(-1)?.sid ?? '';
const actions = () => setting.webhook.received.filter(({ path }) => path === '/after').map(({ form }) => form);

describe('a number', () => {
  const dial = (attributes = '', inside = `<Number>${sam}</Number>`) =>
    setting.pages.set('/voice', `<Dial action="/after" ${attributes}>${inside}</Dial>`);

  test('is called, and the two talk until one hangs up', async () => {
    dial(`callerId="${line}"`);
    const { sid } = await callIn();
    expect(setting.emulator.callStory(sid).activity).toBe('dialing');
    const samsCall = ringing(sam);
    expect(setting.emulator.callStory(samsCall)).toMatchObject({ parentSid: sid, line });
    await setting.emulator.pickUp(samsCall);
    await setting.emulator.say(sid, 'Hello Sam');
    await setting.emulator.say(samsCall, 'Hello Rosa');
    await setting.emulator.passTime(60);
    await setting.emulator.hangUp(samsCall);
    const story = await setting.emulator.waitForTurn(sid);
    expect(told(story)).toEqual([
      'answered by line',
      `rings ${sam}`,
      `joined ${sam}`,
      'says Hello Sam',
      `${sam}: Hello Rosa`,
      `left ${sam}`,
      '"Goodbye."',
      'hungUp by line',
    ]);
    expect(actions()).toEqual([
      expect.objectContaining({ DialCallStatus: 'completed', DialCallSid: samsCall, DialBridged: 'true' }),
    ]);
    expect(actions()[0]?.DialCallDuration).toBe('60');
    expect(await setting.client.calls(samsCall).fetch()).toMatchObject({ from: line, direction: 'outbound-dial' });
  });

  test.each([
    ['busy', 'busy'],
    ['noAnswer', 'no-answer'],
    ['unreachable', 'failed'],
  ] as const)('that is %s is told as %s', async (onCall, status) => {
    setting.emulator.addPhone({ number: sam });
    setting.emulator.changePhone(sam, { onCall });
    dial('timeout="10"');
    const { sid } = await callIn();
    await setting.emulator.passTime(15.1);
    expect(actions()).toEqual([expect.objectContaining({ DialCallStatus: status, DialBridged: 'false' })]);
    expect(told(setting.emulator.callStory(sid))).toContain('"Goodbye."');
  });

  test('rings with others; the first to pick up wins', async () => {
    dial('', `<Number>${sam}</Number><Number>${ben}</Number>`);
    const { sid } = await callIn();
    const [samsCall, bensCall] = [ringing(sam), ringing(ben)];
    await setting.emulator.pickUp(bensCall);
    expect(setting.emulator.callStory(samsCall).status).toBe('canceled');
    expect(told(setting.emulator.callStory(sid)).at(-1)).toBe(`joined ${ben}`);
    await expect(setting.emulator.pickUp(samsCall)).rejects.toThrow('over');
  });

  test('that all pick up at the same moment: one wins, the others are let go', async () => {
    const numbers = Array.from({ length: 10 }, (_, index) => `+1312555020${index}`);
    for (const number of numbers) {
      setting.emulator.addPhone({ number });
      setting.emulator.changePhone(number, { onCall: 'answers', answerAfterSeconds: 3 });
    }
    dial('', numbers.map((number) => `<Number>${number}</Number>`).join(''));
    const { sid } = await callIn();
    await setting.emulator.passTime(4);
    const became = numbers.map((phone) => setting.emulator.calls({ phone }).map(({ status }) => status));
    expect(became.flat().sort()).toEqual([...Array.from({ length: 9 }, () => 'canceled'), 'in-progress']);
    expect(setting.emulator.callStory(sid).activity).toBe('talking');
  });

  test('rings after the other where that was asked', async () => {
    dial('sequential="true" timeout="10"', `<Number>${sam}</Number><Number>${ben}</Number>`);
    const { sid } = await callIn();
    expect(ringing(ben)).toBe('');
    await setting.emulator.passTime(15.1);
    await setting.emulator.pickUp(ringing(ben));
    expect(told(setting.emulator.callStory(sid)).slice(1)).toEqual([`rings ${sam}`, `rings ${ben}`, `joined ${ben}`]);
  });

  test('is given other instructions, and goes on without the caller', async () => {
    dial();
    const { sid } = await callIn();
    const samsCall = ringing(sam);
    await setting.emulator.pickUp(samsCall);
    await setting.client.calls(samsCall).update({ twiml: '<Response><Say>Something else.</Say></Response>' });
    expect(told(await setting.emulator.waitForTurn(samsCall)).slice(-2)).toEqual([
      '"Something else."',
      'hungUp by line',
    ]);
    expect(told(await setting.emulator.waitForTurn(sid)).slice(-2)).toEqual(['"Goodbye."', 'hungUp by line']);
  });

  test('cannot dial in its whisper', async () => {
    setting.pages.set('/whisper', `<Dial>${ben}</Dial>`);
    dial('', `<Number url="/whisper">${sam}</Number>`);
    await callIn();
    await setting.emulator.pickUp(ringing(sam));
    expect(setting.emulator.alerts()).toMatchObject([{ code: 13201 }]);
    expect(setting.emulator.calls({ phone: ben })).toEqual([]);
  });

  test('hears a whisper, and is joined only after it', async () => {
    setting.pages.set('/whisper', '<Gather numDigits="1" action="/accepted"><Say>Press 1.</Say></Gather><Hangup/>');
    setting.pages.set('/accepted', ({ form }) => (form.Digits === '1' ? '<Pause/>' : '<Hangup/>'));
    dial('', `<Number url="/whisper">${sam}</Number>`);
    const { sid } = await callIn();
    const samsCall = ringing(sam);
    await setting.emulator.pickUp(samsCall);
    const whisper = setting.webhook.received.find(({ path }) => path === '/whisper');
    expect(whisper?.form).toMatchObject({ CallSid: samsCall, ParentCallSid: sid, Direction: 'outbound-dial' });
    expect(setting.emulator.callStory(sid).activity).toBe('dialing');
    await setting.emulator.waitForTurn(samsCall);
    await setting.emulator.press(samsCall, '1');
    await setting.emulator.waitForTurn(samsCall);
    expect(setting.emulator.callStory(sid).activity).toBe('talking');
  });

  test('that does not accept the whisper is not joined', async () => {
    setting.pages.set('/whisper', '<Gather numDigits="1"><Say>Press 1.</Say></Gather><Hangup/>');
    dial('', `<Number url="/whisper">${sam}</Number>`);
    const { sid } = await callIn();
    const samsCall = ringing(sam);
    await setting.emulator.pickUp(samsCall);
    await setting.emulator.waitForTurn(samsCall);
    await setting.emulator.staySilent(samsCall);
    expect(setting.emulator.callStory(samsCall).status).toBe('completed');
    expect(actions()).toEqual([expect.objectContaining({ DialCallStatus: 'completed', DialBridged: 'false' })]);
    await setting.emulator.waitForTurn(sid);
  });

  test('is not rung any more when the caller gives up, and the action is told', async () => {
    dial();
    const { sid } = await callIn();
    const samsCall = ringing(sam);
    await setting.emulator.hangUp(sid);
    expect(setting.emulator.callStory(samsCall).status).toBe('canceled');
    await setting.emulator.settled();
    expect(actions()).toEqual([expect.objectContaining({ DialCallStatus: 'canceled', CallStatus: 'completed' })]);
  });

  test('with answerOnBridge the caller’s call is picked up only when the other one is', async () => {
    dial('answerOnBridge="true"');
    const { sid } = await callIn();
    expect(setting.emulator.callStory(sid).status).toBe('ringing');
    await setting.emulator.pickUp(ringing(sam));
    expect(setting.emulator.callStory(sid).status).toBe('in-progress');
  });

  test('is hung up by a star where that was asked', async () => {
    dial('hangupOnStar="true"');
    const { sid } = await callIn();
    await setting.emulator.pickUp(ringing(sam));
    await setting.emulator.press(sid, '*');
    expect(told(setting.emulator.callStory(sid)).at(-1)).toBe('"Goodbye."');
  });

  test('is connected no longer than allowed', async () => {
    dial('timeLimit="30"');
    const { sid } = await callIn();
    await setting.emulator.pickUp(ringing(sam));
    await setting.emulator.passTime(31);
    expect(actions()[0]?.DialCallDuration).toBe('30');
    await setting.emulator.waitForTurn(sid);
  });

  test('reports how it goes', async () => {
    const events = 'initiated ringing answered completed';
    dial('', `<Number statusCallback="/status" statusCallbackEvent="${events}">${sam}</Number>`);
    const { sid } = await callIn();
    await setting.emulator.pickUp(ringing(sam));
    await setting.emulator.hangUp(sid);
    await setting.emulator.settled();
    const reports = setting.webhook.received.filter(({ path }) => path === '/status');
    expect(reports.map(({ form }) => form.CallStatus)).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
    expect(reports[0]?.form.ParentCallSid).toBe(sid);
  });

  test.each([
    ['answers', 'Enable', 'human'],
    ['machine', 'Enable', 'machine_start'],
    ['machine', 'DetectMessageEnd', 'machine_end_beep'],
  ] as const)('that %s is told apart while the two hear each other (%s)', async (onCall, detection, answeredBy) => {
    setting.emulator.addPhone({ number: sam });
    setting.emulator.changePhone(sam, { onCall, answerAfterSeconds: 2 });
    dial('', `<Number machineDetection="${detection}" amdStatusCallback="/amd">${sam}</Number>`);
    const { sid } = await callIn();
    await setting.emulator.passTime(3);
    expect(setting.emulator.callStory(sid).activity).toBe('talking');
    await setting.emulator.passTime(20);
    await setting.emulator.hangUp(sid);
    await setting.emulator.settled();
    const found = setting.webhook.received.filter(({ path }) => path === '/amd').map(({ form }) => form);
    const [samsCall] = setting.emulator.calls({ phone: sam });
    expect(found).toEqual([expect.objectContaining({ CallSid: samsCall?.sid, AnsweredBy: answeredBy })]);
    expect(await setting.client.calls(samsCall?.sid ?? '').fetch()).toMatchObject({ answeredBy });
  });

  test('with a number to show that is not ours is not called', async () => {
    dial('callerId="+13125550199"');
    const { sid } = await callIn();
    expect(told(await setting.emulator.waitForTurn(sid))).toContain('"An application error has occurred. Goodbye."');
    expect(setting.emulator.alerts()).toMatchObject([{ code: 13214 }]);
  });
});

describe('a conference', () => {
  const room = (attributes = '') =>
    `<Dial action="/after" hangupOnStar="true"><Conference ${attributes}>room 1</Conference></Dial>`;
  const conference = async () => {
    const [found] = await setting.client.conferences.list();
    if (!found) throw new Error('there is no conference');
    return found;
  };

  test('waits for the one who starts it, and everybody hears everybody', async () => {
    setting.pages.set('/wait', '<Say>Please wait.</Say><Pause length="5"/>');
    setting.pages.set('/voice', ({ form }) =>
      room(form.From === rosa ? 'startConferenceOnEnter="false" waitUrl="/wait"' : ''),
    );
    const rosas = await callIn();
    await setting.emulator.passTime(8);
    expect(setting.emulator.callStory(rosas.sid).activity).toBe('holding');
    const sams = await callIn(sam);
    await setting.emulator.say(sams.sid, 'Is anybody there?');
    const story = await setting.emulator.say(rosas.sid, 'I am');
    expect(told(story)).toEqual([
      'answered by line',
      '"Please wait."',
      'silence 5 s',
      '"Please wait."',
      'silence 5 s',
      `joined ${sam}`,
      `${sam}: Is anybody there?`,
      'says I am',
    ]);
    expect(await conference()).toMatchObject({ status: 'in-progress', friendlyName: 'room 1' });
    const after = await setting.emulator.press(rosas.sid, '*');
    expect(told(after).at(-1)).toBe('"Goodbye."');
    expect(actions()[0]).toMatchObject({ DialCallStatus: 'answered' });
    await setting.emulator.hangUp(sams.sid);
    expect(await conference()).toMatchObject({ status: 'completed', reasonConferenceEnded: 'last-participant-left' });
  });

  test('ends for all when the one leaves who ends it', async () => {
    setting.pages.set('/voice', ({ form }) => room(form.From === rosa ? 'endConferenceOnExit="true"' : ''));
    const rosas = await callIn();
    const sams = await callIn(sam);
    await setting.emulator.hangUp(rosas.sid);
    expect(told(await setting.emulator.waitForTurn(sams.sid)).slice(-2)).toEqual(['"Goodbye."', 'hungUp by line']);
  });

  test('is full at some point', async () => {
    setting.pages.set('/voice', room('maxParticipants="2"'));
    await callIn();
    await callIn(sam);
    await callIn(ben);
    expect(actions()).toEqual([expect.objectContaining({ From: ben, DialCallStatus: 'failed' })]);
  });

  test('tells of what happens in it', async () => {
    setting.pages.set('/voice', room('statusCallback="/room" statusCallbackEvent="start end join leave mute hold"'));
    const rosas = await callIn();
    const sams = await callIn(sam);
    const { sid } = await conference();
    await setting.client.conferences(sid).participants(sams.sid).update({ muted: true });
    await setting.emulator.say(sams.sid, 'unheard');
    expect(told(setting.emulator.callStory(rosas.sid)).at(-1)).toBe(`joined ${sam}`);
    await setting.client.conferences(sid).participants(sams.sid).update({ hold: true });
    await setting.emulator.settled();
    expect(setting.emulator.callStory(sams.sid).activity).toBe('holding');
    await setting.client.conferences(sid).participants(sams.sid).remove();
    await setting.client.conferences(sid).update({ status: 'completed' });
    await setting.emulator.settled();
    const events = setting.webhook.received.filter(({ path }) => path === '/room').map(({ form }) => form);
    expect(events.map(({ StatusCallbackEvent }) => StatusCallbackEvent)).toEqual([
      'participant-join',
      'participant-join',
      'conference-start',
      'participant-mute',
      'participant-hold',
      'participant-leave',
      'conference-end',
      'participant-leave',
    ]);
    expect(events.map(({ SequenceNumber }) => SequenceNumber)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(events[0]).toMatchObject({ FriendlyName: 'room 1', ConferenceSid: sid, CallSid: rosas.sid, Muted: 'false' });
  });

  test('is left for other instructions', async () => {
    setting.pages.set('/voice', room());
    const { sid } = await callIn();
    await setting.client.calls(sid).update({ twiml: '<Response><Say>Nobody came.</Say></Response>' });
    expect(told(await setting.emulator.waitForTurn(sid)).slice(-2)).toEqual(['"Nobody came."', 'hungUp by line']);
    expect(actions()).toEqual([]);
    expect(await conference()).toMatchObject({ status: 'completed' });
  });

  test('is described as Twilio does', async () => {
    setting.pages.set('/voice', room());
    const { sid: callSid } = await callIn();
    await callIn(sam);
    const { sid } = await conference();
    const answer = async (path: string) => (await get(setting.emulator, account + path)).json();
    expectAsDescribed('get', `${api}/Conferences.json`, 200, await answer('/Conferences.json'));
    expectAsDescribed('get', `${api}/Conferences/{Sid}.json`, 200, await answer(`/Conferences/${sid}.json`));
    const participants = await answer(`/Conferences/${sid}/Participants.json`);
    expectAsDescribed('get', `${api}/Conferences/{ConferenceSid}/Participants.json`, 200, participants);
    const path = `${account}/Conferences/${sid}`;
    const one = await setting.client.conferences(sid).participants(callSid).fetch();
    expect(one).toMatchObject({ callSid, muted: false, hold: false, status: 'connected' });
    const ended = await post(setting.emulator, `${path}.json`, { Status: 'completed' });
    expectAsDescribed('post', `${api}/Conferences/{Sid}.json`, 200, await ended.json());
  });
});
