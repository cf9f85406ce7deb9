// Spanish, when it is read: one's own settings, and what the line can't do.
import type { SettingsSayings, Wordings } from '../../../domain/phrases.ts';
import type { Clock } from '../../../domain/when.ts';
import { askedKind, kindName } from '../wording/kinds.ts';
import { joined, numbered } from '../wording/phrasing.ts';
import { statusLine } from '../wording/requests.ts';
import { day, openingHours, untilClock } from '../wording/times.ts';

export const settingsTexted: Pick<Wordings, keyof SettingsSayings> = {
  status: ({ lines }) => lines.map(statusLine).join('\n'),
  offers: ({ kinds }) =>
    kinds.length === 0
      ? `Ahora no ofrece nada. Escriba OFREZCO cuando quiera.`
      : `¡Gracias! Usted ofrece: ${joined(kinds.map(kindName))}. Para cambiarlo: OFREZCO. Para descansar: PAUSA`,
  askOffer: ({ kinds, offered }) =>
    `${offered.length > 0 ? `Usted ofrece ${joined(offered.map(kindName))}. ` : ''}¿En qué puede ayudar? Escriba los números, como 1 3: ${numbered(kinds.map(askedKind))}`,
  areaSet: ({ area }) => `Ahora su zona es ${area}.`,
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `Está bien: le podemos escribir de día y de noche. Para cambiarlo: SILENCIO 9PM-8AM`
      : `Está bien: no le escribimos ${quietHours(quiet)}, salvo respuestas y lo que no puede esperar. Para cambiarlo: SILENCIO 9PM-8AM`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `Ahora le podemos preguntar a cualquier hora.`
      : `Desde ahora le preguntamos solo para: ${openingHours(hours)}. Para deshacerlo: HORARIO SIEMPRE`,
  askHours: ({ unknown }) =>
    `${unknown ? 'Perdón, no entendimos. ' : ''}¿Cuándo le podemos preguntar? Escriba días y horas, como HORARIO LUN-VIE 9AM-5PM, o HORARIO SIEMPRE.`,
  paused: ({ until, promised }) =>
    `${
      until === undefined
        ? `¡Que descanse! No le preguntamos nada hasta que escriba REANUDAR.`
        : `¡Que descanse! Último día sin preguntas: ${day(until)}. ¿Vuelve antes? Escriba REANUDAR.`
    }${promised.length === 0 ? '' : ` Sigue siendo suyo: ${joined(promised.map(String))}. Si no puede: SOLTAR ${promised[0]}`}`,
  pauseOver: ({ name }) =>
    `¡Qué bueno que vuelve${name === undefined ? '' : `, ${name}`}! Le podemos preguntar otra vez. Para descansar más, escriba PAUSA.`,
  resumed: () => `¡Qué bueno que volvió! Le podemos preguntar otra vez.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `Está bien: no le preguntamos nada. Para cambiarlo: LIMITE 2`
      : `Está bien: le preguntamos ${asks === 1 ? 'una vez' : `${asks} veces`} por semana como máximo.`,
  askLimit: () => `¿Cuántas veces por semana le podemos preguntar? Escriba LIMITE y un número, como LIMITE 2.`,
  languageSet: () => `Muy bien, en español.`,
  languageUnknown: ({ languages }) =>
    `Hablamos: ${languages.map((id) => languageNames[id] ?? id).join(', ')}. Escriba IDIOMA y uno de ellos.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'Sin nombre'}, ${area ?? 'sin zona'}. Ofrece: ${skills.length > 0 ? joined(skills.map(kindName)) : 'nada aún'}. Horas: ${hours === undefined ? 'todas' : openingHours(hours)}.${quiet ? ` Mensajes: ${quiet === 'none' ? 'de día y de noche' : `no ${quietHours(quiet)}`}.` : ''} Como máximo ${asksPerWeek} preguntas por semana.${paused ? ' En pausa.' : ''} Borrar todo: BORRAR MIS DATOS`,
  askForget: () => `¿Borramos todo lo que sabemos de usted y terminamos sus pedidos? No se puede deshacer. 1 sí, 2 no`,
  forgotten: () => `Borramos todo lo que sabíamos de usted. ¡Que esté bien! Si vuelve a escribir, empezamos de nuevo.`,
  kept: () => `Está bien, no borramos nada.`,
  callNoted: ({ night }) =>
    night === undefined
      ? `Ya avisamos al equipo que quiere una llamada.`
      : `El equipo descansa hasta ${untilClock(night.until)} y entonces sabrá que quiere una llamada. Si hay peligro, llame YA al ${night.call}.`,
  menu: () =>
    `Escriba un número: 1 pedir ayuda, 2 dar ayuda, 3 mis pedidos, 4 descansar, 5 qué saben de mí. Para no recibir más mensajes: STOP`,
  emergency: ({ call, listen }) =>
    `¿Hay peligro? Llame YA al ${call}: no podemos mandar ayuda tan pronto. Para hablar con alguien a toda hora, llame al ${listen}. Avisamos al equipo.`,
  notUnderstood: () =>
    `Perdón, no entendimos. Escriba NECESITO y qué (como NECESITO VIAJE mañana 10am), OFREZCO, o MENU.`,
  pictureForWhom: () => `Recibimos su foto, pero no sabemos para quién es. Escriba NECESITO y qué necesita, o MENU.`,
  optedOut: ({ community }) => `${community}: ya no le escribimos. Escriba START para volver.`,
};

const quietHours = ({ from, to }: { from: Clock; to: Clock }): string => `de ${untilClock(from)} a ${untilClock(to)}`;

const languageNames: Readonly<Record<string, string>> = { en: 'INGLÉS', es: 'ESPAÑOL' };
