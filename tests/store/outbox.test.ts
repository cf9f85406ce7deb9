// Texts to be sent are claimed once each, in order for one person, the urgent ones first.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Recipient } from '../../src/domain/effect.ts';
import { commit } from '../../src/store/commit.ts';
import { claimTexts, deleteSettledBefore } from '../../src/store/outbox.ts';
import { postpone, settleSent, settleUnsent, sidsSentTo } from '../../src/store/outbox-settle.ts';
import type { WordedText } from '../../src/store/worded-effect.ts';
import { crowd, helperPhones, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { newSid } from '../support/webhooks.ts';

const phones = helperPhones(5);
const secondMs = 1_000;

let hotline: TestHotline;
let recipients: readonly Recipient[];

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: phones.length })]);
  const { seal } = hotline.context.store;
  const contacts = await hotline.db.contact.findMany();
  recipients = phones.map((phone) => {
    const { id = '' } = contacts.find(({ phoneSealed }) => seal.open(phoneSealed) === phone) ?? {};
    return { contactId: id, phone, line, language: 'en' };
  });
});

afterAll(() => hotline.stop());

beforeEach(async () => {
  await hotline.db.outboxText.deleteMany();
  await hotline.db.contact.updateMany({ data: { optedOut: false } });
});

const none = { id: '0', tries: 0 };

type Given = readonly [to: number, body: string, more?: Partial<WordedText>];

/** Puts texts into the outbox, as a decision does. */
async function put(...given: readonly Given[]): Promise<void> {
  const texts = given.map(([index, body, more]): WordedText => {
    const to = recipients[index];
    if (!to) throw new Error('there is no such recipient');
    return {
      do: 'text',
      to,
      phrase: { say: 'relay', name: 'Walter', code: 11, words: body },
      body,
      urgent: false,
      lastWord: false,
      pictures: [],
      ...more,
    };
  });
  const { id } = await hotline.db.community.findFirstOrThrow();
  const refusal = { of: 'refusal', contactId: '', because: 'textless' } as const;
  expect(await commit(hotline.context.store, id, texts, refusal, hotline.clock.now())).toBe(true);
}

/** As soon as the line is free, whatever it sent before. */
async function claim(most = 50) {
  await hotline.db.line.updateMany({ data: { freeAt: null } });
  return (await claimTexts(hotline.context.store, hotline.clock.now(), most)).texts;
}

const bodies = (texts: readonly { body: string }[]): readonly string[] => texts.map(({ body }) => body);

describe('texts that wait', () => {
  test('are claimed as they were written', async () => {
    await put([0, 'Sí 🙏🏽', { pictures: ['https://example.org/1'] }]);
    expect(await claim()).toEqual([
      {
        ...{ id: expect.any(String), contactId: recipients[0]?.contactId, from: line, to: phones[0], body: 'Sí 🙏🏽' },
        ...{
          pictures: ['https://example.org/1'],
          isDoubtful: false,
          endsAs: undefined,
          tries: 1,
          claimedAt: expect.any(Date),
        },
        ...{ saying: 'relay', requestId: undefined, urgent: false, lastWord: false },
        ...{ createdAt: hotline.clock.now(), claimedAt: hotline.clock.now(), expiresAt: undefined },
      },
    ]);
  });

  test('are claimed once by however many at once', async () => {
    await put(...phones.map((_, index): Given => [index, `for ${index}`]));
    const shares = await Promise.all(Array.from({ length: 8 }, () => claim(2)));
    expect(bodies(shares.flat()).toSorted()).toEqual(phones.map((_, index) => `for ${index}`));
  });

  test('to one person go one after the other, in order', async () => {
    await put([0, 'first'], [0, 'second'], [0, 'third'], [1, 'other']);
    for (const body of ['first', 'second', 'third']) {
      const mine = (await claim()).filter(({ to }) => to === phones[0]);
      expect(bodies(mine)).toEqual([body]);
      expect(bodies(await claim()).filter((each) => each !== 'other')).toEqual([]);
      for (const { id } of mine) await settleSent(hotline.context.store, id, newSid());
    }
  });

  test('go on after one that failed', async () => {
    await put([0, 'first'], [0, 'second']);
    for (const text of await claim()) await settleUnsent(hotline.context.store, text, 'failed', 30007);
    expect(bodies(await claim())).toEqual(['second']);
  });

  test('let the urgent ones of others pass', async () => {
    await put([0, 'slow'], [1, 'also slow'], [2, 'urgent', { urgent: true }]);
    expect(bodies(await claim(1))).toEqual(['urgent']);
  });

  test('to someone who has stopped since are not sent, but for a last word', async () => {
    await put([0, 'news'], [1, 'goodbye', { lastWord: true }], [0, 'more news']);
    await hotline.db.contact.updateMany({ data: { optedOut: true } });
    expect(bodies(await claim())).toEqual(['goodbye']);
    expect(bodies(await claim())).toEqual([]);
    expect(await hotline.db.outboxText.count({ where: { status: 'suppressed' } })).toBe(2);
  });

  test('and are urgent do not wait for others to the same person', async () => {
    await put([0, 'slow'], [0, 'urgent', { urgent: true }], [0, 'urgent too', { urgent: true }]);
    expect(bodies(await claim(1))).toEqual(['urgent']);
    expect(bodies(await claim())).toEqual(['slow']);
    expect(await claim()).toEqual([]);
  });
});

describe('an attempt', () => {
  test('that does not come back counts as lost after a minute, and the text as doubtful', async () => {
    await put([0, 'hello']);
    await claim();
    hotline.clock.pass(59 * secondMs);
    expect(await claim()).toEqual([]);
    hotline.clock.pass(2 * secondMs);
    expect(await claim()).toMatchObject([{ body: 'hello', isDoubtful: true, tries: 2 }]);
  });

  test('that was refused for now waits its time, and is not in doubt', async () => {
    await put([0, 'hello']);
    const [text] = await claim();
    const until = new Date(hotline.clock.now().getTime() + 10 * secondMs);
    await postpone(hotline.context.store, text ?? none, 'queued', until, 20429);
    expect(await claim()).toEqual([]);
    hotline.clock.pass(10 * secondMs);
    expect(await claim()).toMatchObject([{ body: 'hello', isDoubtful: false, tries: 2 }]);
  });
});

test('the ids under which a person was texted are known, and only theirs', async () => {
  await put([0, 'mine'], [1, 'theirs']);
  const sids = new Map<string, string>();
  for (const { id, body } of await claim()) {
    sids.set(body, newSid());
    await settleSent(hotline.context.store, id, sids.get(body) ?? '');
  }
  expect(await sidsSentTo(hotline.context.store, recipients[0]?.contactId)).toEqual(new Set([sids.get('mine')]));
  expect(await sidsSentTo(hotline.context.store, undefined)).toEqual(new Set());
});

test('what is settled is deleted in time; what waits stays', async () => {
  await put([0, 'sent'], [1, 'waits']);
  const [text] = await claim(1);
  await settleSent(hotline.context.store, text?.id ?? '', newSid());
  await deleteSettledBefore(hotline.context.store, new Date(hotline.clock.now().getTime() + secondMs));
  expect(await hotline.db.outboxText.count()).toBe(1);
});
