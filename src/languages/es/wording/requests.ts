// How Spanish speaks of a need and of how a request stands.
import type { SpokenNeed, SpokenRequest, Standing } from '../../../domain/phrases.ts';
import { kindName } from './kinds.ts';
import { capital, joined, someone } from './phrasing.ts';
import { moment } from './times.ts';

type Asked = Pick<SpokenNeed, 'kind' | 'area'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "viaje mañana a las 10 am, Northside" */
export const need = ({ kind, when, area }: Asked): string =>
  `${kindName(kind)}${when ? ` ${moment(when)}` : ''}${area === undefined ? '' : `, ${area}`}`;

/** "viaje mañana a las 10 am" */
export const task = ({ kind, when }: SpokenRequest): string => `${kindName(kind)} ${moment(when)}`;

/** "pedido 12 (viaje mañana a las 10 am)" */
export const request = (asked: SpokenRequest): string => `pedido ${asked.code} (${task(asked)})`;

/** "Pedido 12 (viaje mañana a las 10 am): ayuda Luis" */
export const statusLine = ({ request: asked, standing }: { request: SpokenRequest; standing: Standing }): string =>
  `${capital(request(asked))}: ${standingWords(standing)}`;

function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0 ? 'buscamos a alguien' : `preguntamos a ${standing.asked}, nadie dijo sí aún`;
    case 'matched':
      return `${standing.helpers.length === 1 ? 'ayuda' : 'ayudan'} ${joined(standing.helpers.map(someone))}`;
    case 'helping':
      return `usted ayuda a ${someone(standing.requester)}`;
    case 'standby':
      return 'usted queda de reserva';
  }
}
