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
    storm: 'ronda tormenta, ronda de tormenta, ronda por tormenta, ronda calor',
    round: 'ronda, empezar una ronda, preguntar a todos',
  },
  me: 'yo, a mi',
  off: 'no, fin, ya no, parar',
  dangers: {
    heat: 'calor, ola de calor, el calor',
    cold: 'frio, ola de frio, helada, el frio',
    storm: 'tormenta, la tormenta, nieve, nevada, huracan, tornado, inundacion',
    power: 'apagon, sin luz, no hay luz, corte de luz, luz',
  },
  closing: { done: 'hecho, listo', withdrawn: 'ya no, no hace falta', unmet: 'nadie, no se pudo' },
};
