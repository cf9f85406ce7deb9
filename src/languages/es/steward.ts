// Spanish: the commands that are taught to stewards.
import type { StewardLexicon } from '../language.ts';

export const steward: StewardLexicon = {
  words: {
    open: 'abiertos, pendientes, pedidos abiertos',
    assign: 'asignar, asigna, asigne',
    tell: 'decir, diga, dile',
    close: 'cerrar, cierra, cierre',
    more: 'mas, preguntar mas',
    together: 'juntos, juntas',
    onCall: 'guardia, de guardia, quien esta de guardia',
    round: 'ronda, empezar una ronda, preguntar a todos',
  },
  me: 'yo, a mi',
  off: 'no, fin, ya no, parar',
  closing: { done: 'hecho, listo', withdrawn: 'ya no, no hace falta', unmet: 'nadie, no se pudo' },
};
