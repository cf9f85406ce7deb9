// Spanish, when it is read: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { numbered, someone } from '../wording/phrasing.ts';

export const joiningTexted: Pick<Wordings, keyof JoiningSayings> = {
  welcome: ({ community }) =>
    `¡${community} le da la bienvenida! Escriba NECESITO y qué necesita, u OFREZCO para ayudar. MENU: más. Puede haber cargos. STOP para salir.`,
  askJoinCode: ({ community }) =>
    `¡${community} le da la bienvenida! Para unirse, escríbanos el código. ¿No lo tiene? Pida el código a quien le habló de nosotros.`,
  wrongJoinCode: () => `Ese no es nuestro código. Por favor revíselo y escríbalo otra vez.`,
  welcomeNewcomer: ({ community, code }) =>
    `¡${community} le da la bienvenida! Escriba NECESITO y qué. Quien le conozca puede responder por usted con UNIRME ${code}. Puede haber cargos. STOP: fin`,
  ownCode: ({ code }) =>
    `Puede pedir lo que sea. Para ayudar dentro de una casa, antes alguien que le conozca debe escribir UNIRME ${code} a este número.`,
  vouchTooNew: ({ code }) =>
    `Nadie responde por usted aún; por eso no puede responder por otros. Quien le conozca puede escribir UNIRME ${code} a este número.`,
  tooNewForThis: ({ code, vouchCode }) =>
    `¡Gracias! Para el pedido ${code} hace falta alguien a quien un miembro conozca. Si un miembro le conoce, que escriba UNIRME ${vouchCode}`,
  partedAsTooNew: ({ code }) =>
    `El pedido ${code} pasa a otra persona: quien pide puede estar a solas, y ahora nadie responde por usted. ¡Gracias igual!`,
  offersWait: ({ code }) =>
    `Hasta que un miembro responda por usted, le pedimos solo lo que se deja en la puerta, como compras. Que escriba: UNIRME ${code}`,
  votesLater: () =>
    `Cuando un miembro responda por usted, podrá votar y proponer. Hasta entonces, alguien del equipo puede hacerlo: LLÁMAME`,
  notVouchedYet: ({ code }) =>
    `Nadie responde por usted aún, y no pasa nada: pida lo que sea. Código nuevo para quien le conozca: UNIRME ${code}. ¿El equipo? LLÁMAME`,
  vouchedFor: () => `Buenas noticias: un miembro responde por usted. Ya le podemos pedir todo lo que ofrece.`,
  vouchTakenBack: ({ code }) =>
    `Ahora nadie responde por usted. Puede pedir lo que sea, como antes. Otra persona puede escribir UNIRME ${code}. ¿Dudas? LLÁMAME`,
  vouched: () => `¡Gracias por responder! Ya lo sabe, pero no de quién. ¿No era eso? Escriba lo mismo otra vez.`,
  noSuchNewcomer: () => `No conocemos a nadie con ese código. Revíselo y escriba UNIRME y el código otra vez.`,
  vouchAgain: ({ code }) => `Gracias. Para responder por esa persona, escriba UNIRME ${code} otra vez.`,
  codeUsed: () => `Alguien ya respondió con ese código: vale una sola vez. Todo está bien.`,
  codeRunOut: () => `Ese código es muy viejo. Pida que escriba UNIRME a este número: le damos uno nuevo.`,
  vouchClosed: () => `Demasiados códigos equivocados. Pruebe mañana, o pida al equipo que le abra: escriba LLÁMAME`,
  vouchedEnough: () => `Este mes respondió por tres personas, ¡gracias! Para más, pregunte al equipo: LLÁMAME`,
  askTakeBack: ({ name, code }) =>
    `Usted respondió por ${someone(name)} con ese código. Para retirarlo, escriba hoy UNIRME ${code} otra vez. Si no, nada.`,
  takenBack: ({ name }) => `Ya nadie responde por ${someone(name)}. Le avisamos, pero no de quién viene.`,
  buddyTooNew: ({ name }) =>
    `Nadie responde aún por ${someone(name)}, y quien va a ver llega a su puerta. ¿Le conoce? Pida su código, o elija a otra persona.`,
  proposalTooNew: ({ name }) => `Nadie responde aún por ${someone(name)}. Después podrá ser del equipo.`,
  alreadyMember: () => `Usted ya es miembro. Escriba NECESITO para pedir ayuda, OFREZCO para darla, o MENU.`,
  askName: () => `¿Cómo se llama? Sus vecinos ven solo su nombre, nunca su número.`,
  named: ({ name }) => `Gracias, ${name}. Así le van a llamar sus vecinos.`,
  askWho: ({ names }) => `¿Quién escribe? ${numbered(names)}`,
};
