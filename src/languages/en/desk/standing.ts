// How a request stands, in English.
import type { Short, StandingWords } from '../../desk/standing.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { span } from '../wording/times.ts';

const ago = (time: Short): string => (time ? `${span(time)} ago` : 'just now');
const within = (time: Short): string => (time ? `in ${span(time)}` : 'in a moment');

export const standing: StandingWords = {
  heading: ({ code, kind, name }) => `${code} · ${capital(kind)} for ${someone(name)}`,
  askedFor: (time) => `Asked for ${ago(time)}.`,
  forWhom: (whom) => `It is for ${whom}.`,
  notYet: (next) =>
    next ? `Nobody was asked yet. The first are asked ${within(next.within)}.` : 'Nobody was asked yet.',
  asked: (names, more, time) =>
    `Asked ${more > 0 ? `${names.map(someone).join(', ')} and ${more} more` : joined(names.map(someone))} ${ago(time)}.`,
  nextWave: (time) => `The next are asked ${within(time)}.`,
  conditional: (names) =>
    `${capital(joined(names.map(someone)))} said yes, but. Their condition waits for the member’s word.`,
  declined: (count) => `${count} said no.`,
  talk: 'On the line now, waiting to talk to somebody.',
  truthTold: 'Nobody found so far. The member and the stewards have been told.',
  promised: (time) => `Answer promised ${within(time)}`,
  overdue: (time) => `Answer was promised ${ago(time)}`,
  will: (names) => `${capital(joined(names.map(someone)))} will help.`,
  standby: (names) => `Standing by: ${joined(names.map(someone))}.`,
  stillMissing: (missing, needed) => `${missing} of ${needed} helpers still missing.`,
  endedAs: { done: 'Done', withdrawn: 'No longer needed', unmet: 'Not met', open: 'Open', matched: 'Matched' },
  ended: (as, time) => `${as}, ${ago(time)}.`,
};
