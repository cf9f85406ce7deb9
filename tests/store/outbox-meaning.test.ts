// A text that waits may be overtaken by what happens: then it is not sent.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { FakeClock } from '../support/clock.ts';
import { askerPhones, crowd, helperPhones, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { postText, textForm } from '../support/webhooks.ts';

const hourMs = 3_600_000;
const [asker = ''] = askerPhones(1);
const helpers = helperPhones(2);
const [first = '', second = ''] = helpers;

let hotline: TestHotline;
let seq: number;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: helpers.length, stewarded: true })]);
});

afterAll(() => hotline.stop());

beforeEach(async () => {
  await hotline.db.request.deleteMany();
  await hotline.db.outboxText.deleteMany();
  hotline.clock.pass(24 * hourMs);
  seq = hotline.emulator.texts().at(-1)?.seq ?? 0;
});

const received = (phone: string): readonly string[] =>
  hotline.emulator
    .texts(seq)
    .filter((text) => text.direction === 'received' && text.phone === phone)
    .map(({ body }) => body);

const say = (phone: string, body: string) => postText(hotline, textForm(phone, line, body));

/** A request whose invitations are written and not sent yet. */
async function askedForARide(): Promise<number> {
  await say(asker, 'NEED RIDE tomorrow 10am');
  await fireTimers(hotline.context)();
  const { code } = await hotline.db.request.findFirstOrThrow();
  expect(await hotline.db.outboxText.count({ where: { saying: 'invitation', status: 'queued' } })).toBe(2);
  return code;
}

const expired = () => hotline.db.outboxText.count({ where: { status: 'expired' } });

test('an invitation to what has been withdrawn is not sent, and neither is the end of it', async () => {
  const code = await askedForARide();
  await say(asker, `WITHDRAW ${code}`);
  await hotline.settle();
  for (const helper of helpers) expect(received(helper)).toEqual([]);
  expect(await expired()).toBe(4);
  expect(received(asker)).toHaveLength(2);
});

test('one that was sent is ended', async () => {
  const code = await askedForARide();
  await hotline.settle();
  await say(asker, `WITHDRAW ${code}`);
  await hotline.settle();
  for (const helper of helpers) expect(received(helper)).toHaveLength(2);
  expect(await expired()).toBe(0);
});

test('one that others have taken on before it was sent is not sent', async () => {
  const code = await askedForARide();
  await say(first, `YES ${code}`);
  hotline.clock.pass(hourMs);
  await hotline.settle();
  expect(received(second)).toEqual([]);
});

test('one that comes after the need has begun is not sent', async () => {
  await askedForARide();
  hotline.clock.pass(26 * hourMs);
  await hotline.settle();
  for (const helper of helpers) expect(received(helper).filter((body) => /YES/.test(body))).toEqual([]);
});

test('an invitation means something until the need begins', async () => {
  await askedForARide();
  const { when } = await hotline.db.request.findFirstOrThrow();
  const invitation = await hotline.db.outboxText.findFirstOrThrow({ where: { saying: 'invitation' } });
  expect(invitation.expiresAt).toEqual(new FakeClock(when).now());
});

test('that nobody was found is not told any more once somebody was', async () => {
  const code = await askedForARide();
  await hotline.settle();
  hotline.emulator.setFaults({ sends: { kind: '429', count: 1_000 } });
  hotline.clock.pass(hourMs);
  await hotline.settle();
  expect(await hotline.db.outboxText.count({ where: { saying: 'stewardNobody', status: 'queued' } })).toBe(1);
  await say(first, `YES ${code}`);
  hotline.emulator.clearFaults();
  hotline.clock.pass(hourMs / 6);
  await hotline.settle();
  expect(received(steward)).toEqual([]);
  expect(received(asker).at(-1)).toMatch(new RegExp(`${code}`));
});
