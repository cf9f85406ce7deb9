// News by telephone is told though nobody reports how a call ended, or whoever learnt it dies: someone with a landline has no other way
// to hear that nobody comes.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { followCalls } from '../../src/jobs/follow-calls.ts';
import { endCall } from '../../src/store/outgoing-calls.ts';
import { settleCall } from '../../src/store/settled-calls.ts';
import { ben, community, edna, startTelephones, type Telephones } from './telephones.ts';

const minuteMs = 60_000;

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

beforeEach(async () => {
  phones.hotline.emulator.clearFaults();
  await phones.hotline.clear();
  await phones.hotline.add(community());
});

const callsTo = (phone: string) =>
  phones.hotline.emulator.calls({ phone }).filter(({ direction }) => direction === 'received');

const lose = (lost: boolean) =>
  phones.hotline.emulator.setFaults({ statusCallbacks: { reversed: false, repeats: 0, held: false, lost } });

/** The first call to Edna, as it stands in the database. */
const outgoing = async (): Promise<{ id: string; sid: string; status: string; follow_at: Date | null }> => {
  const { pool } = phones.hotline.context.store;
  const { rows } = await pool.query('SELECT * FROM outgoing_call WHERE sid = $1', [callsTo(edna)[0]?.sid]);
  return rows[0];
};

/** Time passes, with the job that follows calls up as a worker runs it. */
async function later(minutes: number): Promise<void> {
  await phones.later(minutes * minuteMs);
  await followCalls(phones.hotline.context)();
  await phones.hotline.settle();
}

/** Edna asks for a ride by keys and hangs up; Ben takes it by text, so that there is news for her. */
async function newsForEdna(): Promise<void> {
  const asking = await phones.call(edna);
  await phones.press(asking, '1', '1', '3', '10#', '1');
  await phones.hangUp(asking);
  await phones.text(ben, 'YES');
}

test('a call that nobody answered, of which that was not reported, is placed again', async () => {
  await newsForEdna();
  phones.becomes(edna, 'busy');
  lose(true);
  await later(1);
  await phones.hotline.emulator.passTime(60);
  expect(callsTo(edna)).toHaveLength(1);
  expect((await outgoing()).status).toBe('placed');
  await later(5);
  expect((await outgoing()).status).toBe('placed');

  lose(false);
  phones.becomes(edna, 'rings');
  await later(6);
  expect((await outgoing()).status).toBe('busy');
  await later(6);
  expect(callsTo(edna)).toHaveLength(2);
  const sid = await phones.answer(edna);
  await phones.press(sid, '1');
  expect(phones.heard(sid).join(' ')).toContain('Ben will help you');
});

test('a call that goes on is left to go on', async () => {
  await newsForEdna();
  const sid = await phones.answer(edna);
  await later(11);
  expect((await outgoing()).follow_at).not.toBeNull();
  expect(phones.hotline.emulator.callStory(sid).status).toBe('in-progress');
  await phones.hangUp(sid);
  expect((await outgoing()).follow_at).toBeNull();
});

test('one that was picked up and hung up on before the news, while nobody listened, is placed again', async () => {
  await newsForEdna();
  const sid = await phones.answer(edna);
  lose(true);
  await phones.hangUp(sid);
  lose(false);
  await later(11);
  await later(6);
  expect(callsTo(edna)).toHaveLength(2);
});

test('whoever learnt that nobody answered, and died, is stood in for; once', async () => {
  await newsForEdna();
  phones.becomes(edna, 'busy');
  lose(true);
  await later(1);
  await phones.hotline.emulator.passTime(60);
  const { id, sid } = await outgoing();
  const { store, now } = phones.hotline.context;
  await endCall(store, sid, now());
  expect(await settleCall(store, id, 'busy', { now: now() })).toMatchObject({ missed: 'busy' });
  // The same report once more, while the first is being followed.
  expect(await settleCall(store, id, 'busy', { now: now() })).toBeUndefined();
  // Here the process dies.
  await later(2);
  expect((await outgoing()).follow_at).toBeNull();
  lose(false);
  phones.becomes(edna, 'rings');
  await later(6);
  expect(callsTo(edna)).toHaveLength(2);
  await later(30);
  expect(callsTo(edna)).toHaveLength(2);
});
