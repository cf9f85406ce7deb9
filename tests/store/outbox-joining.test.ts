// What waited for the morning goes out as one text where it can, and what says nothing any more is left out.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Claim, claimTexts } from '../../src/store/outbox.ts';
import { postpone, settleSent } from '../../src/store/outbox-settle.ts';
import { type Given, type Outbox, startOutbox } from '../support/filled-outbox.ts';
import { newSid } from '../support/webhooks.ts';

const hourMs = 3_600_000;
const secondLine = '+13125550101';

let outbox: Outbox;
let morning: Date;

beforeAll(async () => {
  outbox = await startOutbox(3, { startsAt: '2026-03-03T23:00', secondLine });
});

afterAll(() => outbox.stop());

beforeEach(async () => {
  await outbox.clear();
  morning = new Date(outbox.hotline.clock.now().getTime() + 9 * hourMs);
});

/** Waits for the morning. */
const held = (to: number, body: string, more: Given[2] = {}): Given => [to, body, { notBefore: morning, ...more }];

const wakeUp = (): void => outbox.hotline.clock.pass(9 * hourMs);

async function claim(): Promise<Claim['texts']> {
  await outbox.hotline.db.line.updateMany({ data: { freeAt: null } });
  return (await claimTexts(outbox.hotline.context.store, outbox.hotline.clock.now(), 50)).texts;
}

const bodies = (texts: Claim['texts']): readonly string[] => texts.map(({ body }) => body);

const statuses = async (): Promise<readonly string[]> =>
  (await outbox.hotline.db.outboxText.findMany({ orderBy: { id: 'asc' } })).map(({ status }) => status);

describe('texts that waited for the morning', () => {
  test('go out as one, each on a line of its own, as they were written', async () => {
    await outbox.put(held(0, 'first'), held(1, 'to another'), held(0, 'second'), held(0, 'third'));
    expect(await claim()).toEqual([]);
    wakeUp();
    expect(bodies(await claim())).toEqual(['first\nsecond\nthird', 'to another']);
    expect(await statuses()).toEqual(['sending', 'sending', 'joined', 'joined']);
    expect(await claim()).toEqual([]);
  });

  test('let what is said in the night pass', async () => {
    await outbox.put(held(0, 'waits'), [0, 'an answer']);
    expect(bodies(await claim())).toEqual(['an answer']);
  });

  test('are joined no longer than a text may be', async () => {
    await outbox.put(...Array.from({ length: 4 }, (_, index) => held(0, `${index}`.repeat(500))));
    wakeUp();
    const sent: string[] = [];
    for (let texts = await claim(); texts.length > 0; texts = await claim()) {
      sent.push(...bodies(texts));
      for (const { id } of texts) await settleSent(outbox.hotline.context.store, id, newSid());
    }
    expect(sent.join('\n')).toBe(['0', '1', '2', '3'].map((digit) => digit.repeat(500)).join('\n'));
    expect(sent).toHaveLength(2);
    for (const body of sent) expect(body.length).toBeLessThanOrEqual(1_500);
  });

  test('keep their place among others: pictures and what was written in the day go by themselves', async () => {
    const pictures = ['https://example.org/1'];
    await outbox.put(held(0, 'one'), held(0, 'two'), held(0, 'a picture', { pictures }), held(0, 'three'));
    wakeUp();
    await outbox.put([0, 'by day']);
    for (const body of ['one\ntwo', 'a picture', 'three', 'by day']) {
      const texts = await claim();
      expect(bodies(texts)).toEqual([body]);
      for (const { id } of texts) await settleSent(outbox.hotline.context.store, id, newSid());
    }
  });

  test('to one phone from two lines stay apart', async () => {
    await outbox.put(held(0, 'here'), held(0, 'there', { line: secondLine }));
    wakeUp();
    expect(bodies(await claim())).toEqual(['here']);
  });

  test('say the same when they are tried again', async () => {
    await outbox.put(held(0, 'first'), held(0, 'second'));
    wakeUp();
    const [text] = await claim();
    if (!text) throw new Error('a text is due');
    await postpone(outbox.hotline.context.store, text, 'queued', outbox.hotline.clock.now(), 20429);
    expect(await claim()).toMatchObject([{ body: 'first\nsecond', isDoubtful: false, tries: 2 }]);
    outbox.hotline.clock.pass(hourMs);
    expect(await claim()).toMatchObject([{ body: 'first\nsecond', isDoubtful: true, tries: 3 }]);
  });

  test('leave out what has run out in the night', async () => {
    await outbox.put(
      held(0, 'too late', { expiresAt: new Date(morning.getTime() - hourMs) }),
      held(0, 'still true'),
      held(0, 'too late as well', { expiresAt: morning }),
      held(0, 'true until noon', { expiresAt: new Date(morning.getTime() + 4 * hourMs) }),
    );
    wakeUp();
    expect(bodies(await claim())).toEqual(['still true\ntrue until noon']);
    expect(await statuses()).toEqual(['expired', 'sending', 'expired', 'joined']);
  });

  test('that have all run out cost their line nothing', async () => {
    await outbox.hotline.db.line.updateMany({ data: { perSecond: 1 } });
    const expiresAt = morning;
    await outbox.put(...[0, 1, 2].map((to) => held(to, 'too late', { expiresAt })));
    wakeUp();
    await outbox.put([2, 'news']);
    expect(await claim()).toEqual([]);
    const { store } = outbox.hotline.context;
    expect(bodies((await claimTexts(store, outbox.hotline.clock.now(), 50)).texts)).toEqual(['news']);
  });
});

test('what is in doubt and has run out is asked about, and said to be so', async () => {
  const expiresAt = new Date(outbox.hotline.clock.now().getTime() + 1_000);
  await outbox.put([0, 'soon too late', { expiresAt }]);
  expect(await claim()).toMatchObject([{ isDoubtful: false, endsAs: undefined, expiresAt }]);
  outbox.hotline.clock.pass(hourMs);
  expect(await claim()).toMatchObject([{ isDoubtful: true, endsAs: 'expired' }]);
});
