// What Twilio's errors mean for a text that we tried to send.
import { describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { failureMeant, failureOf } from '../../src/telephony/twilio/errors.ts';

const line = '+13125550100';
const tollFree = '+18445550100';

const rejected = (statusCode: number, code?: number) =>
  new twilio.RestException({ statusCode, body: JSON.stringify({ code, message: 'no', status: statusCode }) } as never);

describe('an answer of Twilio', () => {
  test.each([
    ['the owner has stopped us', 400, 21610, 'optedOut'],
    ['the number is none', 400, 21211, 'textless'],
    ['the number takes no texts', 400, 21614, 'textless'],
    ['a landline', 400, 30006, 'textless'],
    ['too many at once', 429, 20429, 'later'],
    ['too many at once, without a code', 429, undefined, 'later'],
    ['the queue is full', 400, 21611, 'later'],
    ['the body is too long', 400, 21617, 'never'],
    ['our number can not send', 400, 21606, 'barred'],
    ['the country is not allowed', 400, 21408, 'barred'],
    ['our credentials are wrong', 401, 20003, 'barred'],
    ['our credentials are wrong, without a code', 401, undefined, 'barred'],
    ['nothing that we know', 400, undefined, 'never'],
    ['something new', 400, 29999, 'never'],
    ['a fault of theirs', 500, 20500, 'unclear'],
    ['a fault on the way', 503, undefined, 'lost'],
  ] as const)('that says %s (%i, %s) means %s', (_, status, code, because) => {
    expect(failureOf(rejected(status, code), line)).toEqual({
      ok: false,
      because,
      ...(code !== undefined && { errorCode: code }),
    });
  });
});

test.each([new Error('socket hang up'), new TypeError('fetch failed'), 'nothing', undefined])(
  'no answer (%s) leaves open whether it was taken',
  (error) => {
    expect(failureOf(error, line)).toEqual({ ok: false, because: 'lost' });
  },
);

test.each(['ECONNREFUSED', 'ENOTFOUND'])('where nobody was reached (%s) nothing was taken', (code) => {
  expect(failureOf(Object.assign(new Error('no connection'), { code }), line)).toEqual({ ok: false, because: 'later' });
});

test.each([
  [21610, line, 'optedOut'],
  [30004, tollFree, 'optedOut'],
  [30004, line, 'never'],
  [30006, line, 'textless'],
  [21614, line, 'textless'],
  [30005, line, 'nowhere'],
  [30001, line, 'later'],
  [30003, line, 'later'],
  [30008, line, 'later'],
  [30022, line, 'later'],
  [undefined, line, 'later'],
  [30007, line, 'barred'],
  [30023, line, 'barred'],
  [30032, tollFree, 'barred'],
  [30034, line, 'barred'],
  [21617, line, 'never'],
])('a delivery that ends with %s, from %s, means %s', (code, from, because) => {
  expect(failureMeant(code, from)).toBe(because);
});
