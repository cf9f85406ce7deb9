// The board, in Spanish.
import type { BoardWords } from '../../desk/board.ts';

export const board: BoardWords = {
  title: 'Tablero',
  nobodyWaits: 'Nadie espera. La línea está tranquila.',
};
