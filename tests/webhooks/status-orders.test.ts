// However often and in whatever order the network tells of a text, and whenever our own call comes back: it ends in the same place.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimTexts } from '../../src/store/outbox.ts';
import { recordStatus } from '../../src/store/outbox-report.ts';
import { postpone, settleSent } from '../../src/store/outbox-settle.ts';
import type { DeliveryStatus } from '../../src/telephony/provider.ts';
import { type Outbox, startOutbox } from '../support/filled-outbox.ts';
import { newSid } from '../support/webhooks.ts';

let outbox: Outbox;

beforeAll(async () => {
  outbox = await startOutbox(1);
});

afterAll(() => outbox.stop());

/** What the network tells of one text, and how our own call may end: it brings the id, or it is lost. */
const story = fc
  .tuple(
    fc.constantFrom<DeliveryStatus>('delivered', 'undelivered', 'failed'),
    fc.boolean(),
    fc.integer({ min: 0, max: 2 }),
  )
  .chain(([end, isLost, repeats]) => {
    const reports = ['sent', end, ...Array.from({ length: repeats }, () => end)] as const;
    const steps = [...reports, 'sent', isLost ? 'lost' : 'answered'] as const;
    return fc.tuple(fc.constant(end), fc.shuffledSubarray([...steps], { minLength: steps.length }));
  });

const row = () => outbox.hotline.db.outboxText.findFirstOrThrow();

test('the last word is the end of it, and the text is never sent again', async () => {
  const { store } = outbox.hotline.context;
  await fc.assert(
    fc.asyncProperty(story, async ([end, steps]) => {
      await outbox.clear();
      await outbox.put([0, 'hello']);
      const { texts } = await claimTexts(store, outbox.hotline.clock.now(), 1);
      const [text] = texts;
      if (!text) throw new Error('a text waits');
      const sid = newSid();
      for (const step of steps) {
        if (step === 'answered') await settleSent(store, text.id, sid);
        else if (step === 'lost') await postpone(store, text, 'sending', outbox.hotline.clock.now(), undefined);
        else await recordStatus(store, text.id, { sid, status: step }, []);
      }
      expect(await row()).toMatchObject({ status: end, sid });
    }),
    { numRuns: 60 },
  );
});

test('one that is tried again ends as its last try does, whatever is still told of the first', async () => {
  const { store } = outbox.hotline.context;
  const late = fc.array(fc.constantFrom<DeliveryStatus>('sent', 'undelivered', 'failed', 'delivered'), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(late, late, fc.boolean(), async (before, after, answersLate) => {
      await outbox.clear();
      await outbox.put([0, 'hello']);
      const now = outbox.hotline.clock.now();
      const [first] = (await claimTexts(store, now, 1)).texts;
      if (!first) throw new Error('a text waits');
      const [old, young] = [newSid(), newSid()];
      if (!answersLate) await settleSent(store, first.id, old);
      expect(await recordStatus(store, first.id, { sid: old, status: 'undelivered' }, [now])).toMatchObject({
        isTriedAgain: true,
      });
      if (answersLate) await settleSent(store, first.id, old);
      for (const status of before) await recordStatus(store, first.id, { sid: old, status }, [now]);
      await outbox.hotline.db.line.updateMany({ data: { freeAt: null } });
      const [second] = (await claimTexts(store, now, 1)).texts;
      expect(second).toMatchObject({ id: first.id, isDoubtful: false, tries: 2 });
      await settleSent(store, first.id, young);
      for (const status of after) await recordStatus(store, first.id, { sid: old, status }, [now]);
      await recordStatus(store, first.id, { sid: young, status: 'delivered' }, [now]);
      expect(await row()).toMatchObject({ status: 'delivered', sid: young, pastSids: [old] });
    }),
    { numRuns: 40 },
  );
});
