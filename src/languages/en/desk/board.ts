// The board, in English.
import type { BoardWords } from '../../desk/board.ts';

export const board: BoardWords = {
  title: 'Board',
  summary: ({ open, matched }) => `${open} waiting, ${matched} with somebody to help`,
  note: 'Note down a request',
  waiting: 'Waiting for somebody',
  nobodyWaits: 'Nobody is waiting. The line is quiet.',
  found: 'Somebody will help',
  nobodyFound: 'Nothing is arranged at the moment.',
  lately: 'Ended in the last day',
  more: (count) => `And ${count} more, less urgent than these.`,
  soon: { now: 'Now', today: 'Today', later: 'Later' },
  choose: 'Choose a helper',
  open: 'Open',
};
