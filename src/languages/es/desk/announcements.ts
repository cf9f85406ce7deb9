// What Spanish says of words to many at once.
import { numberOf } from '../../../domain/figures/month.ts';
import type { AnnouncementsWords } from '../../desk/announcements.ts';
import { flowOf } from '../wording/months.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { canDo, onWeekday, roundResult } from '../wording/rounds.ts';
import { span } from '../wording/times.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('es')} ${count === 1 ? one : many}`;

const people = (count: number): string => counted(count, 'persona');

export const announcements: AnnouncementsWords = {
  title: 'Avisos',
  intro:
    'Lo que muchos deben saber a la vez. Sale después de todo lo demás que la línea tiene que decir, respeta las horas de silencio de cada quien y deja fuera a quien paró nuestros mensajes.',
  write: 'Escribir uno',
  area: 'Dónde viven',
  everywhere: 'En cualquier lugar',
  kind: 'Qué ofrecen',
  anyKind: 'Cualquier cosa o nada',
  words: 'Sus palabras',
  wordsIn: (language) => `Sus palabras en ${language}`,
  wordsHint: (community) =>
    `Cada mensaje empieza con «${community}:». Quien contesta le escribe a la línea, no a usted.`,
  otherWordsHint: 'Para quienes lo leen. Si queda vacío, reciben las otras palabras.',
  look: 'Ver a quién llega y cuánto cuesta',
  audience: (area, kind) =>
    `${area === undefined ? 'Todas las personas' : `Todas las personas de ${area}`}${kind === undefined ? '' : ` que ofrecen: ${kind}`}`,
  saysOf: (content) => {
    switch (content.about) {
      case 'round':
        return 'Una ronda: se pregunta a cada persona qué le vendría bien y qué podría dar.';
      case 'storm':
        return 'Una ronda de tormenta: se pregunta cómo está a quien lo quiso así.';
      case 'result':
        return content.result
          ? `Lo que salió de una ronda. ${roundResult(content.result)}`
          : 'Lo que salió de una ronda.';
      case 'vote':
        return 'Se pregunta a cada quien por una propuesta.';
      case 'voteResult':
        return 'Lo que se decidió sobre una propuesta.';
      case 'month':
        return content.told
          ? `Cuántas personas dieron y recibieron en un mes. ${flowOf({ ...content.told, month: numberOf(content.month) })}`
          : 'Cuántas personas dieron y recibieron en un mes: muy pocas para contarlo, así que no llegó a nadie.';
      case 'gap':
        return `Si podrían ${canDo(content.gap.kind)} en ${content.gap.area} ${onWeekday(content.gap.weekday)}, de vez en cuando.`;
    }
  },
  preview: 'Antes de enviarlo',
  reaches: ({ people: count, textedPhones, calledPeople }) => {
    if (count === 0) return 'No llega a nadie.';
    const called =
      calledPeople === 0
        ? ''
        : ` ${capital(people(calledPeople))} no ${calledPeople === 1 ? 'puede o no quiere' : 'pueden o no quieren'} mensajes: la línea llama.`;
    return `Llega a ${people(count)}: ${counted(textedPhones, 'mensaje')}.${called}`;
  },
  asleep: (count, until) =>
    `${count.toLocaleString('es')} ${count === 1 ? 'está' : 'están'} en horas de silencio y lo ${count === 1 ? 'recibe' : 'reciben'} desde las ${until}.`,
  stopped: (count) =>
    `${capital(people(count))} ${count === 1 ? 'paró' : 'pararon'} nuestros mensajes y ${count === 1 ? 'queda' : 'quedan'} fuera.`,
  resting: (count) =>
    `${capital(people(count))} ${count === 1 ? 'descansa' : 'descansan'} y ${count === 1 ? 'queda' : 'quedan'} fuera.`,
  keptOut: (count) => `A ${people(count)} el equipo ${count === 1 ? 'la tiene' : 'las tiene'} fuera.`,
  countedAt: (time) => `Contado a las ${time}. Quién lo recibe se decide al salir cada mensaje.`,
  text: (phones, segments) => `${counted(phones, 'mensaje')}, cada uno de ${counted(segments, 'segmento')}:`,
  wide: (letters, segments, segmentsWithout) =>
    segmentsWithout < segments
      ? `Con ${letters.join(' ')} ocupa ${counted(segments, 'segmento')}; sin eso, ${segmentsWithout}.`
      : `Con ${letters.join(' ')} caben 70 letras en un segmento en vez de 160.`,
  cost: (money, segments) => `Unos ${money}: ${counted(segments, 'segmento')}.`,
  costHint: (hundredths, currency, hasCalls) =>
    `Se cuentan ${hundredths.toLocaleString('es', { maximumFractionDigits: 3 })} centésimas de ${currency === 'USD' ? 'dólar' : currency} por segmento; lo que vale es la factura del proveedor.${hasCalls ? ' Las llamadas van aparte.' : ''}`,
  tooLong: (mostSegments) =>
    `Es demasiado largo: un mensaje puede ocupar ${mostSegments} segmentos, con el nombre de la comunidad delante. Por favor acórtelo.`,
  noWords: 'Todavía no hay palabras.',
  send: (count) => `Enviar a ${people(count)}`,
  change: 'Cambiarlo',
  sent: 'Enviados',
  noneSent: 'No hubo avisos en el último mes.',
  byItself: 'Por sí sola, como acordó la comunidad',
  by: (name, ago) => `${capital(someone(name))}, ${ago === undefined ? 'ahora mismo' : `hace ${span(ago)}`}`,
  gathering: 'Buscando quién lo recibe.',
  progressOf: (audience) => `Hasta dónde llegó: ${audience}`,
  progress: (done, phones) => `${done.toLocaleString('es')} de ${counted(phones, 'teléfono')}`,
  ended: ({ texted, called, leftOut, notSent, isStopped }) =>
    [
      `${isStopped ? 'Parado después de' : 'Listo:'} ${counted(texted, 'mensaje')}${called === 0 ? '' : ` y ${counted(called, 'llamada')}`}.`,
      ...(leftOut > 0 ? [`${counted(leftOut, 'teléfono')} fuera, porque algo cambió mientras tanto.`] : []),
      ...(notSent > 0 ? [`${counted(notSent, 'teléfono')} no lo ${notSent === 1 ? 'recibió' : 'recibieron'}.`] : []),
    ].join(' '),
  stop: 'Pararlo',
  refresh: 'Mirar otra vez',
};
