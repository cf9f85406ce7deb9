// How Spanish speaks of a need and of how a request stands.
import type { SpokenNeed, SpokenRequest, Standing } from '../../../domain/spoken-forms.ts';
import { kindName } from './kinds.ts';
import { capital, joined, someone } from './phrasing.ts';
import { rhythm } from './rhythms.ts';
import { day, moment } from './times.ts';

type Asked = Pick<SpokenNeed, 'kind' | 'area' | 'rhythm'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "viaje mañana a las 10 am, Northside"; "viaje cada martes a las 10 am, Northside, desde martes 10 de marzo" */
export const need = ({ kind, when, rhythm: said, area }: Asked): string => {
  const time = said ? ` ${rhythm(said)}` : when ? ` ${moment(when)}` : '';
  const beginning = said && when ? `, desde ${day(when)}` : '';
  return `${kindName(kind)}${time}${area === undefined ? '' : `, ${area}`}${beginning}`;
};

/** "viaje mañana a las 10 am"; "viaje mañana a las 10 am, cada martes" */
export const task = ({ kind, when, rhythm: said }: SpokenRequest): string =>
  `${kindName(kind)} ${moment(when)}${said ? `, ${rhythm({ ...said, time: undefined })}` : ''}`;

/** "pedido 12 (viaje mañana a las 10 am)" */
export const request = (asked: SpokenRequest): string => `pedido ${asked.code} (${task(asked)})`;

/** The same once it is over: without a time where it was needed at once. */
export const pastRequest = (asked: SpokenRequest): string =>
  asked.when.day === 'now' ? `pedido ${asked.code} (${kindName(asked.kind)})` : request(asked);

/** "Pedido 12 (viaje mañana a las 10 am): ayuda Luis" */
export const statusLine = ({ request: asked, standing }: { request: SpokenRequest; standing: Standing }): string =>
  `${capital(request(asked))}: ${standingWords(standing)}`;

/** How it stands, within a sentence. */
export function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0 ? 'buscamos a alguien' : `preguntamos a ${standing.asked}, nadie dijo sí aún`;
    case 'waiting':
      return `preguntamos a los vecinos desde ${day(standing.until)}`;
    case 'matched':
      return `${standing.helpers.length === 1 ? 'ayuda' : 'ayudan'} ${joined(standing.helpers.map(someone))}`;
    case 'helping':
      return `usted ayuda a ${someone(standing.requester)}`;
    case 'standby':
      return 'usted queda de reserva';
  }
}
