// What the network says became of a text: repeated, reordered, and before we know the text's own id. A status never goes back.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { claimTexts } from '../../src/store/outbox.ts';
import { postpone, settleSent, settleUnsent } from '../../src/store/outbox-settle.ts';
import { askerPhones, crowd, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo } from '../support/outbox.ts';
import { sendOnce } from '../support/sending.ts';
import { newSid, postForm, postText, statusForm, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);

let hotline: TestHotline;
let id: string;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 1, stewarded: true })]);
});

afterAll(() => hotline.stop());

/** A text that waits in the outbox. */
beforeEach(async () => {
  await takeWaiting(hotline.context);
  // The line has been used a moment ago.
  hotline.clock.pass(1_000);
  await postText(hotline, textForm(asker, line, 'STATUS'));
  const { id: latest } = await hotline.db.outboxText.findFirstOrThrow({ orderBy: { id: 'desc' } });
  id = String(latest);
});

const outboxRow = () => hotline.db.outboxText.findUniqueOrThrow({ where: { id: BigInt(id) } });

/** Blocked by a carrier: nothing that can be mended by trying again. */
const blocked = 30004;

async function report(sid: string, status: string, code?: number): Promise<void> {
  const errorCode = code ?? (status === 'undelivered' || status === 'failed' ? blocked : undefined);
  const more = errorCode === undefined ? {} : { ErrorCode: String(errorCode) };
  const answer = await postForm(hotline, `/twilio/status/text?id=${id}`, statusForm(sid, status, more));
  expect([answer.status, await answer.text()]).toEqual([204, '']);
}

async function claimed(): Promise<void> {
  await claimTexts(hotline.context.store, hotline.context.now(), 50);
}

describe('the status of a text', () => {
  test.each([
    { reports: ['sent', 'delivered'], becomes: 'delivered' },
    { reports: ['delivered', 'sent'], becomes: 'delivered' },
    { reports: ['delivered', 'delivered', 'sent', 'sent', 'queued', 'sending'], becomes: 'delivered' },
    { reports: ['undelivered', 'sent'], becomes: 'undelivered' },
    { reports: ['failed', 'sent', 'failed'], becomes: 'failed' },
    { reports: ['queued', 'sending', 'accepted'], becomes: 'sent' },
    { reports: ['sent', 'nonsense'], becomes: 'sent' },
  ])('after $reports is $becomes', async ({ reports, becomes }) => {
    const sid = newSid();
    await claimed();
    await settleSent(hotline.context.store, id, sid);
    for (const status of reports) await report(sid, status);
    expect(await outboxRow()).toMatchObject({ status: becomes, sid });
  });

  test.each(['sent', 'delivered', 'undelivered'])(
    '%s that comes before the answer to our own call stays',
    async (status) => {
      const sid = newSid();
      await claimed();
      await report(sid, status);
      expect(await outboxRow()).toMatchObject({ status, sid });
      await settleSent(hotline.context.store, id, sid);
      expect(await outboxRow()).toMatchObject({ status, sid });
    },
  );

  test('delivered stays where our own call looks lost, and it is not sent again', async () => {
    const sid = newSid();
    await claimed();
    await report(sid, 'delivered');
    await postpone(hotline.context.store, { id, tries: 1 }, 'sending', hotline.context.now(), undefined);
    expect(await outboxRow()).toMatchObject({ status: 'delivered', sid });
    await settleUnsent(hotline.context.store, { id, tries: 1 }, 'failed', 20500);
    expect(await outboxRow()).toMatchObject({ status: 'delivered', sid });
  });

  test('is not changed by a report about another text of ours', async () => {
    const sid = newSid();
    await claimed();
    await settleSent(hotline.context.store, id, sid);
    await report(newSid(), 'failed');
    expect(await outboxRow()).toMatchObject({ status: 'sent', sid });
  });

  test('of a text that nobody knows is taken and forgotten', async () => {
    for (const query of ['?id=999999999', '?id=abc', '?id=1&id=2', '', '?id=99999999999999999999']) {
      const answer = await postForm(hotline, `/twilio/status/text${query}`, statusForm(newSid(), 'delivered'));
      expect(answer.status).toBe(204);
    }
  });
});

describe('the network itself', () => {
  test('may report in reverse, three times each; a status ends where it should', async () => {
    hotline.emulator.setFaults({ statusCallbacks: { reversed: true, repeats: 2, held: false } });
    await hotline.settle();
    hotline.emulator.clearFaults();
    expect(await outboxRow()).toMatchObject({ status: 'delivered' });
    expect(
      hotline.emulator
        .textsOf(asker)
        .filter(({ direction }) => direction === 'received')
        .at(-1)?.status,
    ).toBe('delivered');
  });

  test('may report before its own answer arrives: the text is sent once', async () => {
    const { provider } = hotline.context;
    const slow = {
      ...hotline.context,
      provider: {
        ...provider,
        async sendText(...[text]: Parameters<typeof provider.sendText>) {
          await provider.sendText(text);
          await hotline.emulator.settled();
          return { ok: false, because: 'lost' } as const;
        },
      },
    };
    const received = () => hotline.emulator.textsOf(asker).filter(({ direction }) => direction === 'received').length;
    const before = received();
    await sendOnce(slow);
    expect(await outboxRow()).toMatchObject({ status: 'delivered' });
    hotline.clock.pass(10 * 60_000);
    await hotline.settle();
    expect(received()).toBe(before + 1);
  });
});

describe('a phone that turns out to take no texts', () => {
  test('is told to a steward once, however often the network says so', async () => {
    const stewardRow = await hotline.db.contact.count({ where: { textless: true } });
    expect(stewardRow).toBe(0);
    await claimed();
    const sid = newSid();
    for (let times = 0; times < 3; times++) await report(sid, 'undelivered', 30006);
    const told = toldTo(await takeWaiting(hotline.context), steward);
    expect(told).toHaveLength(1);
    expect(await hotline.db.contact.count({ where: { textless: true } })).toBe(1);
  });

  test('and one whose owner stopped us elsewhere is not texted again', async () => {
    await claimed();
    await report(newSid(), 'failed', 21610);
    expect(await hotline.db.contact.count({ where: { optedOut: true } })).toBe(1);
  });
});
