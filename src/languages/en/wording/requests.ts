// How English speaks of a need and of how a request stands.
import type { SpokenNeed, SpokenRequest, Standing } from '../../../domain/phrases.ts';
import { kindName } from './kinds.ts';
import { capital, joined, someone } from './phrasing.ts';
import { moment } from './times.ts';

type Asked = Pick<SpokenNeed, 'kind' | 'area'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "ride tomorrow at 10 am, Northside" */
export const need = ({ kind, when, area }: Asked): string =>
  `${kindName(kind)}${when ? ` ${moment(when)}` : ''}${area === undefined ? '' : `, ${area}`}`;

/** "ride tomorrow at 10 am" */
export const task = ({ kind, when }: SpokenRequest): string => `${kindName(kind)} ${moment(when)}`;

/** "request 12 (ride tomorrow at 10 am)" */
export const request = (asked: SpokenRequest): string => `request ${asked.code} (${task(asked)})`;

/** "Request 12 (ride tomorrow at 10 am): Luis will help" */
export const statusLine = ({ request: asked, standing }: { request: SpokenRequest; standing: Standing }): string =>
  `${capital(request(asked))}: ${standingWords(standing)}`;

function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0 ? 'we are looking for someone' : `${standing.asked} asked, no yes yet`;
    case 'matched':
      return `${joined(standing.helpers.map(someone))} will help`;
    case 'helping':
      return `you help ${someone(standing.requester)}`;
    case 'standby':
      return 'you are the backup';
  }
}
