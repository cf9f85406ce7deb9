// What Spanish words otherwise in a call, of what is said when stewards lend a hand.
import type { Wordings } from '../../domain/phrases.ts';
import type { Closing } from '../../domain/steward-act.ts';
import type { StewardSayings } from '../../domain/steward-phrases.ts';
import { capital, someone } from './wording/phrasing.ts';
import { request, yesOrNo } from './wording/said.ts';

export const stewardsHeard: Partial<Pick<Wordings, keyof StewardSayings>> = {
  assignedHelper: ({ name, request: given }) =>
    `Alguien del equipo le pide ayudar a ${someone(name)}: ${request(given)}. ¿Puede usted? ${yesOrNo}`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  assigned: ({ name, request: given, agreed }) =>
    `${capital(someone(name))} tiene ahora el ${request(given)}, y ambas partes lo saben.${agreed ? '' : ' Si no contesta, preguntamos a otros.'}`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} ya no quiere nada de nosotros y no le podemos preguntar. Por favor llame.`,
};

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) => `El equipo cerró el pedido ${code}: está hecho. Si no, pida otra vez.`,
  withdrawn: (code) => `El equipo cerró el pedido ${code} porque ya no hace falta. Si aún hace falta, pida otra vez.`,
  unmet: (code) =>
    `Lo sentimos: no hallamos a nadie para el pedido ${code} y el equipo lo cerró. Si aún hace falta, pida otra vez.`,
};
