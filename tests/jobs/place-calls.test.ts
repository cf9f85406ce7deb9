// Calls of ours go out one a second for the whole account, however many communities want to call and processes place calls.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { placeCalls } from '../../src/jobs/place-calls.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { crowd, helperPhones } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const dataKeys = [randomBytes(32)];
const helpers = 6;
const secondMs = 1_000;

let hotline: TestHotline;
let store: Store;

beforeAll(async () => {
  hotline = await startTestHotline([], { dataKeys });
  const { yaml, csv } = crowd({ helpers });
  await hotline.add({ yaml, csv });
  const other = yaml.replace('Riverside', 'Hillside').replaceAll('+13125550100', '+13125550111');
  await hotline.add({ yaml: other, csv });
  store = openStore(hotline.databaseUrl, dataKeys, () => undefined);
});

afterAll(async () => {
  await store.pool.end();
  await hotline.stop();
});

/** Everybody of both communities is to be called at once. */
async function wantCalls(): Promise<number> {
  const { rowCount } = await hotline.context.store.pool.query(
    `INSERT INTO outgoing_call (community_id, contact_id, to_sealed, line, created_at, due_at)
     SELECT community_id, id, phone_sealed, line, $1::timestamptz, $1::timestamptz FROM contact`,
    [hotline.clock.now()],
  );
  return rowCount ?? 0;
}

test('one a second', async () => {
  const wanted = await wantCalls();
  expect(wanted).toBeGreaterThanOrEqual(2 * helperPhones(helpers).length);
  const processes = [hotline.context, { ...hotline.context, store }].map(placeCalls);
  const each = Array.from({ length: 8 }, (_, index) => processes[index % 2]);
  for (let second = 1; second <= wanted; second++) {
    await Promise.all(each.map((place) => place?.()));
    expect(hotline.emulator.calls()).toHaveLength(second);
    hotline.clock.pass(secondMs);
  }
  await Promise.all(each.map((place) => place?.()));
  const lines = new Set(hotline.emulator.calls().map(({ line }) => line));
  expect([hotline.emulator.calls().length, lines.size]).toEqual([wanted, 2]);
});
