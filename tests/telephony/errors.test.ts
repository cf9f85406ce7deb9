// What Twilio's errors mean for a text that we tried to send.
import { describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { failureOf, refusalOf } from '../../src/telephony/twilio/errors.ts';

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
    ['our number can not send', 400, 21606, 'never'],
    ['the country is not allowed', 400, 21408, 'never'],
    ['our credentials are wrong', 401, 20003, 'never'],
    ['a fault of theirs', 500, 20500, 'lost'],
    ['a fault on the way', 503, undefined, 'lost'],
  ] as const)('that says %s (%i, %s) means %s', (_, status, code, because) => {
    expect(failureOf(rejected(status, code))).toEqual({
      ok: false,
      because,
      ...(code !== undefined && { errorCode: code }),
    });
  });
});

test.each([new Error('socket hang up'), new TypeError('fetch failed'), 'nothing', undefined])(
  'no answer (%s) leaves open whether it was taken',
  (error) => {
    expect(failureOf(error)).toEqual({ ok: false, because: 'lost' });
  },
);

test.each([
  [21610, 'optedOut'],
  [30006, 'textless'],
  [21614, 'textless'],
  [30003, undefined],
  [30007, undefined],
  [undefined, undefined],
])('a delivery that ends with %s tells of the phone: %s', (code, because) => {
  expect(refusalOf(code)).toBe(because);
});
