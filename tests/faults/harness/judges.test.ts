// Each judge of the fault harness is shown a record in which something is wrong, and one in which nothing is.
import { describe, expect, test } from '@jest/globals';
import type { CallStory } from '../../../src/emulator/control/call-view.ts';
import type { TextView } from '../../../src/emulator/control/text-view.ts';
import { peopleAskedTwice } from './judges/askings.ts';
import {
  callsAtOnce,
  callsToSleepers,
  newsForgotten,
  newsToldTooOften,
  requestsByPhoneLost,
  textsToLandlines,
} from './judges/calls.ts';
import { requestsThatHang, workThatNeverEnds } from './judges/ends.ts';
import { textsLost } from './judges/lost.ts';
import { peopleLeftOut, textsToSleepers, textsToWhoStopped } from './judges/rest.ts';
import { textsSentTwice } from './judges/twice.ts';
import { requestsWithManyWinners } from './judges/winners.ts';
import type { InboxRow, OutboxRow, RequestRow } from './record.ts';

const [walter, ben, ana] = ['+13125551000', '+13125552000', '+13125552001'] as const;
const line = '+13125550100';
const startsAtMs = Date.parse('2026-03-03T18:00:00Z');
const at = (seconds: number): Date => new Date(startsAtMs + seconds * 1000);
const restedAt = at(600);

let texts = 0;

const text = (
  direction: TextView['direction'],
  phone: string,
  body: string,
  more: Partial<TextView> = {},
): TextView => {
  texts += 1;
  return {
    ...{ sid: `SM${texts}`, seq: texts, direction, phone, line, from: phone, to: line, body, media: [] },
    ...{ status: 'delivered', errorCode: null, byCarrier: false, numSegments: 1, webhook: { status: 200 } },
    ...{ at: at(texts).toISOString(), ...more },
  };
};

const got = (phone: string, body: string, more?: Partial<TextView>): TextView => text('received', phone, body, more);
const wrote = (phone: string, body: string, more?: Partial<TextView>): TextView => text('sent', phone, body, more);

const row = (more: Partial<OutboxRow>): OutboxRow => ({
  ...{ id: '1', status: 'delivered', sid: null, pastSids: [], joinedTo: null, cause: null, lastWord: false },
  ...{ errorCode: null, createdAt: at(0), dueAt: at(0), ...more },
});

const request = (more: Partial<RequestRow>): RequestRow => ({
  ...{ code: 12, status: 'open', needed: 1, round: 0, helpers: 0, timers: 1, ...more },
});

const handled = ({ sid }: TextView): InboxRow => ({ sid, handledAt: at(1) });

const call = (phone: string, from: number, until: number | null, ...transcript: object[]): CallStory => ({
  ...{ sid: `CA${from}`, seq: from, direction: 'received', phone, line, from: line, to: phone, status: 'completed' },
  ...{ activity: 'ended', answeredBy: 'human', parentSid: null, durationSeconds: 1, documents: [] },
  ...{ at: at(from).toISOString(), endedAt: until === null ? null : at(until).toISOString() },
  transcript: transcript as unknown as CallStory['transcript'],
});

const hears = (said: string, cutAfterSeconds: number | null = null) => ({ kind: 'heard', text: said, cutAfterSeconds });
const pressed = { kind: 'pressed', key: '1', taken: true };

test('requests that wait for nothing', () => {
  expect(requestsThatHang({ requests: [request({ timers: 0 })] })).toHaveLength(1);
  expect(requestsThatHang({ requests: [request({ status: 'matched', timers: 0 })] })).toHaveLength(1);
  expect(requestsThatHang({ requests: [request({}), request({ status: 'done', timers: 0 })] })).toEqual([]);
});

test('work that never ends', () => {
  expect(workThatNeverEnds({ workLeft: '3 timers due' })).toHaveLength(1);
  expect(workThatNeverEnds({ workLeft: '' })).toEqual([]);
});

describe('requests with more than one winner', () => {
  const yours = 'Thank you! Request 12 (ride now) is yours. Your texts here now go to Walter.';

  test('by the rows', () => {
    const judge = (more: Partial<RequestRow>) => requestsWithManyWinners({ texts: [], requests: [request(more)] });
    expect(judge({ status: 'matched', helpers: 2 })).toHaveLength(1);
    expect(judge({ status: 'matched', helpers: 0 })).toHaveLength(1);
    expect(judge({ status: 'matched', helpers: 1 })).toEqual([]);
  });

  test('by what the phones were told', () => {
    const judge = (...given: TextView[]) =>
      requestsWithManyWinners({ texts: given, requests: [request({ status: 'matched', helpers: 1 })] });
    expect(judge(got(ben, yours), got(ana, yours))).toHaveLength(1);
    expect(judge(got(ben, yours), wrote(ben, 'DROP 12'), got(ana, yours))).toEqual([]);
    expect(judge(got(ben, yours), wrote(ben, 'DROP 13'), got(ana, yours))).toHaveLength(1);
    expect(judge(got(ben, yours))).toEqual([]);
  });
});

test('people who are asked twice', () => {
  const invitation = 'Can you help? Ride now, Northside, near you. Text YES 12 or NO 12.';
  const judge = (round: number, ...given: TextView[]) =>
    peopleAskedTwice({ texts: given, requests: [request({ round })] });
  expect(judge(0, got(ben, invitation), got(ben, invitation))).toHaveLength(1);
  expect(judge(1, got(ben, invitation), got(ben, invitation))).toEqual([]);
  expect(judge(0, got(ben, invitation), got(ana, invitation))).toEqual([]);
  expect(judge(0, got(ben, invitation, { status: 'undelivered' }), got(ben, invitation))).toEqual([]);
});

test('texts that were sent twice', () => {
  const [once, again] = [got(ben, 'Hello'), got(ben, 'Hello')];
  const judge = (...outbox: OutboxRow[]) => textsSentTwice({ texts: [once, again], outbox });
  expect(judge(row({ sid: once.sid }))).toHaveLength(1);
  expect(judge(row({ sid: again.sid, pastSids: [once.sid] }))).toHaveLength(1);
  expect(judge(row({ sid: once.sid }), row({ id: '2', sid: again.sid }))).toEqual([]);
});

describe('texts that were lost', () => {
  const nothing = { texts: [], inbox: [], outbox: [], restedAt };

  test('on the way in', () => {
    const hello = wrote(walter, 'hello');
    const judge = (inbox: InboxRow[], said = hello) => textsLost({ ...nothing, texts: [said], inbox });
    expect(judge([])).toHaveLength(1);
    expect(judge([{ ...handled(hello), handledAt: null }])).toHaveLength(1);
    expect(judge([handled(hello)], { ...hello, webhook: { status: null } })).toHaveLength(1);
    expect(judge([handled(hello)])).toEqual([]);
  });

  test('by being left unanswered', () => {
    const need = wrote(walter, 'NEED RIDE now, 60640');
    const answer = got(walter, 'Request 12: ride now');
    const judge = (outbox: OutboxRow[]) =>
      textsLost({ ...nothing, texts: [need, answer], inbox: [handled(need)], outbox });
    expect(judge([])).toHaveLength(1);
    expect(judge([row({ cause: need.sid, sid: answer.sid })])).toEqual([]);
  });

  test('on the way out', () => {
    const hello = got(ben, 'Hello');
    const judge = (more: Partial<OutboxRow>) => textsLost({ ...nothing, texts: [hello], outbox: [row(more)] });
    expect(judge({ status: 'sent', sid: 'SMnowhere' })).toHaveLength(1);
    expect(judge({ status: 'sending' })).toHaveLength(1);
    expect(judge({ status: 'queued' })).toHaveLength(1);
    expect(judge({ status: 'joined', joinedTo: '7' })).toHaveLength(1);
    expect(judge({ status: 'failed', errorCode: 30007 })).toHaveLength(1);
    expect(judge({ status: 'failed', errorCode: 21610 })).toEqual([]);
    expect(judge({ status: 'queued', dueAt: at(900) })).toEqual([]);
    expect(judge({ status: 'sent', sid: hello.sid })).toEqual([]);
  });
});

test('texts to whoever sleeps', () => {
  const judge = (...given: TextView[]) => textsToSleepers({ texts: given, sleepers: [ana] });
  expect(judge(got(ana, 'Can you help?'))).toHaveLength(1);
  expect(judge(got(ben, 'Can you help?'))).toEqual([]);
});

describe('who has stopped all texts', () => {
  const early = (body: string) => wrote(ben, body);
  const [lateYes, lateStart] = [early('YES 11'), early('START')];
  const stop = wrote(ben, 'STOP');
  const isHandled = ({ sid }: TextView, seconds: number): InboxRow => ({ sid, handledAt: at(seconds) });
  const stopped = isHandled(stop, 100);

  test('was texted', () => {
    const judge = (given: TextView[], outbox: OutboxRow[] = [], inbox: InboxRow[] = []) =>
      textsToWhoStopped({ texts: [stop, ...given], inbox: [stopped, ...inbox], outbox });
    const underWay = got(ben, 'under way', { at: at(102).toISOString() });
    const late = got(ben, 'late', { at: at(200).toISOString() });
    expect(judge([late])).toHaveLength(1);
    expect(judge([underWay], [row({ sid: underWay.sid, createdAt: at(101) })])).toHaveLength(1);
    expect(judge([underWay], [row({ sid: underWay.sid, createdAt: at(99) })])).toEqual([]);
    expect(judge([wrote(ben, 'START', { at: at(150).toISOString() }), late])).toEqual([]);
    expect(judge([wrote(ben, 'YES 11', { at: at(150).toISOString() }), late])).toHaveLength(1);
    const start = wrote(ben, 'START', { at: at(60).toISOString() });
    expect(judge([start, late], [], [isHandled(start, 90)])).toEqual([]);
    expect(judge([start, late], [], [isHandled(start, 150)])).toEqual([]);
    const between = got(ben, 'between', { at: at(120).toISOString() });
    const isBetween = row({ sid: between.sid, createdAt: at(110) });
    expect(judge([start, between], [isBetween], [isHandled(start, 150)])).toHaveLength(1);
    expect(judge([lateYes, late], [], [isHandled(lateYes, 150)])).toHaveLength(1);
    expect(judge([lateStart, late], [], [isHandled(lateStart, 150)])).toEqual([]);
    expect(judge([lateStart, late], [], [isHandled(lateStart, 90)])).toHaveLength(1);
    expect(judge([got(ana, 'late', { at: at(200).toISOString() })])).toEqual([]);
  });

  test('and came back is left out', () => {
    const start = wrote(ben, 'START');
    const judge = (stoppedPhones: string[], inbox: InboxRow[], ...more: TextView[]) =>
      peopleLeftOut({ texts: [stop, start, ...more], inbox: [stopped, ...inbox], stoppedPhones });
    expect(judge([ben], [isHandled(start, 120)])).toHaveLength(1);
    expect(judge([], [isHandled(start, 120)])).toEqual([]);
    expect(judge([ben], [isHandled(start, 90)])).toEqual([]);
    const again = wrote(ben, 'STOP');
    expect(judge([ben], [isHandled(start, 120), isHandled(again, 130)], again)).toEqual([]);
  });
});

describe('calls', () => {
  test('to whoever sleeps', () => {
    const judge = (...calls: CallStory[]) => callsToSleepers({ calls, sleepers: [ana] });
    expect(judge(call(ana, 1, 2))).toHaveLength(1);
    expect(judge(call(ben, 1, 2), { ...call(ana, 1, 2), direction: 'made' })).toEqual([]);
  });

  test('to a phone that we call already', () => {
    const judge = (...calls: CallStory[]) => callsAtOnce({ calls });
    expect(judge(call(ben, 1, 9), call(ben, 5, 12))).toHaveLength(1);
    expect(judge(call(ben, 1, null), call(ben, 5, 12))).toHaveLength(1);
    expect(judge(call(ben, 1, 4), call(ben, 5, 12), call(ana, 2, 8))).toEqual([]);
    expect(judge(call(ben, 1, 9), { ...call(ben, 5, 12), direction: 'made' })).toEqual([]);
  });

  test('with the same news a third time', () => {
    const news = 'Good news: Ben will help you. That is request 11.';
    const judge = (...calls: CallStory[]) => newsToldTooOften({ calls });
    const told = (from: number) => call(ana, from, from + 1, pressed, hears(news), pressed);
    expect(judge(told(1), told(3), told(5))).toHaveLength(1);
    expect(judge(told(1), told(3))).toEqual([]);
    expect(judge(told(1), told(3), call(ana, 5, 6, pressed, hears(news)))).toEqual([]);
    expect(judge(told(1), told(3), call(ana, 5, 6, pressed, hears(news, 1), pressed))).toEqual([]);
  });

  test('that do not come, though there is news', () => {
    const row = { id: '1', isHeard: false, isExpired: false, isAwaited: false };
    expect(newsForgotten({ news: [row] })).toHaveLength(1);
    expect(
      newsForgotten({
        news: [
          { ...row, isHeard: true },
          { ...row, isExpired: true },
        ],
      }),
    ).toEqual([]);
    expect(newsForgotten({ news: [{ ...row, isAwaited: true }] })).toEqual([]);
  });

  test('in which a request was said to be out that is nowhere', () => {
    const said = call(
      ana,
      1,
      2,
      hears('Your request is out: ride, in Northside. It is number 12. You will hear from us.'),
    );
    expect(requestsByPhoneLost({ calls: [said], requests: [] })).toHaveLength(1);
    expect(requestsByPhoneLost({ calls: [said], requests: [request({})] })).toEqual([]);
  });

  test('are for landlines, and texts are not', () => {
    expect(textsToLandlines({ texts: [got(ben, 'Hello')], landlines: [ben] })).toHaveLength(1);
    expect(textsToLandlines({ texts: [got(ana, 'Hello'), wrote(ben, 'Hello')], landlines: [ben] })).toEqual([]);
  });
});
