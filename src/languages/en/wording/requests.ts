// How English speaks of a need and of how a request stands.
import type { SpokenNeed, SpokenRequest, Standing } from '../../../domain/phrases.ts';
import { kindName } from './kinds.ts';
import { joined, someone } from './phrasing.ts';
import { moment } from './times.ts';

type Asked = Pick<SpokenNeed, 'kind' | 'area'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "ride tomorrow 10 am, Northside" */
export const need = ({ kind, when, area }: Asked): string =>
  `${kindName(kind)}${when ? ` ${moment(when)}` : ''}${area === undefined ? '' : `, ${area}`}`;

/** "12 (ride tomorrow 10 am)" */
export const request = ({ code, kind, when }: SpokenRequest): string => `${code} (${kindName(kind)} ${moment(when)})`;

/** "12 (ride tomorrow 10 am): Luis helps" */
export const statusLine = ({ request: asked, standing }: { request: SpokenRequest; standing: Standing }): string =>
  `${request(asked)}: ${standingWords(standing)}`;

function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0 ? 'we look for someone' : `${standing.asked} asked, no yes yet`;
    case 'matched':
      return `${joined(standing.helpers.map(someone))} will help`;
    case 'helping':
      return `you help ${standing.requester ?? 'a neighbor'}`;
    case 'standby':
      return 'you are the backup';
  }
}
