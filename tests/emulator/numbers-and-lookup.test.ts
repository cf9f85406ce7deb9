// The account's own numbers, media and Lookup, judged by Twilio's own description.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectAsDescribed } from './judge.ts';
import { accountSid, basic, get, line, post, rosa, type Setting, startSetting } from './support.ts';

const account = `/2010-04-01/Accounts/${accountSid}`;
const describedAccount = '/2010-04-01/Accounts/{AccountSid}';
const picture = Buffer.from('not really a picture');

let setting: Setting;
beforeAll(async () => {
  setting = await startSetting({ lines: ['+13125550101'] });
});
beforeEach(() => setting.emulator.reset());
afterAll(() => setting.close());

describe('incoming phone numbers', () => {
  const numbers = `${account}/IncomingPhoneNumbers.json`;
  const describedNumbers = `${describedAccount}/IncomingPhoneNumbers.json`;
  const describedNumber = `${describedAccount}/IncomingPhoneNumbers/{Sid}.json`;

  test('are created, listed, fetched, updated and deleted as described', async () => {
    const created = await post(setting.emulator, numbers, {
      PhoneNumber: '+13125550102',
      FriendlyName: 'Riverside',
      SmsUrl: 'https://example.org/text#rc=3',
      VoiceUrl: 'https://example.org/call',
      VoiceMethod: 'GET',
    });
    expect(created.status).toBe(201);
    const answer = (await created.json()) as { sid: string };
    expectAsDescribed('post', describedNumbers, 201, answer);
    expect(answer).toMatchObject({
      phone_number: '+13125550102',
      friendly_name: 'Riverside',
      sms_url: 'https://example.org/text#rc=3',
      sms_method: 'POST',
      voice_method: 'GET',
    });
    expectAsDescribed('get', describedNumbers, 200, await (await get(setting.emulator, numbers)).json());
    const one = `${account}/IncomingPhoneNumbers/${answer.sid}.json`;
    expectAsDescribed('get', describedNumber, 200, await (await get(setting.emulator, one)).json());
    const updated = await (
      await post(setting.emulator, one, {
        SmsUrl: '',
        SmsFallbackUrl: 'https://example.org/fallback',
        SmsMethod: 'get',
        StatusCallback: 'https://example.org/status',
      })
    ).json();
    expectAsDescribed('post', describedNumber, 200, updated);
    expect(updated).toMatchObject({
      friendly_name: 'Riverside',
      sms_url: null,
      sms_method: 'GET',
      sms_fallback_url: 'https://example.org/fallback',
      status_callback: 'https://example.org/status',
    });
    expect(await setting.client.incomingPhoneNumbers(answer.sid).remove()).toBe(true);
    await expect(setting.client.incomingPhoneNumbers(answer.sid).fetch()).rejects.toMatchObject({ code: 20404 });
  });

  test('are found by number, part of a number and name; those given at the start are there', async () => {
    const found = async (filter: { phoneNumber?: string; friendlyName?: string }) =>
      (await setting.client.incomingPhoneNumbers.list(filter)).map(({ phoneNumber }) => phoneNumber);
    expect(await found({})).toEqual(['+13125550101', line]);
    expect(await found({ phoneNumber: line })).toEqual([line]);
    expect(await found({ phoneNumber: '312***0101' })).toEqual(['+13125550101']);
    expect(await found({ friendlyName: line })).toEqual([line]);
    expect(await found({ phoneNumber: '+19995550100' })).toEqual([]);
  });

  test.each([
    [21421, { PhoneNumber: 'none' }],
    [21422, { PhoneNumber: line }],
    [20001, { PhoneNumber: '+13125550103', SmsUrl: 'not a URL' }],
    [20001, { PhoneNumber: '+13125550103', SmsMethod: 'PUT' }],
  ])('refuses with %i and keeps nothing', async (code, form) => {
    const response = await post(setting.emulator, numbers, form);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ code, status: 400 })]);
    expect(setting.emulator.lines()).toHaveLength(2);
  });
});

describe('pictures', () => {
  test('of an inbound text are listed, described, fetched with credentials only, and deleted', async () => {
    await setting.emulator.text(rosa, {
      to: line,
      body: '',
      pictures: [{ contentType: 'image/png', bytes: picture }],
    });
    const form = setting.webhook.received.at(-1)?.form ?? {};
    expect(form).toMatchObject({ NumMedia: '1', Body: '', MediaContentType0: 'image/png' });
    expect(form.MessageSid).toMatch(/^MM[0-9a-f]{32}$/);
    const url = form.MediaUrl0 ?? '';
    expect(url).toMatch(
      new RegExp(`^${setting.emulator.url}${account}/Messages/${form.MessageSid}/Media/ME[0-9a-f]{32}$`),
    );
    expect((await fetch(url)).status).toBe(401);
    const fetched = await fetch(url, { headers: { Authorization: basic() } });
    expect(fetched.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(picture);

    const list = await get(setting.emulator, `${account}/Messages/${form.MessageSid}/Media.json`);
    expectAsDescribed('get', `${describedAccount}/Messages/{MessageSid}/Media.json`, 200, await list.json());
    const path = url.slice(setting.emulator.url.length);
    const one = await (await get(setting.emulator, `${path}.json`)).json();
    expectAsDescribed('get', `${describedAccount}/Messages/{MessageSid}/Media/{Sid}.json`, 200, one);
    const media = setting.client.messages(form.MessageSid ?? '').media(path.split('/').at(-1) ?? '');
    expect(await media.remove()).toBe(true);
    await expect(media.fetch()).rejects.toMatchObject({ code: 20404 });
  });

  test('of an outgoing text are fetched from their addresses and reach the phone', async () => {
    setting.webhook.answer = () => ({ contentType: 'image/jpeg', body: 'jpeg' });
    const sent = await setting.client.messages.create({
      to: rosa,
      from: line,
      mediaUrl: [`${setting.webhook.url}/a`, `${setting.webhook.url}/b`],
    });
    expect([sent.sid.slice(0, 2), sent.numMedia, sent.numSegments]).toEqual(['MM', '2', '1']);
    await setting.emulator.settled();
    const [text] = setting.emulator.textsOf(rosa);
    expect([text?.status, text?.media.length]).toEqual(['delivered', 2]);
    const shown = await fetch(setting.emulator.url + text?.media[0]?.url);
    expect([shown.headers.get('content-type'), await shown.text()]).toEqual(['image/jpeg', 'jpeg']);
  });

  test.each([
    [11200, { status: 404 }],
    [12300, { contentType: null }],
    [30019, { contentType: 'image/jpeg', body: 'x'.repeat(5 * 1024 * 1024 + 1) }],
  ])('that cannot be used fail the text with %i', async (code, answer) => {
    setting.webhook.answer = () => answer;
    await setting.client.messages.create({ to: rosa, from: line, body: 'x', mediaUrl: [`${setting.webhook.url}/a`] });
    await setting.emulator.settled();
    expect(setting.emulator.textsOf(rosa)).toEqual([expect.objectContaining({ status: 'failed', errorCode: code })]);
  });
});

describe('lookup', () => {
  const described = '/v2/PhoneNumbers/{PhoneNumber}';

  test('tells the line type where it is asked for, as described', async () => {
    setting.emulator.addPhone({ number: rosa, lineType: 'landline' });
    const answer = await (await get(setting.emulator, `/v2/PhoneNumbers/${rosa}?Fields=line_type_intelligence`)).json();
    expectAsDescribed('get', described, 200, answer);
    expect(answer).toMatchObject({
      phone_number: rosa,
      national_format: '(312) 555-0142',
      country_code: 'US',
      calling_country_code: '1',
      valid: true,
      validation_errors: [],
      line_type_intelligence: { type: 'landline', error_code: null },
    });
    const unknown = await setting.client.lookups.v2
      .phoneNumbers('+13125550177')
      .fetch({ fields: 'line_type_intelligence' });
    expect(unknown.lineTypeIntelligence).toMatchObject({ type: 'mobile' });
    expect(setting.emulator.phones()).toHaveLength(1);
  });

  test('without fields only says whether the number is one', async () => {
    const answer = await (await get(setting.emulator, `/v2/PhoneNumbers/${rosa}`)).json();
    expectAsDescribed('get', described, 200, answer);
    expect(answer).toMatchObject({ valid: true, line_type_intelligence: null });
  });

  test.each([
    ['+1312555014', 'TOO_SHORT'],
    ['+131255501422', 'TOO_LONG'],
    ['rosa', 'NOT_A_NUMBER'],
  ])('%s is %s', async (number, fault) => {
    const answer = await (await get(setting.emulator, `/v2/PhoneNumbers/${number}`)).json();
    expect(answer).toMatchObject({ valid: false, validation_errors: [fault], country_code: null });
  });
});
