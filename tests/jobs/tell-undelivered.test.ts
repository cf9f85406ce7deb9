// Whoever learns that a text did not arrive may die before anybody heard of it: then another process tells it, and nobody twice.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { tellUndelivered } from '../../src/jobs/tell-undelivered.ts';
import { claimTexts } from '../../src/store/outbox.ts';
import { recordStatus } from '../../src/store/outbox-report.ts';
import { settleUnsent } from '../../src/store/outbox-settle.ts';
import { steward } from '../support/crowd.ts';
import { type Outbox, startOutbox } from '../support/filled-outbox.ts';
import { newSid } from '../support/webhooks.ts';

const minuteMs = 60_000;

let outbox: Outbox;
let seq: number;

beforeAll(async () => {
  outbox = await startOutbox(1, { startsAt: '2026-03-03T12:00' });
});

afterAll(() => outbox.stop());

beforeEach(async () => {
  await outbox.clear();
  outbox.hotline.clock.pass(2 * 24 * 60 * minuteMs);
  seq = outbox.hotline.emulator.texts().at(-1)?.seq ?? 0;
});

const now = () => outbox.hotline.clock.now();

/** What the stewards have heard by now of texts that did not arrive. */
async function toldStewards(): Promise<number> {
  await outbox.hotline.settle();
  return outbox.hotline.emulator.texts(seq).filter(({ phone, body }) => phone === steward && /deliver/.test(body))
    .length;
}

async function later(): Promise<void> {
  outbox.hotline.clock.pass(61_000);
  await tellUndelivered(outbox.hotline.context)();
}

test('a failure that was reported is told though the process that took the report has died', async () => {
  const { store } = outbox.hotline.context;
  await outbox.put([0, 'hello']);
  const [text] = (await claimTexts(store, now(), 1)).texts;
  const report = { sid: newSid(), status: 'failed', errorCode: 30007 } as const;
  await recordStatus(store, text?.id ?? '', report, [], { because: 'gaveUp', now: now() });
  await tellUndelivered(outbox.hotline.context)();
  expect(await toldStewards()).toBe(0);
  await later();
  expect(await toldStewards()).toBe(1);
  await later();
  expect(await toldStewards()).toBe(1);
});

test('so is a text that the network would not take', async () => {
  const { store } = outbox.hotline.context;
  await outbox.put([0, 'hello']);
  const [text] = (await claimTexts(store, now(), 1)).texts;
  if (!text) throw new Error('a text waits');
  await settleUnsent(store, text, 'suppressed', 21610, { because: 'optedOut', now: now() });
  await later();
  const contact = await outbox.hotline.db.contact.findUniqueOrThrow({ where: { id: text.contactId ?? '' } });
  expect(contact.optedOut).toBe(true);
  expect(await outbox.hotline.db.outboxText.count({ where: { untold: { not: null } } })).toBe(0);
});

test('what was told when it was learnt is not told again', async () => {
  outbox.hotline.emulator.setFaults({ sends: { kind: 'refuse', code: 21617, count: 1 } });
  await outbox.put([0, 'hello']);
  expect(await toldStewards()).toBe(1);
  await later();
  expect(await toldStewards()).toBe(1);
});
