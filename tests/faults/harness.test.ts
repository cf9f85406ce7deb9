// A short run of the fault harness: four real processes, real PostgreSQL and Redis, 200 phones, and everything that can go wrong.
// `npm run faults -- --minutes 30 --seed N` is the long one.
import { expect, test } from '@jest/globals';
import { runFaults } from './harness/run.ts';

test('whatever dies meanwhile, every promise is kept', async () => {
  const seed = Date.now() % 1_000_000;
  const said: string[] = [];
  const { figures, faults } = await runFaults({ seed, forMs: 30_000, say: (words) => said.push(words) });
  process.stdout.write(`${figures}\n`);
  expect({ seed, said, faults }).toEqual({ seed, said, faults: [] });
}, 600_000);
