// The resource map, in English.
import type { ResourcesWords } from '../../desk/resources.ts';
import { kindName } from '../wording/kinds.ts';
import { capital, joined } from '../wording/phrasing.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekday = (day: number): string => weekdays[day - 1] ?? '';

const because = {
  self: 'are the asker',
  apart: 'are not to be asked',
  asked: 'were asked already',
  skill: 'do not offer it',
  blocked: 'have no part in the line for now',
  newcomer: 'are new, and nobody has vouched for them',
  paused: 'are resting',
  budget: 'were asked as often as they like this week',
  hours: 'are not free at that time',
  reach: 'live too far away',
  quiet: 'are not to be disturbed right now',
} as const;

export const resources: ResourcesWords = {
  title: 'Resource map',
  intro: 'How many neighbors could come, for what, where and when; and what was asked there in the last three months.',
  noAreas: 'The community has named no areas yet. They stand in its file, under areas.',
  thinTitle: 'Where we are thin',
  thinNone: 'Wherever something was not met, several could have come.',
  thinSpot: ({ kind, area, weekday: day, couldCome, asked, unmet }) =>
    `${capital(kindName(kind))} in ${area} on a ${weekday(day)}: ${couldCome === 0 ? 'nobody could come' : `only ${couldCome} could come`}. Asked ${asked === 1 ? 'once' : `${asked} times`}, not met ${unmet}.`,
  matrix: 'Who could come',
  matrixHint: (waveSize) => `Thin means fewer than ${waveSize}, as many as the line asks at once.`,
  kind: 'Kind',
  area: 'Area',
  day: 'Day',
  part: 'Part of the day',
  anyDay: 'Any day',
  wholeDay: 'The whole day',
  show: 'Show',
  weekday,
  parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening', night: 'Night' },
  couldCome: 'Could come',
  asked: 'Asked',
  unmet: 'Not met',
  notMet: (unmet, asked) => `${unmet} of ${asked} not met`,
  thin: 'thin',
  map: (kind) => `${capital(kindName(kind))} on the map`,
  mapHint:
    'The larger a circle, the more was asked there. The number says how many could come; a dashed circle is thin.',
  notOnMap: (areas) => `Not on the map, as their place is not known: ${joined(areas)}.`,
  times: (kind) => `${capital(kindName(kind))} through the week`,
  timesHint: 'How many could come on each day, and what was not met.',
  who: 'Who would be asked if …',
  whoHint: 'By the line’s own rules, as things stand now. Nobody is asked by this.',
  on: 'On',
  at: 'At',
  ask: 'Who would it be?',
  whoFault: 'Choose a kind, an area, a day and a time still to come.',
  whoNobody: 'Nobody could be asked then.',
  first: 'asked first',
  later: 'asked later',
  others: (hindrance, count) => `${count} more offer it, but ${because[hindrance]}.`,
};
