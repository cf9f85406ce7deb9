// What becomes of one attempt: taken, tried again, found, left, or given up and told to a steward.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { attemptLastsMs } from '../../src/telephony/attempt.ts';
import type { OutboundText, SendResult } from '../../src/telephony/provider.ts';
import { steward } from '../support/crowd.ts';
import { type Given, type Outbox, startOutbox } from '../support/filled-outbox.ts';
import { sendDue } from '../support/sending.ts';
import { newSid } from '../support/webhooks.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

let outbox: Outbox;
let taken: OutboundText[];
let answers: (text: OutboundText) => SendResult | Error;
let found: string | undefined;

beforeAll(async () => {
  outbox = await startOutbox(3, { startsAt: '2026-03-03T12:00' });
});

afterAll(() => outbox.stop());

beforeEach(async () => {
  await outbox.clear();
  await outbox.hotline.db.contact.deleteMany({ where: { members: { none: {} } } });
  outbox.hotline.clock.pass(7 * 24 * hourMs);
  taken = [];
  found = undefined;
  answers = () => ({ ok: true, sid: newSid() });
});

const context = () => ({
  ...outbox.hotline.context,
  provider: {
    ...outbox.hotline.context.provider,
    async sendText(text: OutboundText): Promise<SendResult> {
      taken.push(text);
      const answer = answers(text);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    findSent: async () => found,
  },
});

const send = (): Promise<void> => sendDue(context());

/** Sends what is due, again and again as time goes by. */
async function sendFor(ms: number, everyMs: number): Promise<void> {
  for (let passedMs = 0; passedMs < ms; passedMs += everyMs) {
    await send();
    outbox.hotline.clock.pass(everyMs);
  }
  await send();
}

const rows = (where = {}) => outbox.hotline.db.outboxText.findMany({ where, orderBy: { id: 'asc' } });
const failing = (because: 'later' | 'barred' | 'unclear' | 'lost' | 'never', errorCode: number) => {
  answers = ({ to }) => (to === steward ? { ok: true, sid: newSid() } : { ok: false, because, errorCode });
};
const toldStewards = () => taken.filter(({ to, body }) => to === steward && /could not be delivered/.test(body)).length;

describe('a text', () => {
  test('is valid as long as it means something, and otherwise as long as can be', async () => {
    const expiresAt = new Date(outbox.hotline.clock.now().getTime() + 90_000);
    await outbox.put([0, 'for now', { expiresAt }], [1, 'for ever']);
    await send();
    const validity = new Map(taken.map(({ body, validForSeconds }) => [body, validForSeconds]));
    expect(validity.get('for now')).toBeCloseTo(90, 0);
    expect(validity.get('for ever')).toBeUndefined();
  });

  test('whose attempt was lost is looked for before it is sent again', async () => {
    await outbox.put([0, 'hello']);
    failing('lost', 20500);
    await send();
    found = newSid();
    outbox.hotline.clock.pass(10 * minuteMs);
    await send();
    expect(taken).toHaveLength(1);
    expect(await rows()).toMatchObject([{ status: 'sent', sid: found }]);
  });

  test('that the network may still take is not looked for before it can not be taken any more', async () => {
    await outbox.put([0, 'hello']);
    failing('lost', 20500);
    await send();
    const claimedAt = outbox.hotline.clock.now().getTime();
    const looksAt: number[] = [];
    const looking = {
      ...context(),
      provider: {
        ...context().provider,
        findSent: async () => {
          looksAt.push(outbox.hotline.clock.now().getTime() - claimedAt);
          return undefined;
        },
      },
    };
    for (let seconds = 0; seconds < 120; seconds++) {
      outbox.hotline.clock.pass(1_000);
      await sendDue(looking);
    }
    expect(looksAt[0]).toBeGreaterThanOrEqual(attemptLastsMs);
    expect(taken).toHaveLength(1 + looksAt.length);
  });

  test('that comes to its sending late leaves it to the next attempt, as the network may take it late as well', async () => {
    await outbox.put([0, 'with a picture', { pictures: ['https://example.org/1'] }]);
    const fetchPicture = async () => {
      outbox.hotline.clock.pass(11_000);
      return undefined;
    };
    await sendDue({ ...context(), provider: { ...context().provider, fetchPicture } });
    expect(taken).toHaveLength(0);
    expect(await rows()).toMatchObject([{ status: 'queued' }]);
  });

  test('that was lost and means nothing any more is looked for, and not sent again', async () => {
    const expiresAt = new Date(outbox.hotline.clock.now().getTime() + minuteMs);
    await outbox.put([0, 'found', { expiresAt }]);
    failing('lost', 20500);
    await send();
    outbox.hotline.clock.pass(10 * minuteMs);
    await send();
    expect(taken).toHaveLength(1);
    expect(await rows()).toMatchObject([{ status: 'expired' }]);
  });

  test.each([true, false])(
    'that was lost, to somebody who has stopped since, is looked for and not sent again (taken: %s)',
    async (wasTaken) => {
      await outbox.put([0, 'hello']);
      failing('lost', 20500);
      await send();
      await outbox.hotline.db.contact.updateMany({ data: { optedOut: true } });
      found = wasTaken ? newSid() : undefined;
      outbox.hotline.clock.pass(10 * minuteMs);
      await send();
      expect(taken).toHaveLength(1);
      expect(await rows()).toMatchObject([{ status: wasTaken ? 'sent' : 'suppressed', sid: found ?? null }]);
      await outbox.hotline.db.contact.updateMany({ data: { optedOut: false } });
    },
  );

  test('whose pictures can not be had goes without them in the end', async () => {
    await outbox.put([0, 'with a picture', { pictures: ['https://example.org/1'] }]);
    const broken = {
      ...context(),
      provider: { ...context().provider, fetchPicture: () => Promise.reject(new Error('out of reach')) },
    };
    for (let tries = 0; tries < 8; tries++) {
      await sendDue(broken);
      outbox.hotline.clock.pass(6 * minuteMs);
    }
    expect(taken).toMatchObject([{ body: 'with a picture', pictures: [] }]);
  });
});

describe('texts that fail', () => {
  test.each([
    ['later', 20429],
    ['barred', 20003],
    ['unclear', 20500],
    ['lost', 20500],
  ] as const)('%s (%i) are tried for a day, more and more seldom, and then given up', async (because, code) => {
    await outbox.put([0, 'hello']);
    failing(because, code);
    await sendFor(2 * hourMs, minuteMs);
    const triesWithinHours = taken.length;
    expect(triesWithinHours).toBeGreaterThan(15);
    expect(triesWithinHours).toBeLessThan(70);
    expect(toldStewards()).toBe(0);
    await sendFor(24 * hourMs, 10 * minuteMs);
    expect(await rows({ saying: 'relay' })).toMatchObject([{ status: 'failed', errorCode: code }]);
    expect(toldStewards()).toBe(1);
  });

  test('for good are told to a steward once a day for each phone', async () => {
    failing('never', 21617);
    const given: Given[] = [0, 0, 0, 1].map((to) => [to, 'hello']);
    await outbox.put(...given);
    await send();
    expect(await rows({ saying: 'relay', status: 'failed' })).toHaveLength(4);
    expect(toldStewards()).toBe(2);
    outbox.hotline.clock.pass(25 * hourMs);
    await outbox.put([0, 'hello again']);
    await send();
    expect(toldStewards()).toBe(3);
  });

  test('of which a steward should hear, and can not, tell nobody of it', async () => {
    answers = () => ({ ok: false, because: 'never', errorCode: 21617 });
    await outbox.put([0, 'hello']);
    for (let round = 0; round < 5; round++) await sendFor(hourMs, 10 * minuteMs);
    expect(await rows()).toMatchObject([
      { saying: 'relay', status: 'failed' },
      { saying: 'stewardUndelivered', status: 'failed' },
    ]);
  });
});
