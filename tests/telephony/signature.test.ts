// Twilio's own examples of signatures, and what must not pass for one. twilio.com/docs/usage/security
import { describe, expect, test } from '@jest/globals';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { createTwilioProvider } from '../../src/telephony/twilio/client.ts';
import { isSigned } from '../../src/telephony/twilio/signature.ts';

const params = {
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675310',
  Digits: '1234',
  From: '+14158675310',
  To: '+18005551212',
};

describe("Twilio's example", () => {
  const publicUrl = 'https://example.com';
  const url = '/myapp.php?foo=1&bar=2';
  const signature = 'L/OH5YylLD5NRKLltdqwSvS0BnU=';

  test('is signed', () => {
    expect(isSigned({ url, signature, params }, publicUrl, '12345')).toBe(true);
  });

  test.each([
    ['another token', { token: '54321' }],
    ['another path', { url: '/other.php?foo=1&bar=2' }],
    ['another query', { url: '/myapp.php?foo=1&bar=3' }],
    ['another host', { publicUrl: 'https://example.org' }],
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a signature in other letters', { signature: signature.toLowerCase() }],
    ['a changed field', { params: { ...params, Digits: '1235' } }],
    ['a field more', { params: { ...params, Extra: '' } }],
    ['a field less', { params: { ...params, To: undefined } }],
    ['a whole address in place of a path', { url: `https://example.com${url}` }],
    ['no path', { url: '' }],
  ])('is not signed with %s', (_, changed) => {
    const given = { token: '12345', publicUrl, url, signature, params, ...changed };
    const fields = Object.fromEntries(Object.entries(given.params).filter(([, value]) => value !== undefined));
    expect(isSigned({ ...given, params: fields }, given.publicUrl, given.token)).toBe(false);
  });
});

test.each([
  ['an apostrophe and a plus', '/twilio/text?name=O%27Brien+Sr', { Body: "it's +1" }],
  ['accents and emoji', '/twilio/text', { Body: 'mañana 🙏🏽 ¿sí?' }],
  ['line ends', '/twilio/text', { Body: 'one\ntwo\r\nthree' }],
  ['spaces around', '/twilio/text', { Body: '  YES  ' }],
  ['names that differ in case alone', '/twilio/text', { body: '1', Body: '2', BODY: '3' }],
])('what Twilio signs with %s is signed', (_, url, fields) => {
  const signature = getExpectedTwilioSignature('12345', `https://hotline.example.org:8443${url}`, fields);
  expect(isSigned({ url, signature, params: fields }, 'https://hotline.example.org:8443', '12345')).toBe(true);
});

test('a provider believes its own account alone', () => {
  const accountSid = `AC${'1'.repeat(32)}`;
  const provider = createTwilioProvider({ accountSid, authToken: '12345', publicUrl: 'https://hotline.example.org' });
  const signed = (fields: Record<string, string>) => ({
    url: '/twilio/text',
    signature: getExpectedTwilioSignature('12345', 'https://hotline.example.org/twilio/text', fields),
    params: fields,
  });
  expect(provider.verify(signed({ AccountSid: accountSid, Body: 'YES' }))).toBe(true);
  expect(provider.verify(signed({ AccountSid: `AC${'2'.repeat(32)}`, Body: 'YES' }))).toBe(false);
  expect(provider.verify(signed({ Body: 'YES' }))).toBe(false);
});
