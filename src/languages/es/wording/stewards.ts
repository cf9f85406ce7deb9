// What Spanish says when stewards lend a hand.
import type { Wordings } from '../../../domain/phrases.ts';
import type { Closing } from '../../../domain/steward-act.ts';
import type { StewardSayings } from '../../../domain/steward-phrases.ts';
import { capital, joined, someone } from './phrasing.ts';
import { request, task } from './requests.ts';

export const stewardWordings: Pick<Wordings, keyof StewardSayings> = {
  assignedHelper: ({ name, request: given }) =>
    `El equipo le pide ayudar a ${someone(name)}: ${request(given)}. ¿Puede? 1 sí, 2 no. Lo que escriba aquí le llega.`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  closedForHelper: ({ code, as }) =>
    as === 'done'
      ? `El equipo cerró el pedido ${code}: está hecho. ¡Gracias por ayudar!`
      : `El equipo cerró el pedido ${code}: no hay nada más que hacer. ¡Gracias por estar ahí!`,
  assigned: ({ name, request: given, agreed }) =>
    `El pedido ${given.code} es de ${someone(name)}: ${task(given)}. Ambas partes lo saben.${agreed ? '' : ' Si no contesta, preguntamos a otros.'}`,
  takenAlready: ({ names, code }) => `El pedido ${code} ya es de ${joined(names.map(someone))}. No cambiamos nada.`,
  notTheirs: ({ name, code }) => `El pedido ${code} es de ${name ?? 'esa misma persona'}. No cambiamos nada.`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} paró nuestros mensajes y no le podemos preguntar. Por favor llame.`,
  closed: ({ code, as }) => `El pedido ${code} queda cerrado: ${closedAs[as]}. Avisamos a todos.`,
  overAlready: ({ code }) => `El pedido ${code} ya terminó. No cambiamos nada.`,
  unknownToStewards: () => `Eso ya no está. No cambiamos nada.`,
  notSteward: () => `Eso solo lo puede hacer el equipo. No cambiamos nada.`,
};

const closedAs: Readonly<Record<Closing, string>> = {
  done: 'hecho',
  withdrawn: 'ya no hace falta',
  unmet: 'no se pudo',
};

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) =>
    `El equipo cerró el pedido ${code}: está hecho. Si no, escriba NECESITO. Para dar las gracias: GRACIAS`,
  withdrawn: (code) =>
    `El equipo cerró el pedido ${code} porque ya no hace falta. Si aún hace falta, escriba NECESITO.`,
  unmet: (code) =>
    `Lo sentimos: no hallamos a nadie para el pedido ${code} y el equipo lo cerró. ¿Aún hace falta? Escriba NECESITO.`,
};
