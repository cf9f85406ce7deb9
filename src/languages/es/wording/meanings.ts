// What a sentence may have meant, as Spanish asks about it.
import type { Weighty } from '../../../domain/sureness.ts';

export const meantWords: Readonly<Record<Weighty, string>> = {
  pause: 'que quiere descansar',
  resume: 'que ya descansó',
  done: 'que ya está hecho',
  drop: 'que al final no puede',
  withdraw: 'que ya no lo necesita',
  offer: 'que quiere ofrecer ayuda',
  area: 'que cambió de zona',
  hours: 'las horas en que puede ayudar',
  limit: 'cuánto le podemos preguntar',
  name: 'su nombre',
  language: 'que quiere otro idioma',
  call: 'que quiere una llamada',
};
