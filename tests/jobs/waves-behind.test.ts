// The line is far behind with its texts: nobody else is asked before those who were have had their time to answer.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { postText, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const stepMs = 10 * 60_000;
/** As the crowd's community has it for what is needed later. */
const waveSteps = 6;

let hotline: TestHotline;

beforeAll(async () => {
  const files = crowd({ helpers: 9 });
  const threeByThree = { ...files, yaml: files.yaml.replace(/wave_size: \d+/, 'wave_size: 3') };
  hotline = await startTestHotline([threeByThree], { startsAt: '2026-03-03T09:00' });
});

afterAll(() => hotline.stop());

const asked = (): Promise<number> => hotline.db.invitation.count();

/** Time passes, and timers fire; nothing is sent. */
async function pass(steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    hotline.clock.pass(stepMs);
    await fireTimers(hotline.context)();
  }
}

test('the next wave counts from when the last one left', async () => {
  await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 6pm to the clinic, 60640'));
  await fireTimers(hotline.context)();
  expect(await asked()).toBe(3);
  await pass(2 * waveSteps + 3);
  expect(await asked()).toBe(3);
  // Now they leave.
  await hotline.settle();
  await pass(waveSteps - 1);
  expect(await asked()).toBe(3);
  await pass(2);
  expect(await asked()).toBe(6);
  // What leaves at once has its time from when it was decided on.
  await hotline.settle();
  await pass(waveSteps);
  expect(await asked()).toBe(9);
});
