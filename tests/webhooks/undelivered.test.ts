// A text that was taken by the network and did not arrive is tried again within some hours; then a steward is told.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeClock } from '../support/clock.ts';
import { steward } from '../support/crowd.ts';
import { type Outbox, startOutbox } from '../support/filled-outbox.ts';
import { newSid, postForm, statusForm } from '../support/webhooks.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

let outbox: Outbox;
let seq: number;

beforeAll(async () => {
  outbox = await startOutbox(2, { startsAt: '2026-03-03T12:00' });
});

afterAll(() => outbox.stop());

beforeEach(async () => {
  await outbox.clear();
  await outbox.hotline.db.member.updateMany({ data: { quietHours: null } });
  outbox.hotline.clock.pass(7 * 24 * hourMs);
  seq = outbox.hotline.emulator.texts().at(-1)?.seq ?? 0;
});

const phoneOf = (index: number): string => outbox.recipients[index]?.phone ?? '';

const received = (phone: string): readonly string[] =>
  outbox.hotline.emulator
    .texts(seq)
    .filter((text) => text.direction === 'received' && text.phone === phone && text.status === 'delivered')
    .map(({ body }) => body);

const row = () => outbox.hotline.db.outboxText.findFirstOrThrow({ orderBy: { id: 'asc' } });

const failDeliveries = (errorCode: number, count: number) =>
  outbox.hotline.emulator.setFaults({ deliveries: { errorCode, count } });

async function hours(count: number): Promise<void> {
  for (let minutes = 0; minutes < count * 60; minutes += 5) {
    outbox.hotline.clock.pass(5 * minuteMs);
    await outbox.hotline.settle();
  }
}

async function report(id: bigint, sid: string, status: string, more: Readonly<Record<string, string>> = {}) {
  const answer = await postForm(outbox.hotline, `/twilio/status/text?id=${id}`, statusForm(sid, status, more));
  expect(answer.status).toBe(204);
}

describe('a phone that is off', () => {
  test('gets its text when it is on again', async () => {
    failDeliveries(30003, 2);
    await outbox.put([0, 'hello']);
    await outbox.hotline.settle();
    expect(received(phoneOf(0))).toEqual([]);
    expect((await row()).status).toBe('queued');
    await hours(3);
    expect(received(phoneOf(0))).toEqual(['hello']);
    expect(await row()).toMatchObject({ status: 'delivered', pastSids: [expect.any(String), expect.any(String)] });
    expect(received(steward)).toEqual([]);
  });

  test('and stays off is told to a steward after three tries more', async () => {
    failDeliveries(30003, 4);
    await outbox.put([0, 'hello']);
    await outbox.hotline.settle();
    await hours(12);
    expect(await row()).toMatchObject({ status: 'undelivered', tries: 4 });
    expect(received(steward)).toEqual([expect.stringContaining('could not be delivered')]);
  });

  test('does not keep later texts from coming', async () => {
    failDeliveries(30003, 1);
    await outbox.put([0, 'first']);
    await outbox.hotline.settle();
    await outbox.put([0, 'second']);
    await outbox.hotline.settle();
    expect(received(phoneOf(0))).toEqual(['second']);
    await hours(1);
    expect(received(phoneOf(0))).toEqual(['second', 'first']);
  });

  test('does not get what has lost its meaning, and nobody is told of that', async () => {
    failDeliveries(30003, 1);
    const expiresAt = new Date(outbox.hotline.clock.now().getTime() + 10 * minuteMs);
    await outbox.put([0, 'soon too late', { expiresAt }]);
    await outbox.hotline.settle();
    await hours(6);
    expect(received(phoneOf(0))).toEqual([]);
    expect(received(steward)).toEqual([]);
    expect((await row()).status).toBe('undelivered');
  });

  test('is not tried in the night of its owner', async () => {
    outbox.hotline.clock.set('2026-06-10T12:00');
    await outbox.hotline.db.member.updateMany({ data: { quietHours: '12:10-20:00' } });
    failDeliveries(30003, 1);
    await outbox.put([0, 'hello']);
    await outbox.hotline.settle();
    expect((await row()).dueAt).toEqual(new FakeClock('2026-06-10T20:00').now());
    await outbox.put([1, 'urgent', { urgent: true }]);
    failDeliveries(30003, 1);
    await outbox.hotline.settle();
    await hours(1);
    expect(received(phoneOf(1))).toEqual(['urgent']);
  });
});

test('what is still reported of an earlier try changes nothing', async () => {
  failDeliveries(30008, 1);
  await outbox.put([0, 'hello']);
  await outbox.hotline.settle();
  const { id, pastSids } = await row();
  const [earlier = ''] = pastSids;
  for (const status of ['sent', 'delivered', 'undelivered']) await report(id, earlier, status, { ErrorCode: '30008' });
  expect(await row()).toMatchObject({ status: 'queued', sid: null, pastSids: [earlier] });
  await hours(1);
  expect(received(phoneOf(0))).toEqual(['hello']);
});

test('a number of which it is said again and again that nobody has it takes no texts', async () => {
  failDeliveries(30005, 4);
  await outbox.put([0, 'hello']);
  await outbox.hotline.settle();
  expect(await outbox.hotline.db.contact.count({ where: { textless: true } })).toBe(0);
  await hours(12);
  expect(await outbox.hotline.db.contact.count({ where: { textless: true } })).toBe(1);
});

test('a text that a toll-free network has blocked was stopped by its reader', async () => {
  await outbox.put([0, 'hello'], [1, 'hello']);
  const texts = await outbox.hotline.db.outboxText.findMany({ orderBy: { id: 'asc' } });
  await outbox.hotline.settle();
  await outbox.hotline.db.outboxText.updateMany({ data: { status: 'sent' } });
  const sids = (await outbox.hotline.db.outboxText.findMany({ orderBy: { id: 'asc' } })).map(({ sid }) => sid ?? '');
  await report(texts[0]?.id ?? 0n, sids[0] ?? newSid(), 'undelivered', { ErrorCode: '30004', From: '+18445550100' });
  expect(await outbox.hotline.db.contact.count({ where: { optedOut: true } })).toBe(1);
});
