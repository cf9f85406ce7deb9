// Spanish, when it is heard in a call, where that is worded otherwise: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { someone } from '../wording/phrasing.ts';
import { digits, keys } from '../wording/said.ts';

const vouchWith = (code: string, first: string): string =>
  `${first} Alguien del grupo que le conozca puede responder por usted. Envía por texto UNIRME y estos números: ${digits(code)}. O llama, y marca 4, y luego 3.`;

export const joiningHeard: Partial<Pick<Wordings, keyof JoiningSayings>> = {
  welcome: ({ community }) =>
    `Ya está dentro: ¡le damos la bienvenida a ${community}! Llame a este número cuando necesite algo.`,
  askJoinCode: ({ community }) =>
    `Para unirse a ${community}, llame a este número, y le pregunto el código de los vecinos.`,
  wrongJoinCode: () => `Ese no es nuestro código.`,
  welcomeNewcomer: ({ community, code }) =>
    vouchWith(code, `¡${community} le da la bienvenida! Puede pedir lo que sea.`),
  ownCode: ({ code }) => vouchWith(code, 'Puede pedir lo que sea.'),
  vouchTooNew: ({ code }) => vouchWith(code, 'Nadie responde por usted todavía; por eso no puede responder por otros.'),
  tooNewForThis: ({ code, vouchCode }) =>
    vouchWith(
      vouchCode,
      `¡Gracias! Para el pedido ${code} hace falta alguien a quien un miembro conozca, pues quien pide puede estar a solas.`,
    ),
  offersWait: ({ code }) =>
    vouchWith(
      code,
      'Hasta que alguien responda por usted, le pido solo lo que se deja en la puerta, como las compras.',
    ),
  votesLater: () =>
    `Cuando alguien responda por usted, podrá votar y proponer. Hasta entonces, marque 0, y alguien del equipo puede hacerlo.`,
  notVouchedYet: ({ code }) =>
    vouchWith(
      code,
      'Nadie responde por usted todavía, y no pasa nada: puede pedir lo que sea. Para hablarlo con alguien del equipo, marque 0. Tiene un código nuevo.',
    ),
  vouchTakenBack: ({ code }) =>
    vouchWith(
      code,
      'Ahora nadie responde por usted. Puede pedir lo que sea, como antes. Para hablarlo con alguien del equipo, marque 0.',
    ),
  vouched: () =>
    `¡Gracias por responder! Oirá que alguien lo hizo, pero no quién. Si no era eso, marque los mismos números otra vez.`,
  noSuchNewcomer: () => `No conozco a nadie nuevo con ese código.`,
  vouchAgain: () => `Gracias. Para responder por esa persona, marque los números otra vez.`,
  codeRunOut: () => `Ese código es muy viejo. Pida que llame a este número y marque 4, y luego 3: allí oye uno nuevo.`,
  vouchClosed: () =>
    `Fueron demasiados códigos equivocados. Pruebe mañana, o marque 0, y alguien del equipo puede abrirle la puerta.`,
  vouchedEnough: () => `Este mes respondió por tres personas, ¡gracias! Para más, marque 0 y pregunte al equipo.`,
  askTakeBack: ({ name }) =>
    `Usted respondió por ${someone(name)} con ese código. Para retirarlo, marque otra vez los mismos números. Si no, marque asterisco.`,
  alreadyMember: () => `Usted ya es parte del grupo.`,
  askName: () => `¿Cuál es su nombre de pila? Dígalo ahora, o marque 1 para dejarlo.`,
  askWho: ({ names }) => `¿Quién llama? ${keys(names)}`,
};
