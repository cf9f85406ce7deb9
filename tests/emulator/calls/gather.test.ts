// `<Gather>` in all its limits.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { line, rosa } from '../support.ts';
import { type CallSetting, startCalls, told } from './support.ts';

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls();
});
beforeEach(() => setting.reset());
afterAll(() => setting.close());

const gathered = () => setting.webhook.received.filter(({ path }) => path === '/got').map(({ form }) => form);

/** Calls in, and waits for the turn at a Gather with these attributes. */
async function listen(attributes: string, inside = '<Say>Now.</Say>'): Promise<string> {
  setting.pages.set('/voice', `<Gather action="/got" ${attributes}>${inside}</Gather><Say>Next verb.</Say>`);
  setting.pages.set('/got', '<Say>Got it.</Say>');
  const { sid } = await setting.emulator.call(rosa, { to: line });
  const { activity } = await setting.emulator.waitForTurn(sid);
  expect(activity).toBe('listening');
  return sid;
}

describe('keys', () => {
  test('are complete by their number', async () => {
    const sid = await listen('numDigits="5"');
    expect(await setting.emulator.press(sid, '606401')).toMatchObject({ taken: 5 });
    expect(gathered()).toEqual([expect.objectContaining({ Digits: '60640', FinishedOnKey: '' })]);
  });

  test('are complete by #, which is not one of them', async () => {
    await setting.emulator.press(await listen(''), '42#');
    expect(gathered()).toEqual([expect.objectContaining({ Digits: '42', FinishedOnKey: '#' })]);
  });

  test('include # and * where no key finishes', async () => {
    await setting.emulator.press(await listen('numDigits="2" finishOnKey=""'), '*#');
    expect(gathered()).toEqual([expect.objectContaining({ Digits: '*#' })]);
  });

  test('are complete by silence, counted anew after each', async () => {
    const sid = await listen('timeout="3"');
    await setting.emulator.press(sid, '1');
    await setting.emulator.passTime(2.9);
    await setting.emulator.press(sid, '2');
    await setting.emulator.passTime(2.9);
    expect(gathered()).toEqual([]);
    await setting.emulator.passTime(0.2);
    expect(gathered()).toEqual([expect.objectContaining({ Digits: '12' })]);
  });

  test('that only finish lead to the next verb', async () => {
    const story = await setting.emulator.press(await listen(''), '#');
    expect(told(story).at(-1)).toBe('"Next verb."');
    expect(gathered()).toEqual([]);
  });

  test('are not heard where words are asked for, nor between two documents', async () => {
    const sid = await listen('input="speech"');
    expect(await setting.emulator.press(sid, '1')).toMatchObject({ taken: 0 });
    await setting.emulator.staySilent(sid);
  });
});

describe('words', () => {
  test('count once they are followed by silence', async () => {
    const sid = await listen('input="speech" speechTimeout="2" timeout="9"');
    await setting.emulator.say(sid, 'five words take two seconds');
    await setting.emulator.passTime(3.9);
    expect(gathered()).toEqual([]);
    await setting.emulator.passTime(0.2);
    expect(gathered()).toEqual([
      expect.objectContaining({ SpeechResult: 'five words take two seconds', Confidence: '0.9' }),
    ]);
  });

  test('go on while the person goes on', async () => {
    const sid = await listen('input="speech" speechTimeout="2"');
    await setting.emulator.say(sid, 'a ride', { confidence: 0.4 });
    await setting.emulator.passTime(1);
    await setting.emulator.say(sid, 'to the clinic', { confidence: 0.5 });
    await setting.emulator.waitForTurn(sid);
    expect(gathered()).toEqual([expect.objectContaining({ SpeechResult: 'a ride to the clinic', Confidence: '0.5' })]);
  });

  test('that nobody understands are nothing', async () => {
    const sid = await listen('input="dtmf speech" speechTimeout="auto"');
    await setting.emulator.say(sid, '');
    expect(told(await setting.emulator.waitForTurn(sid))).toContain('"Next verb."');
    expect(gathered()).toEqual([]);
  });

  test('come second to keys, and keys to words: the first wins', async () => {
    const sid = await listen('input="dtmf speech" numDigits="2" speechTimeout="auto"');
    await setting.emulator.press(sid, '1');
    expect(await setting.emulator.say(sid, 'hello')).toMatchObject({ taken: false });
    await setting.emulator.press(sid, '2');
    const other = await listen('input="dtmf speech" numDigits="2" speechTimeout="auto"');
    await setting.emulator.say(other, 'hello');
    expect(await setting.emulator.press(other, '1')).toMatchObject({ taken: 0 });
    await setting.emulator.waitForTurn(other);
    expect(gathered()).toEqual([
      expect.objectContaining({ Digits: '12' }),
      expect.objectContaining({ SpeechResult: 'hello' }),
    ]);
  });

  test('do not cut prompts short where that is not wanted', async () => {
    setting.pages.set('/voice', '<Gather input="speech" bargeIn="false"><Say>one two three four five</Say></Gather>');
    const { sid } = await setting.emulator.call(rosa, { to: line });
    await setting.emulator.passTime(1);
    expect(await setting.emulator.say(sid, 'hello')).toMatchObject({ taken: false });
    const { transcript } = await setting.emulator.waitForTurn(sid);
    expect(transcript.find(({ kind }) => kind === 'heard')).toMatchObject({ cutAfterSeconds: null });
  });
});

test('silence leads to the next verb, or to the action where that was asked', async () => {
  const story = await setting.emulator.staySilent(await listen('timeout="7"'));
  expect(told(story)).toContain('"Next verb."');
  expect(story.transcript.find(({ kind, seq }) => kind === 'heard' && seq > 2)?.atMs).toBe(7400);
  await setting.emulator.staySilent(await listen('actionOnEmptyResult="true"'));
  expect(gathered()).toEqual([expect.objectContaining({ Digits: '', msg: 'Gather End' })]);
});

test('without an action the same document is asked again', async () => {
  setting.pages.set('/voice', (received) =>
    received.method === 'GET' ? '<Say>Again.</Say>' : '<Gather numDigits="1" method="GET"/>',
  );
  const { sid } = await setting.emulator.call(rosa, { to: line });
  const story = await setting.emulator.press(sid, '7');
  expect(told(story)).toContain('"Again."');
  expect(setting.webhook.received[1]).toMatchObject({ method: 'GET', signed: true });
  expect(setting.webhook.received[1]?.path).toContain('Digits=7');
});

test('time runs by itself where it is not kept still', async () => {
  const running = await startCalls({ time: 'running' });
  running.pages.set('/voice', '<Gather timeout="1"/><Say>Too late.</Say>');
  const { sid } = await running.emulator.call(rosa, { to: line });
  const heardIt = () => told(running.emulator.callStory(sid)).includes('"Too late."');
  while (!heardIt()) await new Promise((resolve) => setTimeout(resolve, 20));
  await running.close();
});

test('moving time moves the clock that was given', async () => {
  let nowMs = Date.parse('2026-11-22T15:00:00Z');
  const moveClock = (byMs: number) => {
    nowMs += byMs;
  };
  const moving = await startCalls({ clock: () => new Date(nowMs), moveClock });
  moving.pages.set('/voice', '<Pause length="60"/>');
  const { sid } = await moving.emulator.call(rosa, { to: line });
  await moving.emulator.waitForTurn(sid);
  expect(new Date(nowMs).toISOString()).toBe('2026-11-22T15:01:00.000Z');
  const time = await (await fetch(`${moving.emulator.url}/emulator/time`)).json();
  expect(time).toEqual({ now: '2026-11-22T15:01:00.000Z', still: true });
  await moving.close();
});

test('words are told of while there may be more, in their order, whatever is answered', async () => {
  const sid = await listen('input="speech" speechTimeout="3" partialResultCallback="/partial"');
  setting.pages.set('/partial', '<Hangup/>');
  await setting.emulator.say(sid, 'I need');
  await setting.emulator.passTime(1);
  await setting.emulator.say(sid, 'a ride');
  await setting.emulator.passTime(10);
  const partial = setting.webhook.received.filter(({ path }) => path === '/partial').map(({ form }) => form);
  expect(partial).toEqual([
    expect.objectContaining({
      CallSid: sid,
      UnstableSpeechResult: 'I need',
      StableSpeechResult: '',
      SequenceNumber: '0',
    }),
    expect.objectContaining({ UnstableSpeechResult: 'a ride', StableSpeechResult: 'I need', SequenceNumber: '1' }),
  ]);
  expect(gathered()).toEqual([expect.objectContaining({ SpeechResult: 'I need a ride' })]);
});
