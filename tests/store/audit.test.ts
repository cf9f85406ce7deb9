// The audit log is only ever added to, and whoever changes it all the same shows.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyAudit } from '../../src/store/audit.ts';
import { deskOf } from '../stewards/desk.ts';
import { askerPhones, crowd, helperPhones, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { postText, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const [ben = ''] = helperPhones(1);

let hotline: TestHotline;
let communityId: string;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 1, stewarded: true })]);
  communityId = (await hotline.db.community.findFirstOrThrow()).id;
  const desk = deskOf(hotline);
  await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am'));
  const requestId = await desk.requestId(11);
  const memberId = await desk.memberAt(ben);
  await Promise.all([
    desk.act(steward, { do: 'assign', requestId, memberId, agreed: true }),
    desk.act(steward, { do: 'close', requestId, as: 'done' }),
    desk.act(steward, { do: 'close', requestId, as: 'done' }),
  ]);
});

afterAll(() => hotline.stop());

const query = (sql: string) => hotline.context.store.pool.query(sql);
const verify = (head?: string) => verifyAudit(hotline.context.store, communityId, head);

/** What the log looks like to whoever verifies it, after somebody has switched its guard off and done this. It is undone again. */
async function tampered(sql: string) {
  const { store } = hotline.context;
  const client = await store.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query(sql);
    return await verifyAudit({ ...store, pool: client as never }, communityId);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

test('rows follow each other, and hold together', async () => {
  const verdict = await verify();
  expect(verdict).toEqual({ rows: 3, faults: [], head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await verify(verdict.head)).toEqual(verdict);
  expect((await verify('0'.repeat(64))).faults).toEqual([{ seq: 3, fault: 'headMissing' }]);
});

test.each([
  ['UPDATE audit SET kind = $$close$$'],
  ['DELETE FROM audit'],
  ['TRUNCATE audit'],
  ['UPDATE audit_detail SET member_ids = NULL'],
  ['TRUNCATE audit_detail'],
  ['DELETE FROM audit_detail'],
])('PostgreSQL refuses: %s', async (sql) => {
  await expect(query(sql)).rejects.toThrow(/only ever added to|leave it only with/);
  expect((await verify()).rows).toBe(3);
});

test.each([
  ['a changed row', `UPDATE audit SET kind = 'assign' WHERE seq = 2`, { seq: 2, fault: 'changed' }],
  ['a row taken out', 'DELETE FROM audit WHERE seq = 2', { seq: 2, fault: 'missing' }],
  ['changed words', `UPDATE audit_detail SET sealed_details = 'x' WHERE seq = 1`, { seq: 1, fault: 'wordsChanged' }],
  ['words taken out', 'DELETE FROM audit_detail WHERE seq = 1', { seq: 1, fault: 'wordsMissing' }],
])('%s shows', async (_, sql, fault) => {
  expect((await tampered(sql)).faults).toContainEqual(fault);
});

test('whoever is forgotten takes the words about them along, and the log still holds together', async () => {
  await postText(hotline, textForm(ben, line, 'FORGET ME'));
  await postText(hotline, textForm(ben, line, '1'));
  expect(await hotline.db.auditDetail.count()).toBeLessThan(3);
  expect(await verify()).toMatchObject({ rows: 3, faults: [] });
});
