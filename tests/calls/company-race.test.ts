// Ten neighbours are rung for one who waits to talk, and press 1 at the same instant, in two web processes: one is joined with them.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { patience } from '../support/database.ts';
import { account, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { newSid, postForm } from '../support/webhooks.ts';
import { companions, lena, lonely } from './lonely.ts';
import { line } from './telephones.ts';

const rounds = 100;
const rung = companions.slice(0, 10);
/** As long as those who were rung first have to answer before others are rung besides. */
const nextRungAfterMs = 50_000;
const weekMs = 7 * 24 * 60 * 60_000;

let hotline: TestHotline;
let second: SecondWeb;
const logged: string[] = [];

beforeAll(async () => {
  hotline = await startTestHotline([lonely({ companions: rung.length })], { onLog: (entry) => logged.push(entry) });
  second = await startSecondWeb(hotline, {}, patience);
});

afterAll(async () => {
  await second.stop();
  await hotline.stop();
});

interface Rung {
  readonly sid: string;
  readonly phone: string;
  readonly outgoingId: string;
}

const callOf = (sid: string, from: string, to: string, direction: string) => ({
  ...{ AccountSid: account.accountSid, ApiVersion: '2010-04-01', CallSid: sid, CallStatus: 'in-progress' },
  ...{ From: from, To: to, Direction: direction },
});

/** Lena calls, and waits in a room. */
async function waits(): Promise<string> {
  const form = callOf(newSid('CA'), lena, line, 'inbound');
  const steps = [
    ['/twilio/call', {}],
    ['/twilio/call/step?n=1', { Digits: '3' }],
    ['/twilio/call/step?n=2', { Digits: '1' }],
  ] as const;
  let said = '';
  for (const [path, more] of steps) said = await (await postForm(hotline, path, { ...form, ...more })).text();
  expect(said).toContain('<Conference startConferenceOnEnter="false"');
  return form.CallSid;
}

/** All ten have picked up, and know what it is about. */
async function everybodyIsRung(): Promise<readonly Rung[]> {
  await fireTimers(hotline.context)();
  hotline.clock.pass(nextRungAfterMs);
  await fireTimers(hotline.context)();
  const { pool, seal } = hotline.context.store;
  const { rows } = await pool.query<{ id: string; to_sealed: Buffer; sid: string }>(
    `UPDATE outgoing_call SET status = 'placed', sid = 'CA' || md5(id::text) WHERE status = 'queued' RETURNING id, to_sealed, sid`,
  );
  const calls = rows.map(({ id, to_sealed, sid }) => ({ sid, phone: seal.open(to_sealed), outgoingId: id }));
  expect(calls.map(({ phone }) => phone).sort()).toEqual(rung);
  await Promise.all(calls.map((call) => post(call, `/twilio/call/out?id=${call.outgoingId}`, { AnsweredBy: 'human' })));
  return calls;
}

const post = async ({ sid, phone }: Rung, path: string, more: Readonly<Record<string, string>>, server?: string) => {
  const form = { ...callOf(sid, line, phone, 'outbound-api'), ...more };
  const answer = await postForm(hotline, path, form, server === undefined ? {} : { server });
  return answer.text();
};

async function playRound(): Promise<void> {
  const caller = await waits();
  const calls = await everybodyIsRung();
  const answers = await Promise.all(
    calls.map((call, index) =>
      post(call, '/twilio/call/step?n=1', { Digits: '1' }, index % 2 === 0 ? hotline.publicUrl : second.url),
    ),
  );
  const joined = answers.filter((said) => said.includes('<Conference startConferenceOnEnter="true"'));
  const covered = answers.filter((said) => said.includes('Someone is talking with them already.'));
  expect([joined.length, covered.length]).toEqual([1, rung.length - 1]);
  const { rows } = await hotline.context.store.pool.query(
    `SELECT i.status, count(*)::int FROM invitation i JOIN request r ON r.id = i.request_id
     WHERE r.closed_at IS NULL GROUP BY 1 ORDER BY 1`,
  );
  expect(rows).toEqual([
    { status: 'covered', count: rung.length - 1 },
    { status: 'matched', count: 1 },
  ]);
  const over = { ...callOf(caller, lena, line, 'inbound'), CallStatus: 'completed' };
  await postForm(hotline, '/twilio/status/call', over);
  hotline.clock.pass(weekMs);
}

test(`${rounds} rounds of ${rung.length} at once: one is joined with her, and everybody else hears that it is covered`, async () => {
  for (let round = 0; round < rounds; round++) await playRound();
  expect(logged.filter((entry) => JSON.parse(entry).level >= 40)).toEqual([]);
  expect(logged.filter((entry) => /deadlock|serializ|duplicate key/i.test(entry))).toEqual([]);
}, 900_000);
