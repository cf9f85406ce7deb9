// Twilio's forms, with all the fields they come with, read.
import { describe, expect, test } from '@jest/globals';
import { readStatusForm, readTextForm } from '../../src/telephony/twilio/inbound.ts';
import { statusForm, textForm } from '../support/webhooks.ts';

const [from, to] = ['+13125550142', '+13125550100'];
const read = (body: string, more: Readonly<Record<string, string>> = {}) =>
  readTextForm(textForm(from, to, body, more));
const media = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media';

describe('a text', () => {
  test('is its id, its two numbers and its words, to the letter', () => {
    const MessageSid = 'SM0123456789abcdef0123456789abcdef';
    expect(read('  Sí, mañana 🙏🏽\n', { MessageSid })).toEqual({
      ...{ sid: MessageSid, from, to, body: '  Sí, mañana 🙏🏽\n', pictures: [], carrier: undefined },
    });
  });

  test('with pictures holds their addresses in order', () => {
    const form = {
      NumMedia: '2',
      MediaUrl0: `${media}/ME0`,
      MediaContentType0: 'image/jpeg',
      MediaUrl1: `${media}/ME1`,
    };
    expect(read('', form)?.pictures).toEqual([`${media}/ME0`, `${media}/ME1`]);
  });

  test.each([
    [{ NumMedia: '0', MediaUrl0: `${media}/ME0` }, 0],
    [{ NumMedia: '3', MediaUrl0: `${media}/ME0` }, 1],
    [{ NumMedia: '11', MediaUrl0: `${media}/ME0` }, 0],
    [{ NumMedia: 'x', MediaUrl0: `${media}/ME0` }, 0],
  ])('of a form with %j has %i pictures', (form, count) => {
    expect(read('', form)?.pictures).toHaveLength(count);
  });

  test('without a Body field is a text without words', () => {
    const { Body: _, ...form } = textForm(from, to, '');
    expect(readTextForm(form)?.body).toBe('');
  });

  test('of a carrier that names what it did holds that, whatever its words', () => {
    expect(read('arrêt', { OptOutType: 'STOP' })?.carrier).toBe('optout');
    expect(read('hola', { OptOutType: 'START' })?.carrier).toBe('optin');
    expect(read('ayuda', { OptOutType: 'HELP' })?.carrier).toBe('help');
    expect(read('STOP', { OptOutType: 'OTHER' })?.carrier).toBe('optout');
  });

  const carrierWords = {
    optout: ['STOP', 'stop', ' Stop ', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
    optin: ['START', 'UNSTOP'],
    yes: ['YES', ' yes '],
    help: ['HELP', 'INFO'],
  };

  test.each(Object.entries(carrierWords))('of one reserved word is %s by the carrier', (carrier, words) => {
    for (const word of words) expect([word, read(word)?.carrier]).toEqual([word, carrier]);
  });

  test('of more than such a word is for us', () => {
    for (const words of ['STOP please', 'stop.', 'OPT OUT', 'YES 12', 'cancel 12', 'the end', 'constructor']) {
      expect([words, read(words)?.carrier]).toEqual([words, undefined]);
    }
  });

  test('of YES to a toll-free number lifts no stop', () => {
    expect(readTextForm(textForm(from, '+18005550100', 'YES'))?.carrier).toBeUndefined();
    expect(readTextForm(textForm(from, '+18005550100', 'START'))?.carrier).toBe('optin');
  });

  test('is none without its id, its sender or its line', () => {
    for (const field of ['MessageSid', 'From', 'To']) {
      const { [field]: _, ...form } = textForm(from, to, 'YES');
      expect(readTextForm(form)).toBeUndefined();
    }
    expect(readTextForm({})).toBeUndefined();
    expect(readTextForm({ ...textForm(from, to, ''), Body: ['a', 'b'] })).toBeUndefined();
  });
});

describe('a status', () => {
  test.each([
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'undelivered'],
    ['failed', 'failed'],
  ])('%s is %s', (status, means) => {
    expect(readStatusForm(statusForm('SM1', status))).toMatchObject({
      sid: 'SM1',
      status: means,
      errorCode: undefined,
    });
  });

  test.each(['queued', 'accepted', 'scheduled', 'sending', 'canceled', 'receiving', 'received', '', 'constructor'])(
    '%s says nothing new',
    (status) => {
      expect(readStatusForm(statusForm('SM1', status))).toBeUndefined();
    },
  );

  test('holds the error where there is one', () => {
    const more = { ErrorCode: '30006', RawDlrDoneDate: '2603031500', From: to, To: from };
    expect(readStatusForm(statusForm('SM1', 'undelivered', more))).toMatchObject({
      errorCode: 30006,
      because: 'textless',
    });
    const blocked = statusForm('SM1', 'undelivered', { ErrorCode: '30004', From: '+18445550100' });
    expect(readStatusForm(blocked)).toMatchObject({ because: 'optedOut' });
    expect(readStatusForm(statusForm('SM1', 'delivered'))).not.toHaveProperty('because');
    expect(readStatusForm(statusForm('SM1', 'failed', { ErrorCode: 'none' }))?.errorCode).toBeUndefined();
  });

  test('is none without an id', () => {
    expect(readStatusForm(statusForm('', 'sent'))).toBeUndefined();
    expect(readStatusForm({})).toBeUndefined();
  });
});
