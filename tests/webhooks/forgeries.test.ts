// Webhooks that are forged, broken or odd: each gets a clear answer that Twilio does not text to anybody, and nothing falls over.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { account, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { newSid, postForm, postText, statusForm, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const [helper = ''] = helperPhones(1);

let hotline: TestHotline;
const logged: string[] = [];

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 1 })], { onLog: (entry) => logged.push(entry) });
});

afterAll(() => hotline.stop());

afterEach(async () => {
  // Whatever came in, the line still works, and no fault of ours was logged.
  expect((await fetch(`${hotline.publicUrl}/readyz`)).status).toBe(200);
  expect(logged.filter((entry) => JSON.parse(entry).level >= 50)).toEqual([]);
});

async function refused(answer: Response, status: number): Promise<void> {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(await answer.json()).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) });
}

async function taken(answer: Response): Promise<void> {
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/xml/);
  expect(await answer.text()).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
}

const texts = (phone: string): readonly string[] =>
  hotline.emulator
    .textsOf(phone)
    .filter(({ direction }) => direction === 'received')
    .map(({ body }) => body);

const recorded = (): Promise<number> => hotline.db.inboxText.count();

describe.each(['/twilio/text', `/twilio/status/text?id=1`])('%s', (path) => {
  const form = { ...textForm(asker, line, 'NEED RIDE'), ...statusForm(newSid(), 'delivered') };

  test('without a signature is refused', async () => {
    await refused(await postForm(hotline, path, form, { signature: null }), 403);
  });

  test.each(['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=', 'x', '=', 'a'.repeat(5_000)])(
    'with the signature "%.30s" is refused',
    async (signature) => {
      await refused(await postForm(hotline, path, form, { signature }), 403);
    },
  );

  test('signed with another token is refused', async () => {
    await refused(await postForm(hotline, path, form, { authToken: 'somebody-elses' }), 403);
  });

  test('of another account, though signed with our token, is refused', async () => {
    const others = { ...form, AccountSid: `AC${'2'.repeat(32)}` };
    await refused(await postForm(hotline, path, others), 403);
    const { AccountSid: _, ...none } = form;
    await refused(await postForm(hotline, path, none), 403);
  });

  test('changed after it was signed is refused', async () => {
    await refused(await postForm(hotline, path, { ...form, Body: 'NEED RIDE now' }, { signed: form }), 403);
    await refused(await postForm(hotline, path, { ...form, Extra: '1' }, { signed: form }), 403);
  });

  test('signed for another address is refused', async () => {
    const elsewhere = { publicUrl: 'https://elsewhere.example.org' };
    await refused(await postForm(elsewhere, path, form, { server: hotline.publicUrl }), 403);
  });

  test('that is too large is refused', async () => {
    await refused(await postForm(hotline, path, { ...form, Body: 'x'.repeat(100_000) }), 413);
  });

  test('with more fields than any form has is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`Field${index}`, '']));
    await refused(await postForm(hotline, path, { ...form, ...many }), 413);
  });

  test('as JSON is refused', async () => {
    const body = JSON.stringify(form);
    const headers = { 'Content-Type': 'application/json', 'X-Twilio-Signature': 'x' };
    await refused(await fetch(hotline.publicUrl + path, { method: 'POST', headers, body }), 403);
  });

  test('as broken as can be is refused', async () => {
    const broken: readonly [contentType: string, body: string | Uint8Array<ArrayBuffer>, status: number][] = [
      ['application/x-www-form-urlencoded', '%', 403],
      ['application/x-www-form-urlencoded', '%ff%fe=%00&=&&&', 403],
      ['application/x-www-form-urlencoded; charset=utf-7', 'Body=x', 415],
      ['multipart/form-data; boundary=x', '--x--', 403],
      ['', new Uint8Array([0, 255, 1]), 403],
    ];
    for (const [contentType, body, status] of broken) {
      const headers = { 'X-Twilio-Signature': 'x', ...(contentType !== '' && { 'Content-Type': contentType }) };
      await refused(await fetch(hotline.publicUrl + path, { method: 'POST', headers, body }), status);
    }
  });

  test('asked for with another method is not there', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      await refused(await fetch(hotline.publicUrl + path, { method }), 404);
    }
  });
});

test('nothing that was refused has been recorded', async () => {
  expect(await recorded()).toBe(0);
});

describe('a signed form that is no text', () => {
  test.each(['MessageSid', 'From', 'To'])('for want of %s is refused', async (field) => {
    const { [field]: _, ...form } = textForm(asker, line, 'NEED RIDE');
    await refused(await postText(hotline, form), 400);
    await refused(await postText(hotline, { ...form, [field]: '' }), 400);
  });

  test('for a field that is there twice is refused, not read in part', async () => {
    const { getExpectedTwilioSignature } = await import('twilio/lib/webhooks/webhooks.js');
    const { Body: _, ...form } = textForm(asker, line, '');
    const url = `${hotline.publicUrl}/twilio/text`;
    const signature = getExpectedTwilioSignature(account.authToken, url, { ...form, Body: ['a', 'b'] } as never);
    const body = new URLSearchParams(form);
    body.append('Body', 'a');
    body.append('Body', 'b');
    await refused(await fetch(url, { method: 'POST', headers: { 'X-Twilio-Signature': signature }, body }), 400);
  });
});

describe('an odd text', () => {
  const odd: readonly [name: string, body: string][] = [
    ['without words', ''],
    ['of one space', ' '],
    ['of emoji alone', '🙏🏽👵🏾🚗'],
    ['of marks alone', '?!…—'],
    ['of many lines', 'NEED\n\n\nRIDE\r\n\ttomorrow'],
    ['of 1,600 characters', `NEED RIDE ${'very '.repeat(318)}`.slice(0, 1600)],
    ['of 3,000 characters', 'please '.repeat(429).slice(0, 3000)],
    ['of 3,000 emoji', '👵🏾'.repeat(1500)],
    ['with a zero character', 'NEED\u0000RIDE'],
    ['with half a surrogate', 'NEED \ud83d RIDE'],
    ['from right to left', 'أحتاج إلى توصيلة'],
    ['that looks like SQL', `'; DROP TABLE contact; --`],
    ['that looks like TwiML', '<Response><Message>hi</Message></Response>'],
    ['with names of our own fields', '__proto__ constructor toString'],
    ['of digits without end', '9'.repeat(1600)],
    ['of parentheses', '('.repeat(1600)],
  ];

  test.each(odd)('%s is taken and answered', async (_, body) => {
    const before = texts(asker).length;
    await taken(await postText(hotline, textForm(asker, line, body)));
    await hotline.settle();
    expect(texts(asker).length).toBeGreaterThan(before);
  });

  test.each([
    ['another country', '+447911123456'],
    ['a short code', '40404'],
    ['nobody', 'anonymous'],
    ['a name', 'ACME Bank'],
    ['an address', 'whatsapp:+13125550999'],
  ])('from %s is taken', async (_, from) => {
    await taken(await postText(hotline, textForm(from, line, 'NEED RIDE tomorrow 10am, 60640')));
    await hotline.settle();
  });

  test('with ten pictures, missing ones and a wrong count is taken', async () => {
    const pictures = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`MediaUrl${i}`, `https://example.org/${i}`]),
    );
    await taken(await postText(hotline, textForm(asker, line, '', { NumMedia: '10', ...pictures })));
    await taken(await postText(hotline, textForm(asker, line, '', { NumMedia: '3', MediaUrl0: 'not an address' })));
    await taken(await postText(hotline, textForm(asker, line, 'hi', { NumMedia: 'many' })));
    await taken(await postText(hotline, textForm(asker, line, 'hi', { NumMedia: '-1' })));
    await hotline.settle();
  });

  test('with fields that Twilio has added since is taken', async () => {
    await taken(
      await postText(hotline, textForm(asker, line, 'STATUS', { ChannelMetadata: '{"a":1}', NewField: 'ü' })),
    );
  });
});

test('a long text reaches the neighbour whole, in parts that the network takes', async () => {
  const stranger = '+13125550811';
  await postText(hotline, textForm(stranger, line, 'NEED RIDE tomorrow 10am, 60640'));
  await hotline.settle();
  const code = /YES (\d+)/.exec(texts(helper).at(-1) ?? '')?.[1] ?? '';
  await postText(hotline, textForm(helper, line, `YES ${code}`));
  await hotline.settle();
  const before = texts(stranger).length;
  const words = Array.from({ length: 3_000 / 6 }, (_, index) => `w${String(index).padStart(4, '0')}`).join(' ');
  await postText(hotline, textForm(helper, line, words));
  await hotline.settle();
  const parts = texts(stranger).slice(before);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(part.length).toBeLessThan(1600);
  // Each part says whose words it holds.
  const said = parts.map((part) => new RegExp(`^\\p{L}+ \\(${code}\\): (.*)$`, 'su').exec(part)?.[1]);
  expect(said.join(' ')).toBe(words);
});
