// The board, in English.
import type { BoardWords } from '../../desk/board.ts';

export const board: BoardWords = {
  title: 'Board',
  nobodyWaits: 'Nobody is waiting. The line is quiet.',
};
