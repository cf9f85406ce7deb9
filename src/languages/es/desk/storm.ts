// A storm round at the desk, in Spanish.
import type { StormWords } from '../../desk/storm.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { because } from '../wording/storm.ts';
import { span } from '../wording/times.ts';

const wished = {
  off: 'no quiere que le pregunten cómo está con calor o tormenta.',
  day: 'quiere que le pregunten de día cómo está con calor o tormenta.',
  always: 'quiere que le pregunten a toda hora cómo está con calor o tormenta.',
} as const;

export const storm: StormWords = {
  title: 'Ronda de tormenta',
  intro:
    'Con mucho calor, una tormenta o un apagón se pregunta cómo están a todos los de la lista, por texto o por teléfono. Quien quiere una llamada o necesita ayuda la recibe como pedido; a quien no contesta se le pregunta otra vez, luego a quien va a ver, y luego lo saben ustedes.',
  order:
    'Primero quienes están más solos: los que tienen el teléfono para sí, luego aquellos a quienes nadie va a ver, luego aquellos de quienes hace más tiempo que no se sabe. No se despierta a nadie que no lo quiera; se le pregunta por la mañana.',
  why: '¿Por qué?',
  dangers: { heat: 'Hace mucho calor', cold: 'Hace mucho frío', storm: 'Una tormenta', power: 'Un apagón' },
  ownWords: 'Otra cosa',
  ownWordsHint: 'Pocas palabras, como las van a leer. Después dice “¿Está bien?”.',
  begin: 'Preguntar a todos los de la lista',
  listed: (people) => (people === 1 ? 'Hay una persona en la lista' : `Hay ${people} personas en la lista`),
  nobodyListed: 'Nadie está en la lista todavía. Se entra con LISTA TORMENTA, o ustedes anotan a alguien en su página.',
  underWay: (reason) => `Hay una ronda ${because(reason)} en marcha`,
  last: (reason) => `La última ronda, ${because(reason)}, terminó`,
  began: (ago) => (ago ? `Empezó hace ${span(ago)}.` : 'Acaba de empezar.'),
  heardFrom: (people, of) => `Hay noticias de ${people} de ${of}.`,
  progress: 'De cuántas personas hay noticias',
  stands: {
    silent: 'Sin noticias',
    help: 'Necesitan ayuda',
    call: 'Quieren una llamada',
    waiting: 'Sin preguntar todavía',
    fine: 'Están bien',
    heard: 'Se comunicaron por otra cosa',
  },
  answered: (ago) => (ago ? `hace ${span(ago)}` : 'ahora mismo'),
  nobodyAsked: 'Todavía no se ha preguntado a nadie.',
  end: 'Terminar la ronda',
  endHint: 'No se pregunta a nadie más. De quien no contestó nos seguimos ocupando.',
  toList: (people, of) => `Hay una ronda de tormenta en marcha: hay noticias de ${people} de ${of}.`,
  wishTitle: 'Con tormenta',
  wish: (name, wish) => `${capital(someone(name))} ${wished[wish]}`,
  setWish: { off: 'No preguntar', day: 'Preguntar de día', always: 'Preguntar a toda hora' },
};
