// The pulse, in English.
import type { PulseWords } from '../../desk/pulse.ts';
import { months as longMonths } from '../wording/said.ts';
import { span } from '../wording/times.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = (date: string): string => `${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8, 10))}`;

export const pulse: PulseWords = {
  title: 'Pulse',
  intro: (weeks) =>
    `What was asked of the line in the last ${weeks} weeks, and what came of it. Nobody is named here, and nobody is ranked.`,
  countedAt: (time) => `Counted at ${time}; every five minutes anew.`,
  nothing: 'Nothing has been counted yet. Look again in a few minutes.',
  summary: ({ asked, met, unmet }) => `In the last four weeks: ${asked} asked, ${met} met, ${unmet} not met.`,
  asTable: 'The same as a table',
  week: 'Week of',
  weekOf: (date) => `Week of ${day(date)}`,
  day,
  outcome: { met: 'Met', unmet: 'Not met', open: 'Still open', withdrawn: 'No longer needed' },
  asked: 'Asked',
  kind: 'Kind',
  requests: { title: 'Requests by week', hint: 'Each bar is a week.' },
  kinds: { title: 'Requests by kind and week', hint: 'Each row is a kind, each bar a week. What was not met is dark.' },
  waits: {
    title: 'From the need to somebody who comes',
    hint: 'Half of those who were helped waited no longer than the lower line, nine of ten no longer than the upper one. What repeats counts from when neighbors were asked.',
    median: 'Half within',
    most: 'Nine of ten within',
  },
  wait: (time) => (time === 'none' ? '–' : time ? span(time) : 'a moment'),
  evenness: {
    title: 'How evenly the asking is spread',
    hint: 'All who offer something in ten groups of the same size, those who were asked most in the last four weeks first. Where everybody is asked alike, each bar reaches the line.',
    tenth: 'Group',
    share: 'Share of all asks',
    nth: (tenth) => `${tenth}`,
    even: 'even: 10 %',
  },
  channels: { title: 'By text and by voice', hint: 'How requests came.', way: 'Way' },
  cameBy: {
    text: 'By text',
    call: 'By telephone',
    steward: 'Noted down by a steward',
    series: 'By itself: it repeats',
  },
  languages: { title: 'Languages', hint: 'Of those who asked.', language: 'Language' },
  flow: {
    title: 'Giving and receiving',
    hint: 'People of each month: above the line those who gave, below it those who received; dark, those who did both. One or two are “a few”, and where it would tell somebody apart nothing is said of both.',
    of: 'Month',
    gave: 'Gave',
    received: 'Received',
    both: 'Did both',
    few: 'a few',
    untold: '–',
  },
  flowKinds: {
    title: 'Giving and receiving by kind',
    hint: 'The same by kind of help, in the last month that is over.',
    of: 'Kind',
  },
  month: (month) => {
    const name = longMonths[Number(month.slice(5, 7)) - 1] ?? '';
    return { name: `${name} ${month.slice(0, 4)}`, short: name.slice(0, 3) };
  },
  flowTooFew: (members) =>
    `How many gave and received is drawn from ${members} members on. In fewer, everybody would know who they are.`,
  percent: (share) => `${Math.round(share * 100)} %`,
};
