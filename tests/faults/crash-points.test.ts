// The process dies between two steps. Each test takes the real steps up to that point and then nothing; later the jobs run.
// What must hold: every text has its effect once, every phone gets each text once, no request and no timer is lost.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { statusUrlOf } from '../../src/addresses.ts';
import { handle } from '../../src/handle.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { claimUnhandled } from '../../src/store/inbox.ts';
import { load } from '../../src/store/load.ts';
import { claimTexts } from '../../src/store/outbox.ts';
import { claimDue } from '../../src/store/timers.ts';
import type { InboundText } from '../../src/telephony/provider.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { sendOnce } from '../support/sending.ts';
import { type Form, newSid, postText, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const helpers = helperPhones(2);
const [helper = ''] = helpers;
const minuteMs = 60_000;

let hotline: TestHotline;
let seq: number;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: helpers.length })]);
});

afterAll(() => hotline.stop());

beforeEach(async () => {
  await hotline.settle();
  const open = await hotline.db.request.findMany({ where: { status: { in: ['open', 'matched'] } } });
  for (const { code } of open) await postText(hotline, textForm(asker, line, `WITHDRAW ${code}`));
  await hotline.settle();
  hotline.clock.pass(3 * 24 * 60 * minuteMs);
  await hotline.settle();
  seq = hotline.emulator.texts().at(-1)?.seq ?? 0;
});

const inboundOf = (form: Form): InboundText => {
  const text = hotline.context.provider.readText(form);
  if (!text) throw new Error('the form is a text');
  return text;
};

/** What a phone has received since the test began. */
const received = (phone: string): readonly string[] =>
  hotline.emulator
    .texts(seq)
    .filter((text) => text.direction === 'received' && text.phone === phone)
    .map(({ body }) => body);

/** The process is up again, and time goes by: what was left lying is taken up. */
async function later(): Promise<void> {
  for (let minutes = 0; minutes < 3; minutes++) {
    hotline.clock.pass(minuteMs);
    await hotline.settle();
  }
}

const liveRequests = () => hotline.db.request.count({ where: { status: { in: ['open', 'matched'] } } });
const timersOf = (kind: string) => hotline.db.timer.count({ where: { kind, request: { status: 'open' } } });

async function askedAndInvited(): Promise<string> {
  await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am'));
  await hotline.settle();
  return /YES (\d+)/.exec(received(helper)[0] ?? '')?.[1] ?? '';
}

describe('it dies', () => {
  test('after a text was recorded, before it was decided on', async () => {
    const form = textForm(asker, line, 'NEED RIDE tomorrow 10am');
    await load(hotline.context.store, { of: 'text', text: inboundOf(form), recorded: false }, hotline.context.now());
    await later();
    expect(await liveRequests()).toBe(1);
    expect(received(asker)).toHaveLength(1);
    for (const phone of helpers) expect(received(phone)).toHaveLength(1);
    // Twilio, which never got an answer, delivers it again.
    expect((await postText(hotline, form)).status).toBe(200);
    await later();
    expect(await liveRequests()).toBe(1);
    expect(received(asker)).toHaveLength(1);
  });

  test('before that, and Twilio delivers the text again at once', async () => {
    const form = textForm(asker, line, 'NEED RIDE tomorrow 10am');
    await load(hotline.context.store, { of: 'text', text: inboundOf(form), recorded: false }, hotline.context.now());
    await Promise.all([postText(hotline, form), postText(hotline, form)]);
    await later();
    expect(await liveRequests()).toBe(1);
    expect(received(asker)).toHaveLength(1);
  });

  test('after what a text leads to was committed, before Twilio was answered', async () => {
    const form = textForm(asker, line, 'NEED RIDE tomorrow 10am');
    await handle(hotline.context, { of: 'text', text: inboundOf(form), recorded: false });
    await Promise.all([postText(hotline, form), postText(hotline, form)]);
    await later();
    expect(await liveRequests()).toBe(1);
    expect(received(asker)).toHaveLength(1);
    for (const phone of helpers) expect(received(phone)).toHaveLength(1);
  });

  test('while a text that was left lying is taken up, twice over', async () => {
    const form = textForm(asker, line, 'NEED RIDE tomorrow 10am');
    const { store, now } = hotline.context;
    await load(store, { of: 'text', text: inboundOf(form), recorded: false }, now());
    hotline.clock.pass(10_000);
    expect(await claimUnhandled(store, now(), 10)).toHaveLength(1);
    expect(await claimUnhandled(store, now(), 10)).toHaveLength(0);
    hotline.clock.pass(10_000);
    expect(await claimUnhandled(store, now(), 10)).toHaveLength(1);
    await later();
    expect(await liveRequests()).toBe(1);
    expect(received(asker)).toHaveLength(1);
  });

  test('after texts were claimed, before any was sent', async () => {
    await postText(hotline, textForm(asker, line, 'STATUS'));
    await postText(hotline, textForm(asker, line, 'MENU'));
    const { store, now } = hotline.context;
    expect((await claimTexts(store, now(), 50)).texts).toHaveLength(1);
    await hotline.settle();
    expect(received(asker)).toEqual([]);
    await later();
    expect(received(asker)).toHaveLength(2);
    expect(received(asker)[1]).toContain('STOP');
  });

  test('after a text was sent, before that was written down', async () => {
    await postText(hotline, textForm(asker, line, 'STATUS'));
    const { store, provider, now } = hotline.context;
    hotline.emulator.setFaults({ statusCallbacks: { reversed: false, repeats: 0, held: true } });
    const [text] = (await claimTexts(store, now(), 50)).texts;
    if (!text) throw new Error('a text waits');
    const statusUrl = statusUrlOf(hotline.context, text.id);
    expect(await provider.sendText({ ...text, pictures: [], statusUrl })).toMatchObject({ ok: true });
    await later();
    expect(received(asker)).toHaveLength(1);
    hotline.emulator.clearFaults();
    await later();
    expect(received(asker)).toHaveLength(1);
    expect(await hotline.db.outboxText.findUnique({ where: { id: BigInt(text.id) } })).toMatchObject({
      status: 'delivered',
      sid: expect.stringMatching(/^SM/),
    });
  });

  test('so, with the same words sent twice: each is found for itself', async () => {
    await postText(hotline, textForm(asker, line, 'MENU'));
    await hotline.settle();
    hotline.clock.pass(1_000);
    await postText(hotline, textForm(asker, line, 'MENU'));
    const { store, provider, now } = hotline.context;
    const [text] = (await claimTexts(store, now(), 50)).texts;
    if (!text) throw new Error('a text waits');
    await provider.sendText({ ...text, pictures: [], statusUrl: statusUrlOf(hotline.context, text.id) });
    await postText(hotline, textForm(asker, line, 'MENU'));
    await later();
    expect(received(asker)).toHaveLength(3);
  });

  test('after a timer was claimed, before it fired', async () => {
    await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am'));
    const { store, now } = hotline.context;
    expect(await claimDue(store, now(), 20)).toHaveLength(1);
    await hotline.settle();
    expect(received(helper)).toEqual([]);
    await later();
    expect(received(helper)).toHaveLength(1);
    expect(await timersOf('wave')).toBe(1);
    expect(await timersOf('alert')).toBe(1);
  });

  test('and the one who took its timer over is not the only one at work', async () => {
    await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am'));
    const { store, now } = hotline.context;
    const [slow] = await claimDue(store, now(), 20);
    if (!slow) throw new Error('a timer is due');
    hotline.clock.pass(minuteMs);
    await hotline.settle();
    // It was not dead after all.
    expect(await handle(hotline.context, { of: 'timer', timer: slow })).toBe('seen');
    await later();
    for (const phone of helpers) expect(received(phone)).toHaveLength(1);
  });

  test('between a YES and its answers', async () => {
    const code = await askedAndInvited();
    const form = textForm(helper, line, `YES ${code}`);
    await load(hotline.context.store, { of: 'text', text: inboundOf(form), recorded: false }, hotline.context.now());
    await later();
    expect(received(helper).filter((body) => body.includes(`DONE ${code}`))).toHaveLength(1);
    expect(received(asker)).toHaveLength(2);
  });
});

describe('the network fails', () => {
  test.each([
    ['refuses with 429', '429'],
    ['fails with 500', '500'],
    ['breaks off before it took the text', 'dropBefore'],
    ['breaks off after it took the text', 'dropAfter'],
  ] as const)('it %s, three times: the text arrives once', async (_, kind) => {
    await postText(hotline, textForm(asker, line, 'MENU'));
    hotline.emulator.setFaults({ sends: { kind, count: 3 } });
    await hotline.settle();
    await later();
    hotline.emulator.clearFaults();
    await later();
    expect(received(asker)).toHaveLength(1);
    expect(await hotline.db.outboxText.count({ where: { status: { in: ['queued', 'sending'] } } })).toBe(0);
  });

  test('and keeps the order of what one person is told', async () => {
    hotline.emulator.setFaults({ sends: { kind: '500', count: 2 } });
    await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am'));
    await postText(hotline, textForm(asker, line, 'MENU'));
    await later();
    hotline.emulator.clearFaults();
    await later();
    expect(received(asker)[0]).toMatch(/^Request \d+/);
    expect(received(asker)).toHaveLength(2);
  });
});

test('a text that nothing can be done about does not hold up the others for ever', async () => {
  await postText(hotline, textForm(asker, line, 'STATUS'));
  await postText(hotline, textForm(asker, line, 'MENU'));
  const { provider } = hotline.context;
  const broken = { ...provider, sendText: () => Promise.reject(new Error('its pictures are out of reach')) };
  await sendOnce({ ...hotline.context, provider: broken });
  hotline.clock.pass(25 * 60 * minuteMs);
  await sendOnce({ ...hotline.context, provider: broken });
  await later();
  expect(received(asker)).toHaveLength(1);
  expect(await hotline.db.outboxText.count({ where: { status: { in: ['queued', 'sending'] } } })).toBe(0);
});

test('a timer whose request is gone is gone as well', async () => {
  const code = await askedAndInvited();
  await postText(hotline, textForm(asker, line, `WITHDRAW ${code}`));
  hotline.clock.pass(24 * 60 * minuteMs);
  await hotline.settle();
  expect(await hotline.db.timer.count({ where: { request: { code: Number(code) } } })).toBe(0);
  const heard = received(helper).length;
  await fireTimers(hotline.context)();
  await later();
  expect(received(helper)).toHaveLength(heard);
});

test('a text that was recorded for a community that is gone is laid aside', async () => {
  const form = textForm(asker, '+13125550199', 'hello', { MessageSid: newSid() });
  await load(hotline.context.store, { of: 'text', text: inboundOf(form), recorded: false }, hotline.context.now());
  await later();
  expect(await hotline.db.inboxText.count({ where: { handledAt: null } })).toBe(0);
});
