// Check-ins, in Spanish.
import type { CareWords, SilenceShown } from '../../desk/care.ts';
import type { Short } from '../../desk/standing.ts';
import { eachTime } from '../wording/friends.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { span } from '../wording/times.ts';

const within = (time: Short): string => (time ? `en ${span(time)}` : 'en un momento');
const soon = ({ next }: SilenceShown): string => (next ? within(next.within) : 'pronto');

const done: Readonly<Record<SilenceShown['rung'], (silence: SilenceShown) => string>> = {
  asked: (silence) => `todavía no contesta. Le preguntamos otra vez ${soon(silence)}.`,
  again: (silence) =>
    `no contesta, ni por mensaje ni por teléfono. ${silence.buddy ? `Pedimos a ${someone(silence.buddy.name)} que vaya a ver` : 'Avisamos al equipo'} ${soon(silence)}.`,
  buddy: (silence) =>
    `no contesta. Pedimos a ${someone(silence.buddy?.name)} que vaya a ver; si no dice nada, avisamos al equipo ${soon(silence)}.`,
  looking: (silence) =>
    `no contesta. ${capital(someone(silence.buddy?.name))} va en camino a ver; sin noticias, avisamos al equipo ${soon(silence)}.`,
  stewards: () => 'no contesta y nadie le ha visto. Por favor, ocúpese.',
  help: (silence) => `necesita ayuda. Preguntamos cuál, y avisamos al equipo ${soon(silence)}.`,
};

export const care: CareWords = {
  unanswered: 'Un saludo sin respuesta',
  justAsked: (count) =>
    count === 1
      ? 'A una persona se le acaba de preguntar cómo está.'
      : `A ${count} personas se les acaba de preguntar cómo están.`,
  silence: (silence) => {
    const asked = silence.ago ? `, a quien preguntamos hace ${span(silence.ago)} cómo está,` : '';
    return `${capital(someone(silence.name))}${asked} ${done[silence.rung](silence)}`;
  },
  title: 'Saludo diario',
  askedAt: (clock) => `Cada día (${clock}) le preguntamos cómo está.`,
  buddy: (name, hasAgreed) =>
    hasAgreed
      ? `Si no contesta, ${someone(name)} va a ver.`
      : `Preguntamos a ${someone(name)} si puede ir a ver, y todavía no dice que sí.`,
  friends: 'Amistades por teléfono',
  friend: (name, time, isSet) =>
    `${capital(someone(name))}, ${eachTime(time)}${isSet ? '' : ': se le preguntó, falta que diga que sí'}.`,
  noBuddy: 'No eligió a nadie para ir a ver: si no contesta, avisamos al equipo.',
  allIsWell: 'Ahora no esperamos ninguna respuesta suya.',
  showNumber: 'Mostrar su número',
  showNumberHint: 'Para llamarle, o llamar a quien pueda ayudar. Se anota que usted lo vio.',
  number: (name) => `El número de ${someone(name)}`,
};
