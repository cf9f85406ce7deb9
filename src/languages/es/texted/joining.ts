// Spanish, when it is read: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { numbered } from '../wording/phrasing.ts';

export const joiningTexted: Pick<Wordings, keyof JoiningSayings> = {
  welcome: ({ community }) =>
    `¡${community} le da la bienvenida! Escriba NECESITO y qué necesita, u OFREZCO para ayudar. MENU: más. Puede haber cargos. STOP para salir.`,
  askJoinCode: ({ community }) =>
    `¡${community} le da la bienvenida! Para unirse, escríbanos el código. ¿No lo tiene? Pida el código a quien le habló de nosotros.`,
  wrongJoinCode: () => `Ese no es nuestro código. Por favor revíselo y escríbalo otra vez.`,
  askVouch: ({ community, code }) =>
    `¡${community} le da la bienvenida! Pida a un miembro que le conozca que escriba UNIRME ${code} a este número. Luego seguimos.`,
  vouched: () => `Gracias por responder por esa persona. Ya es miembro y ya lo sabe.`,
  noSuchNewcomer: () => `No conocemos a nadie con ese código. Revíselo y escriba UNIRME y el código otra vez.`,
  alreadyMember: () => `Usted ya es miembro. Escriba NECESITO para pedir ayuda, OFREZCO para darla, o MENU.`,
  askName: () => `¿Cómo se llama? Sus vecinos ven solo su nombre, nunca su número.`,
  named: ({ name }) => `Gracias, ${name}. Así le van a llamar sus vecinos.`,
  askWho: ({ names }) => `¿Quién escribe? ${numbered(names)}`,
};
