// Which test files run first: those of the folders whose files take longest. A fresh machine knows no times of its own yet, and whoever
// starts with what is short waits at the end for one long file while the other core has nothing to do.
import Sequencer from '@jest/test-sequencer';

const longestFirst = ['/faults/', '/conversations/', '/browser/', '/claims/', '/calls/', '/made-up/'];

const rankOf = ({ path }) => {
  const rank = longestFirst.findIndex((folder) => path.includes(folder));
  return rank < 0 ? longestFirst.length : rank;
};

export default class LongestFirst extends Sequencer {
  /** Within a rank as jest has it: by the times of earlier runs, or else by size. */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
}
