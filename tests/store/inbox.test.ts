// Texts whose handling was cut short are handed out again: the oldest first, to one at a time, less and less often.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { claimUnhandled, deleteReceivedBefore, settleUnknown } from '../../src/store/inbox.ts';
import { load } from '../../src/store/load.ts';
import type { InboundText } from '../../src/telephony/provider.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { newSid } from '../support/webhooks.ts';

const [from = ''] = askerPhones(1);
const secondMs = 1_000;

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 0 })]);
});

afterAll(() => hotline.stop());

beforeEach(async () => {
  await hotline.db.inboxText.deleteMany();
});

async function record(body: string): Promise<InboundText> {
  const text = { sid: newSid(), from, to: line, body, pictures: ['https://example.org/1'], carrier: 'help' as const };
  const { pending } = await load(hotline.context.store, { of: 'text', text, recorded: false }, hotline.context.now());
  expect(pending).toBe(true);
  return text;
}

const claim = (most = 10) => claimUnhandled(hotline.context.store, hotline.context.now(), most);

test('a text that was just recorded is left to whoever recorded it', async () => {
  await record('hello');
  hotline.clock.pass(4 * secondMs);
  expect(await claim()).toEqual([]);
  hotline.clock.pass(2 * secondMs);
  expect(await claim()).toHaveLength(1);
});

test('a text comes back whole', async () => {
  const text = await record('Sí, mañana 🙏🏽\n');
  hotline.clock.pass(10 * secondMs);
  expect(await claim()).toEqual([{ text, tries: 1 }]);
});

test('a text is handed out to one of many', async () => {
  for (let count = 0; count < 10; count++) await record(`text ${count}`);
  hotline.clock.pass(10 * secondMs);
  const shares = await Promise.all(Array.from({ length: 5 }, () => claim(4)));
  const sids = shares.flat().map(({ text }) => text.sid);
  expect([sids.length, new Set(sids).size]).toEqual([10, 10]);
});

test('the oldest goes first', async () => {
  const first = await record('first');
  hotline.clock.pass(secondMs);
  await record('second');
  hotline.clock.pass(10 * secondMs);
  expect((await claim(1)).map(({ text }) => text.sid)).toEqual([first.sid]);
});

test('a text that fails again and again is tried less and less often, and never given up', async () => {
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
