// A short run of the fault harness: four real processes, real PostgreSQL and Redis, 200 phones, and everything that can go wrong.
// `npm run faults -- --minutes 30` is the long one, by chance.
import { expect, test } from '@jest/globals';
import { runFaults } from './harness/run.ts';

/** A slow machine gets there as well: this only ends what hangs. */
const longestMs = 30 * 60_000;

test(
  'whatever dies meanwhile, every promise is kept',
  async () => {
    const said: string[] = [];
    const { figures, faults } = await runFaults({ seed: 58868, forMs: 8_000, say: (words) => said.push(words) });
    process.stdout.write(`${figures}\n`);
    expect({ said, faults }).toEqual({ said, faults: [] });
  },
  longestMs,
);
