// How Spanish tells a steward what a command wants, who sent it without.
import type { StewardWord } from '../../../domain/steward-command.ts';

export const stewardUsage: Readonly<Record<StewardWord, string>> = {
  open: 'Para ver quién espera, escriba ABIERTOS',
  assign: 'Para dar un pedido a alguien, escriba su número y un nombre, como ASIGNAR 12 BEN',
  tell: 'Para escribir a la gente de un pedido, escriba su número y sus palabras, como DECIR 12 el auto se demora',
  close: 'Para cerrar un pedido, escriba su número, como CERRAR 12',
  together: 'Cuando esté aclarado, escriba el número del pedido, como JUNTOS 12',
  more: 'Para preguntar a más personas, escriba el número del pedido, como MAS 12',
  onCall: 'Para ver quién está de guardia, escriba GUARDIA',
  storm:
    'Para preguntar cómo están a todos los de la lista, escriba RONDA TORMENTA y por qué, como RONDA TORMENTA calor',
  round: 'Para preguntar a todos qué les vendría bien y qué podrían dar, escriba RONDA',
};
