// The signature, by the documented vectors and by Twilio's own checker.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import twilio from 'twilio';
import { sign } from '../../src/emulator/webhook/signature.ts';

const params = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675310',
  Digits: '1234',
  From: '+14158675310',
  To: '+18005551212',
};

test('the vector of Twilio’s documentation', () => {
  expect(sign('12345', 'https://example.com/myapp.php?foo=1&bar=2', params)).toBe('L/OH5YylLD5NRKLltdqwSvS0BnU=');
});

test('the vector of twilio-node', () => {
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const caller = { Caller: '+14158675309', From: '+14158675309' };
  expect(sign('12345', url, { ...params, ...caller })).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
});

test('fragment, user and password are not signed; the port is', () => {
  const plain = sign('t', 'http://example.org:8080/text?a=b', { Body: 'x' });
  expect(sign('t', 'http://user:pa%40ss@example.org:8080/text?a=b#rc=3&rp=all', { Body: 'x' })).toBe(plain);
  expect(sign('t', 'http://example.org/text?a=b', { Body: 'x' })).not.toBe(plain);
});

test('whatever the form holds, Twilio’s checker accepts it', () => {
  const form = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(form, (fields) => {
      const url = 'http://127.0.0.1:3000/twilio/text?it%27s=1';
      return twilio.validateRequest('token', sign('token', url, fields), url, fields);
    }),
  );
});
