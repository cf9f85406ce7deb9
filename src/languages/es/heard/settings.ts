// Spanish, when it is heard in a call, where that is worded otherwise: one's own settings, and what the line can't do.
import type { SettingsSayings, Wordings } from '../../../domain/phrases.ts';
import { capital, joined } from '../wording/phrasing.ts';
import {
  asked,
  day,
  dialled,
  keys,
  openingHours,
  request,
  standingWords,
  untilClock,
  yesOrNo,
} from '../wording/said.ts';

export const settingsHeard: Partial<Pick<Wordings, keyof SettingsSayings>> = {
  status: ({ lines }) =>
    lines.map(({ request: one, standing }) => `${capital(request(one))}: ${standingWords(standing)}.`).join(' '),
  offers: ({ kinds }) =>
    kinds.length === 0 ? `Ahora no ofrece nada.` : `¡Gracias! Usted ofrece ${joined(kinds.map(asked))}.`,
  askOffer: ({ kinds }) =>
    `¿Qué podría hacer? ${keys(kinds.slice(0, 4).map(({ digit, kind }) => ({ digit, name: asked(kind) })))}`,
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `Muy bien: podemos llamarle de día y de noche.`
      : `Muy bien: sin llamadas ni textos desde ${untilClock(quiet.from)} hasta ${untilClock(quiet.to)}, salvo lo que no puede esperar.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `Ahora podemos preguntarle a cualquier hora.`
      : `Desde ahora le preguntamos solo para estas horas: ${openingHours(hours)}.`,
  askHours: () => `¿Cuándo podemos preguntarle? Diga días y horas, como de lunes a viernes de 9 a 5.`,
  paused: ({ until, promised }) =>
    `${
      until === undefined
        ? `¡Buen descanso! No le preguntamos hasta que usted lo termine.`
        : `¡Buen descanso! No le preguntamos hasta que pase ${day(until)}.`
    }${promised.length === 0 ? '' : ` Lo que prometió sigue siendo suyo: el pedido ${joined(promised.map(String))}.`}`,
  pauseOver: ({ name }) =>
    `¡Qué gusto que vuelva${name === undefined ? '' : `, ${name}`}! Ya podemos preguntarle otra vez.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `Muy bien: no le preguntamos.`
      : `Muy bien: le preguntamos ${asks === 1 ? 'una vez' : `${asks} veces`} por semana a lo más.`,
  askLimit: () => `¿Cuántas veces por semana podemos preguntarle? Diga, por ejemplo: límite 2.`,
  languageUnknown: () => `Hablo inglés y español. Diga cuál prefiere.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'Sin nombre aún'}, ${area ?? 'sin zona aún'}. Usted ofrece ${skills.length > 0 ? joined(skills.map(asked)) : 'nada aún'}. Horario: ${hours === undefined ? 'cualquiera' : openingHours(hours)}.${quiet ? ` ${quiet === 'none' ? 'Llamadas de día y de noche' : `Silencio desde ${untilClock(quiet.from)} hasta ${untilClock(quiet.to)}`}.` : ''} Le preguntamos ${asksPerWeek} veces por semana a lo más.${paused ? ' Está descansando.' : ''}`,
  askForget: () => `¿Borrar todo lo que sabemos de usted y terminar sus pedidos? No se puede deshacer. ${yesOrNo}`,
  forgotten: () => `Borramos todo lo que sabíamos de usted. ¡Cuídese!`,
  callNoted: ({ night }) =>
    night === undefined
      ? `Avisé a alguien que cuida esta línea que quiere una llamada.`
      : `Quienes cuidan esta línea descansan hasta ${untilClock(night.until)}, y entonces oyen que quiere una llamada.${night.call === undefined ? '' : ` En peligro, marque ${dialled(night.call)} ahora.`}`,
  menu: () => `Para oír qué puede hacer aquí, espere en la línea.`,
  emergency: ({ call, listen }) =>
    `Si está en peligro, cuelgue ahora y marque ${dialled(call)}. No podemos mandar ayuda tan rápido. Para hablar con alguien a cualquier hora, marque ${dialled(listen)}. También avisamos a quienes cuidan la línea.`,
  notUnderstood: () => `Perdón, no le entendí.`,
  pictureForWhom: () => `Recibimos su foto, pero no sabemos para quién es.`,
  optedOut: ({ community }) => `No recibirá más llamadas ni textos de ${community}.`,
};
