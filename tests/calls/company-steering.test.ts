// What is to be done to a call from outside is done in the end, also where the network does not answer at first.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { steerCalls } from '../../src/jobs/steer-calls.ts';
import { ada, bo, lena, lonely, pass, waitForSomeone } from './lonely.ts';
import { startTelephones, type Telephones } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

beforeEach(async () => {
  await phones.hotline.clear();
  await phones.hotline.add(lonely({ companions: 2 }));
});

/** One look while the network is out of reach; what was asked of it. */
async function lookInVain(): Promise<readonly string[]> {
  const { context } = phones.hotline;
  const asked: string[] = [];
  const inVain = (what: string) => async () => {
    asked.push(what);
    throw new Error('the network does not answer');
  };
  const provider = { ...context.provider, stopRinging: inVain('stopRinging'), fetchCall: inVain('fetchCall') };
  await steerCalls({ ...context, provider })();
  return asked;
}

test('a phone that rings for nobody any more falls silent at a later look', async () => {
  await waitForSomeone(phones, lena);
  const helper = await phones.pickUp(ada);
  await phones.press(helper, '1');
  expect(await lookInVain()).toEqual(['stopRinging']);
  expect(await lookInVain()).toEqual([]);
  expect(phones.ringing(bo)).toBeDefined();
  await pass(phones, 10);
  expect(phones.ringing(bo)).toBeUndefined();
});

test('who waits is fetched at a later look, and where they come out by themselves not at all', async () => {
  const first = await waitForSomeone(phones, lena);
  phones.hotline.clock.pass(180_000);
  await fireTimers(phones.hotline.context)();
  expect([...(await lookInVain())].sort()).toEqual(['fetchCall', 'stopRinging', 'stopRinging']);
  await pass(phones, 11);
  expect(phones.heard(first)).toContainEqual(expect.stringContaining('no neighbor is free'));
  await phones.press(first, '3', '1');
  await pass(phones, 1);
  phones.hotline.clock.pass(180_000);
  await fireTimers(phones.hotline.context)();
  await lookInVain();
  await phones.press(first, '*');
  const heard = phones.heard(first).length;
  await pass(phones, 11);
  expect(
    phones
      .heard(first)
      .slice(heard)
      .filter((said) => said.includes('no neighbor is free')),
  ).toEqual([]);
});
