// The board, in Spanish.
import type { BoardWords } from '../../desk/board.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { wants } from '../wording/stewards.ts';

export const board: BoardWords = {
  title: 'Tablero',
  summary: ({ open, matched }) => `${open} en espera, ${matched} con ayuda`,
  note: 'Anotar un pedido',
  waiting: 'Esperan a alguien',
  nobodyWaits: 'Nadie espera. La línea está tranquila.',
  found: 'Ya hay quien ayuda',
  nobodyFound: 'No hay nada acordado en este momento.',
  lately: 'Terminado en el último día',
  more: (count) => `Y ${count} más, menos urgentes que estos.`,
  soon: { now: 'Ahora', today: 'Hoy', later: 'Después' },
  choose: 'Elegir quién ayuda',
  second: 'Otra persona del equipo pide su palabra',
  secondAsked: ({ about, steward, member }) => `${capital(someone(steward))} quiere ${wants(about, member)}.`,
  secondAwaited: 'Tiene que contestar otra persona del equipo.',
  agree: 'Estoy de acuerdo',
  disagree: 'No estoy de acuerdo',
};
