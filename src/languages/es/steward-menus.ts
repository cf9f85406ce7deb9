// What Spanish says in the menus of stewards, in a call.
import type { StewardCallWordings } from '../../domain/call-phrases.ts';
import type { Tending } from '../../domain/steward-call-phrases.ts';
import { capital, joined, someone } from './wording/phrasing.ts';
import { day, keys, others, pressed, quoted, request } from './wording/said.ts';
import { wants } from './wording/stewards.ts';
import { why } from './wording/storm.ts';

const tending: Readonly<Record<Tending, string>> = {
  give: 'Para dárselo a alguien',
  askMore: 'Para avisar a más vecinos',
  reach: 'Para hablar o dejar un mensaje',
  close: 'Para cerrarlo',
  letMeet: 'Para que vuelvan a verse',
};

export const stewardMenus: StewardCallWordings = {
  deskKey: () => `Para cuidar la línea, marque 0.`,
  lookAfterMenu: () => `Para cuidar la línea, marque 1. Para llamar a otra persona que la cuida, 2.`,
  deskMenu: ({ opinions }) =>
    `Para oír quién espera, marque 1. Para un pedido por su número, 2. Para oír quién está de guardia, o tomarla, 3. Para preguntar a todos en una ronda, 4.${opinions > 0 ? ' Para contestar a quien le pide su acuerdo, 5.' : ''} Para volver, asterisco.`,
  beOnCallMenu: () => `Para tomar la guardia desde ahora, marque 1. Para volver, asterisco.`,
  roundMenu: ({ until }) =>
    until
      ? `Hay una ronda en marcha hasta ${day(until)}. Para terminarla ahora, marque 1. Para una ronda de tormenta, 2. Para volver, asterisco.`
      : `En una ronda pregunto a todos qué les vendría bien y qué podrían dar. Para empezar una, marque 1. Para una ronda de tormenta, 2. Para volver, asterisco.`,
  askStormReason: () =>
    `Para preguntar cómo están a todos los de la lista: por calor, marque 1. Por frío, 2. Por tormenta, 3. Por un apagón, 4. O diga el motivo en pocas palabras. Para volver, asterisco.`,
  askSureStorm: ({ reason }) =>
    `Todos los de la lista oyen: ${why(reason)} ¿Está bien? Para empezar, marque 1. Para volver, asterisco.`,
  stormMenu: () => `Para oírlo otra vez, marque 1. Para terminar la ronda, 2. Para volver, asterisco.`,
  askRequestNumber: () => `Marque el número del pedido y después numeral.`,
  waitingOne: ({ request: open, name, asked, more }) =>
    `${capital(request(open))}, para ${someone(name)}. ${asked === 0 ? 'Todavía sin avisos' : asked === 1 ? 'Un aviso' : `${asked} avisos`}. Para hacer algo, marque 1. ${more ? 'Para el próximo, 2.' : 'Para oírlo otra vez, 2.'}`,
  tendMenu: ({ request: { code }, name, helpers, can }) =>
    `Pedido ${code}, para ${someone(name)}${helpers.length > 0 ? `; lo ${helpers.length === 1 ? 'tiene' : 'tienen'} ${joined(helpers.map(someone))}` : ''}. ${can.map((what, index) => `${tending[what]}, ${pressed(index + 1)}.`).join(' ')}`,
  askGiveTo: ({ code, choices, onward }) =>
    `¿Para quién es el pedido ${code}? ${keys(
      choices.map(({ digit, name, area, isOwn }) => ({
        digit,
        name: isOwn ? 'usted' : `${someone(name)}${area === undefined ? '' : ` de ${area}`}`,
      })),
    )}${others(onward)} O diga un nombre.`,
  askGive: ({ request: given, name, isOwn }) =>
    isOwn
      ? `${capital(request(given))}, es para usted. Para tomarlo, marque 1. Para volver, asterisco.`
      : `${capital(request(given))}, es para ${someone(name)}. Si ya le dijo que sí, marque 1. Para que le pregunte, 2. Para volver, asterisco.`,
  askSureToTend: ({ act, code }) =>
    act === 'askMore'
      ? `¿Avisar ahora a más vecinos del pedido ${code}? Marque 1 para sí. Para volver, asterisco.`
      : `Lo que estuvo mal en el pedido ${code}: ¿ya se habló, y podemos volver a preguntarles? Marque 1 para sí. Para volver, asterisco.`,
  askClosing: ({ code }) =>
    `¿Cerrar el pedido ${code}? Si ya no hace falta, marque 1. Si no se pudo, 2. Si está hecho, 3. Para dejarlo abierto, marque asterisco.`,
  askReach: ({ names, choices, onward }) =>
    `Para dejar un mensaje a ${joined(names.map(someone))}, marque 1.${choices.map(({ digit, name }) => ` Para hablar con ${someone(name)}, ${digit}.`).join('')}${others(onward)}`,
  sayWordForAll: ({ names }) => `Diga ahora su mensaje para ${joined(names.map(someone))}. Para grabarlo, marque 1.`,
  askSendWord: ({ names, words }) =>
    words === undefined
      ? `Ya tengo su mensaje para ${joined(names.map(someone))}. Marque 1 para mandarlo, 2 para decirlo otra vez.`
      : `Para ${joined(names.map(someone))}: ${quoted(words)} Marque 1 para mandarlo, 2 para decirlo otra vez.`,
  recordForPeople: ({ names }) =>
    `Diga su mensaje para ${joined(names.map(someone))} después del tono, y marque cualquier tecla al terminar.`,
  askSecondByKey: ({ about, steward, name }) =>
    `${capital(someone(steward))} quiere ${wants(about, name)}. Si está de acuerdo, marque 1. Si no, 2. Para dejarlo, asterisco.`,
  deskCall: ({ name, code }) =>
    `Para hablar con ${someone(name)} sobre el pedido ${code}, marque 1. Para dejarlo, marque 2.`,
};
