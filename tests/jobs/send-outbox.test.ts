// Who is slow, or dead, holds up nobody else, and what is under way is bounded and finished.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/context.ts';
import { createSender } from '../../src/jobs/send-outbox.ts';
import type { OutboundText, SendResult } from '../../src/telephony/provider.ts';
import { line } from '../support/crowd.ts';
import { type Outbox, startOutbox } from '../support/filled-outbox.ts';
import { newSid } from '../support/webhooks.ts';

const slowLine = '+13125550101';

let outbox: Outbox;
let network: ReturnType<typeof heldNetwork>;

beforeAll(async () => {
  outbox = await startOutbox(100, { secondLine: slowLine });
});

afterAll(() => outbox.stop());

beforeEach(async () => {
  await outbox.clear();
  await outbox.hotline.db.line.updateMany({ data: { perSecond: 1_000 } });
  network = heldNetwork();
});

/** A network that answers to a text when it is told to. */
function heldNetwork() {
  const held: { readonly text: OutboundText; readonly answer: (result: SendResult) => void }[] = [];
  const woken: (Date | undefined)[] = [];
  const context: Context = {
    ...outbox.hotline.context,
    queue: { ...outbox.hotline.context.queue, wake: (_, at) => woken.push(at) },
    provider: {
      ...outbox.hotline.context.provider,
      sendText: (text) => new Promise((answer) => held.push({ text, answer })),
    },
  };
  return {
    context,
    woken,
    waiting: () => held.map(({ text }) => text.body),
    /** Answers the texts with these words; resolves once that is written down. */
    async accept(isMeant: (text: OutboundText) => boolean): Promise<void> {
      const meant = held.filter(({ text }) => isMeant(text));
      const wakings = woken.length + meant.length;
      for (const each of meant) {
        held.splice(held.indexOf(each), 1);
        each.answer({ ok: true, sid: newSid() });
      }
      await until(() => woken.length >= wakings);
    },
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2));
}

const bodyIs = (body: string) => (text: OutboundText) => text.body === body;
const anything = () => true;

/** Looks until there is nothing more to begin. */
async function lookUntilDone({ look }: ReturnType<typeof createSender>): Promise<void> {
  while (await look()) outbox.hotline.clock.pass(100);
}

describe('a text that gets no answer', () => {
  test('holds up the next to the same person, and nobody else', async () => {
    const sender = createSender(network.context);
    await outbox.put([0, 'slow'], [0, 'after slow'], [1, 'quick'], [1, 'after quick']);
    await lookUntilDone(sender);
    await until(() => network.waiting().length === 2);
    await network.accept(bodyIs('quick'));
    outbox.hotline.clock.pass(100);
    await lookUntilDone(sender);
    await until(() => network.waiting().length === 2);
    expect(network.waiting()).toEqual(['slow', 'after quick']);
    await network.accept(anything);
    outbox.hotline.clock.pass(100);
    await lookUntilDone(sender);
    await until(() => network.waiting().length === 1);
    await network.accept(bodyIs('after slow'));
    await sender.finish();
    expect(await outbox.hotline.db.outboxText.count({ where: { status: 'sent' } })).toBe(4);
  });

  test('is waited for when the work ends', async () => {
    const sender = createSender(network.context);
    await outbox.put([0, 'slow']);
    await lookUntilDone(sender);
    let isFinished = false;
    const finishing = sender.finish().then(() => {
      isFinished = true;
    });
    await until(() => network.waiting().length === 1);
    expect(isFinished).toBe(false);
    await network.accept(anything);
    await finishing;
    expect(await outbox.hotline.db.outboxText.findFirstOrThrow()).toMatchObject({ status: 'sent' });
  });
});

test('a line that gets no answers takes up no more than its share, and the others go on', async () => {
  const sender = createSender(network.context);
  const dead = Array.from({ length: 85 }, (_, index) => [index, 'dead', { line: slowLine }] as const);
  await outbox.put(...dead, ...Array.from({ length: 10 }, (_, index) => [90 + index, 'alive'] as const));
  await lookUntilDone(sender);
  await until(() => network.waiting().includes('alive'));
  const waiting = network.waiting();
  expect(waiting.filter((body) => body === 'alive')).toHaveLength(10);
  expect(waiting.length).toBe(10 + 32);
  for (let round = 0; round < 20; round++) {
    await network.accept(anything);
    outbox.hotline.clock.pass(100);
    await lookUntilDone(sender);
  }
  await network.accept(anything);
  await sender.finish();
  expect(await outbox.hotline.db.outboxText.count({ where: { status: 'sent' } })).toBe(95);
});

test('the sender asks to be woken when a line is free again, and when a text is done', async () => {
  await outbox.hotline.db.line.update({ where: { number: line }, data: { perSecond: 1 } });
  const sender = createSender(network.context);
  await outbox.put([0, 'one'], [1, 'two']);
  await lookUntilDone(sender);
  const [freeAt] = network.woken;
  expect(freeAt?.getTime()).toBeGreaterThan(outbox.hotline.clock.now().getTime());
  await until(() => network.waiting().length === 1);
  await network.accept(anything);
  expect(network.woken.at(-1)).toBeUndefined();
  await sender.finish();
});
