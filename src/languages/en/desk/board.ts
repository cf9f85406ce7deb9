// The board, in English.
import type { BoardWords } from '../../desk/board.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { wants } from '../wording/stewards.ts';

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
  second: 'Another steward asks for your word',
  secondAsked: ({ about, steward, member }) => `${capital(someone(steward))} wants to ${wants(about, member)}.`,
  secondAwaited: 'Another steward has to answer this.',
  agree: 'I agree',
  disagree: 'I do not agree',
};
