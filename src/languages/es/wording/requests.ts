// How Spanish speaks of a need and of how a request stands.
import type { SpokenNeed, SpokenRequest, Standing } from '../../../domain/phrases.ts';
import { kindName } from './kinds.ts';
import { joined, someone } from './phrasing.ts';
import { moment } from './times.ts';

type Asked = Pick<SpokenNeed, 'kind' | 'area'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "viaje mañana 10 am, Northside" */
export const need = ({ kind, when, area }: Asked): string =>
  `${kindName(kind)}${when ? ` ${moment(when)}` : ''}${area === undefined ? '' : `, ${area}`}`;

/** "12 (viaje mañana 10 am)" */
export const request = ({ code, kind, when }: SpokenRequest): string => `${code} (${kindName(kind)} ${moment(when)})`;

/** "12 (viaje mañana 10 am): Luis ayuda" */
export const statusLine = ({ request: asked, standing }: { request: SpokenRequest; standing: Standing }): string =>
  `${request(asked)}: ${standingWords(standing)}`;

function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0 ? 'buscamos a alguien' : `preguntamos a ${standing.asked}, nadie aún`;
    case 'matched':
      return `${standing.helpers.length === 1 ? 'ayuda' : 'ayudan'} ${joined(standing.helpers.map(someone))}`;
    case 'helping':
      return `usted ayuda a ${standing.requester ?? 'alguien'}`;
    case 'standby':
      return 'usted queda de reserva';
  }
}
