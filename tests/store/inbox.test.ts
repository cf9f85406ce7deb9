// Texts whose handling was cut short are handed out again: each person's oldest first, to one at a time, less and less often.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  claimNext,
  claimUnhandled,
  deleteReceivedBefore,
  isRecorded,
  recordText,
  setAside,
  settleUnknown,
} from '../../src/store/inbox.ts';
import { load } from '../../src/store/load.ts';
import type { InboundText } from '../../src/telephony/provider.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { newSid } from '../support/webhooks.ts';

const phones = askerPhones(10);
const [first = '', second = ''] = phones;
const secondMs = 1_000;

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ askers: phones.length, helpers: 0 })]);
});

afterAll(() => hotline.stop());

beforeEach(async () => {
  await hotline.db.inboxText.deleteMany();
});

const textOf = (body: string, from: string): InboundText => ({
  sid: newSid(),
  from,
  to: line,
  body,
  pictures: ['https://example.org/1'],
  carrier: 'help',
});

const loaded = (text: InboundText, recorded: boolean) =>
  load(hotline.context.store, { of: 'text', text, recorded }, hotline.context.now());

async function record(body: string, from = first): Promise<InboundText> {
  const text = textOf(body, from);
  expect((await loaded(text, false)).pending).toBe(true);
  return text;
}

const handled = (sid: string) => settleUnknown(hotline.context.store, sid, hotline.context.now());

const claim = (most = 10) => claimUnhandled(hotline.context.store, hotline.context.now(), most);

test('a text that was just recorded is left to whoever recorded it', async () => {
  await record('hello');
  hotline.clock.pass(4 * secondMs);
  expect(await claim()).toEqual([]);
  hotline.clock.pass(2 * secondMs);
  expect(await claim()).toHaveLength(1);
});

test('a text comes back whole', async () => {
  const receivedAt = hotline.clock.now();
  const text = await record('Sí, mañana 🙏🏽\n');
  hotline.clock.pass(10 * secondMs);
  expect(await claim()).toEqual([{ text, receivedAt, tries: 1 }]);
});

test('a text is handed out to one of many', async () => {
  for (const phone of phones) await record('hello', phone);
  hotline.clock.pass(10 * secondMs);
  const shares = await Promise.all(Array.from({ length: 5 }, () => claim(4)));
  const sids = shares.flat().map(({ text }) => text.sid);
  expect([sids.length, new Set(sids).size]).toEqual([10, 10]);
});

test('the oldest goes first', async () => {
  const oldest = await record('hello');
  hotline.clock.pass(secondMs);
  await record('hello', second);
  hotline.clock.pass(10 * secondMs);
  expect((await claim(1)).map(({ text }) => text.sid)).toEqual([oldest.sid]);
});

test('a text that fails again and again is tried less and less often', async () => {
  await record('hello');
  hotline.clock.pass(6 * secondMs);
  const waits: number[] = [];
  for (let tries = 0; tries < 12; tries++) {
    expect(await claim()).toHaveLength(1);
    let waited = 0;
    while ((await hotline.db.inboxText.count({ where: { retryAt: { gt: hotline.clock.now() } } })) > 0) {
      hotline.clock.pass(5 * secondMs);
      waited += 5;
    }
    waits.push(waited);
  }
  expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
  expect([waits[0], waits.at(-1)]).toEqual([5, 600]);
});

describe('a person texts twice', () => {
  let earlier: InboundText;
  let later: InboundText;

  beforeEach(async () => {
    earlier = await record('YES');
    hotline.clock.pass(secondMs);
    later = textOf('no wait, I can not', first);
  });

  test('what they texted later is held until the earlier has been handled', async () => {
    expect(await loaded(later, false)).toMatchObject({ pending: true, held: true });
    expect(await loaded(later, true)).toMatchObject({ pending: true, held: true });
    expect(await loaded(earlier, true)).toMatchObject({ pending: true, held: false });
    await handled(earlier.sid);
    expect(await loaded(later, true)).toMatchObject({ pending: true, held: false });
    expect(await loaded(earlier, true)).toMatchObject({ pending: false });
  });

  test('nobody else has to wait for that', async () => {
    expect(await loaded(textOf('hello', second), false)).toMatchObject({ pending: true, held: false });
  });

  test('the earlier one is handed out, and the later right after it', async () => {
    await loaded(later, false);
    hotline.clock.pass(10 * secondMs);
    expect((await claim()).map(({ text }) => text)).toEqual([earlier]);
    expect(await claim()).toEqual([]);
    expect(await claimNext(hotline.context.store, hotline.context.now(), earlier)).toBeUndefined();
    await handled(earlier.sid);
    expect(await claimNext(hotline.context.store, hotline.context.now(), earlier)).toMatchObject({ text: later });
    expect(await claimNext(hotline.context.store, hotline.context.now(), earlier)).toBeUndefined();
  });

  test('the later one is not held any more once the earlier is set aside, and that is never handed out again', async () => {
    await loaded(later, false);
    await setAside(hotline.context.store, earlier.sid, hotline.context.now());
    expect(await loaded(later, true)).toMatchObject({ pending: true, held: false });
    hotline.clock.pass(10 * secondMs);
    expect((await claim()).map(({ text }) => text)).toEqual([later]);
    // It is known all the same, so that the network's own repeating of it changes nothing.
    expect(await loaded(earlier, false)).toMatchObject({ pending: false });
    await deleteReceivedBefore(hotline.context.store, hotline.clock.now());
    expect(await isRecorded(hotline.context.store, earlier.sid)).toBe(false);
  });
});

test('what arrived while nothing could be recorded is recorded once, and handed out without delay, before what came after it', async () => {
  const arrivedAt = hotline.clock.now();
  hotline.clock.pass(secondMs);
  const later = await record('later');
  const earlier = textOf('earlier', first);
  for (let times = 0; times < 3; times++) await recordText(hotline.context.store, earlier, arrivedAt);
  expect(await isRecorded(hotline.context.store, earlier.sid)).toBe(true);
  expect(await loaded(later, true)).toMatchObject({ held: true });
  expect(await claim()).toEqual([{ text: earlier, receivedAt: arrivedAt, tries: 1 }]);
});

test('what has been dealt with is not handed out, and is deleted in time', async () => {
  const { sid } = await record('hello');
  await settleUnknown(hotline.context.store, sid, hotline.clock.now());
  hotline.clock.pass(10 * secondMs);
  expect(await claim()).toEqual([]);
  await deleteReceivedBefore(hotline.context.store, new Date(hotline.clock.now().getTime() - 60 * secondMs));
  expect(await hotline.db.inboxText.count()).toBe(1);
  await deleteReceivedBefore(hotline.context.store, hotline.clock.now());
  expect(await hotline.db.inboxText.count()).toBe(0);
});
