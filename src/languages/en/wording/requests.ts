// How English speaks of a need and of how a request stands.
import type { SpokenNeed, SpokenRequest, Standing } from '../../../domain/spoken-forms.ts';
import { kindName } from './kinds.ts';
import { capital, joined, someone } from './phrasing.ts';
import { rhythm } from './rhythms.ts';
import { day, moment } from './times.ts';

type Asked = Pick<SpokenNeed, 'kind' | 'area' | 'rhythm'> & { readonly when?: SpokenNeed['when'] | undefined };

/** "ride tomorrow at 10 am, Northside"; "ride every Tue at 10 am, Northside, from Tue Mar 10" */
export const need = ({ kind, when, rhythm: said, area }: Asked): string => {
  const time = said ? ` ${rhythm(said)}` : when ? ` ${moment(when)}` : '';
  const beginning = said && when ? `, from ${day(when)}` : '';
  return `${kindName(kind)}${time}${area === undefined ? '' : `, ${area}`}${beginning}`;
};

/** "ride tomorrow at 10 am"; "ride tomorrow at 10 am, every Tue" */
export const task = ({ kind, when, rhythm: said }: SpokenRequest): string =>
  `${kindName(kind)} ${moment(when)}${said ? `, ${rhythm({ ...said, time: undefined })}` : ''}`;

/** "request 12 (ride tomorrow at 10 am)" */
export const request = (asked: SpokenRequest): string => `request ${asked.code} (${task(asked)})`;

/** The same once it is over: without a time where it was needed at once. */
export const pastRequest = (asked: SpokenRequest): string =>
  asked.when.day === 'now' ? `request ${asked.code} (${kindName(asked.kind)})` : request(asked);

/** "Request 12 (ride tomorrow at 10 am): Luis will help" */
export const statusLine = ({ request: asked, standing }: { request: SpokenRequest; standing: Standing }): string =>
  `${capital(request(asked))}: ${standingWords(standing)}`;

/** How it stands, within a sentence. */
export function standingWords(standing: Standing): string {
  switch (standing.is) {
    case 'asking':
      return standing.asked === 0 ? 'we are looking for someone' : `${standing.asked} asked, no yes yet`;
    case 'waiting':
      return `we ask neighbors from ${day(standing.until)}`;
    case 'matched':
      return `${joined(standing.helpers.map(someone))} will help`;
    case 'helping':
      return `you help ${someone(standing.requester)}`;
    case 'standby':
      return 'you are the backup';
  }
}
