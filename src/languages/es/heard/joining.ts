// Spanish, when it is heard in a call, where that is worded otherwise: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { digits, keys } from '../wording/said.ts';

export const joiningHeard: Partial<Pick<Wordings, keyof JoiningSayings>> = {
  welcome: ({ community }) =>
    `Ya está dentro: ¡le damos la bienvenida a ${community}! Llame a este número cuando necesite algo.`,
  askJoinCode: ({ community }) =>
    `Para unirse a ${community}, llame a este número, y le pregunto el código de los vecinos.`,
  wrongJoinCode: () => `Ese no es nuestro código.`,
  askVouch: ({ community, code }) =>
    `Alguien de ${community} puede abrirle la puerta: pídale que envíe por texto UNIRME y estos números: ${digits(code)}.`,
  vouched: () => `Gracias. Ya está dentro, y se lo digo.`,
  noSuchNewcomer: () => `No conozco a nadie nuevo con ese código.`,
  alreadyMember: () => `Usted ya es parte del grupo.`,
  askName: () => `¿Cuál es su nombre de pila? Dígalo ahora, o marque 1 para dejarlo.`,
  askWho: ({ names }) => `¿Quién llama? ${keys(names)}`,
};
