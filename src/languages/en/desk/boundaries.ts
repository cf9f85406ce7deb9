// The boundaries, in English.
import type { Proposal } from '../../../domain/voting/proposal.ts';
import type { BeforeAfter, BoundariesWords, Length } from '../../desk/boundaries.ts';
import { capital } from '../wording/phrasing.ts';
import { proposal } from '../wording/voting.ts';

const outcomes: Readonly<Record<Proposal['state'], string>> = {
  named: 'Not put to the members yet',
  asked: 'Not put to the members yet',
  open: 'Open',
  carried: 'Agreed, and it holds',
  rejected: 'Not agreed',
  noQuorum: 'Too few answered, so nothing changed',
  moot: 'Agreed, but it could not be done any more',
  declined: 'Not put to the members',
  withdrawn: 'Taken back',
};

const requests = (count: number): string => (count === 1 ? 'one request' : `${count} requests`);

const length = ({ amount, unit }: Length): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

const compared = ({ before, after }: BeforeAfter): string =>
  before === after ? 'That is as many as it is now.' : `As it is now, ${before === 0 ? 'none' : before}.`;

export const boundaries: BoundariesWords = {
  title: 'Boundaries',
  intro: 'What the community agreed on with everybody. You see what a change would do before you save it.',
  groups: {
    quiet: 'When we may text',
    reach: 'How far neighbors go',
    asks: 'How often somebody is asked',
    waves: 'How many are asked, and how fast',
    around: 'Before and after',
    daily: 'Every day',
    joining: 'Who may join',
    kinds: 'What help there is',
    keeping: 'What is kept',
  },
  settings: {
    quietHours: {
      label: 'Quiet hours',
      about:
        'Nobody is asked or reminded in these hours, unless it can’t wait. Answers to what people just wrote still come at once. Anybody may set their own.',
    },
    reachMiles: {
      label: 'Reach in miles',
      about:
        'Who lives farther off is not asked at first. While nobody comes, the line looks up to three times as far.',
    },
    asksPerWeek: {
      label: 'How often in seven days, at most',
      about: 'Nobody is asked more often, whatever is needed. Anybody may set a limit of their own.',
    },
    waveSize: {
      label: 'People asked at a time',
      about: 'The line asks so many, waits for a yes, and then asks as many more.',
    },
    waveNowMs: {
      label: 'Wait before asking more, when it is needed now',
      about: 'For what is needed within three hours, or was handed back.',
    },
    waveTodayMs: {
      label: 'Wait before asking more, when it is needed today',
      about: 'For what is needed later today.',
    },
    waveLaterMs: { label: 'Wait before asking more, when it is needed later', about: 'For tomorrow and after.' },
    answerWithinMs: {
      label: 'Promised answer',
      about: 'Whoever asks is told that they hear from us within this time.',
    },
    alertStewardsAfterMs: {
      label: 'Until stewards are told',
      about:
        'Where nobody has said yes by then, the stewards and whoever asked hear so. A night in which it can wait does not count.',
    },
    alertOthersAfterMs: {
      label: 'Until the other stewards are told',
      about: 'Where nobody who is on call has done anything about it by then, the other stewards hear so too.',
    },
    remindBeforeMs: { label: 'Reminder', about: 'So long before the time, both hear a reminder.' },
    askAfterMs: { label: 'Asking how it went', about: 'So long after the time, both are asked whether it happened.' },
    closeAfterMs: {
      label: 'Closing by itself',
      about: 'A request of which nobody says how it went is closed after this.',
    },
    confirmWithinMs: {
      label: 'Time to confirm',
      about: 'A backup who is called in, or whom a steward chose, has so long to answer before others are asked.',
    },
    repeatQuestionAfterMs: {
      label: 'Putting a question again',
      about: 'A question that matters is put a second time after this.',
    },
    giveUpQuestionAfterMs: {
      label: 'Giving a question up',
      about: 'Where there is still no answer after this, a steward hears of it.',
    },
    askAheadMs: {
      label: 'Asking ahead for what repeats',
      about: 'Neighbors are asked so long before the next time of a request that comes back.',
    },
    digestAt: {
      label: 'The day in a text',
      about:
        'At this time whoever is on call hears by text what the day brings, and who still waits. Empty: nobody does.',
    },
    monthly: {
      label: 'Giving and receiving, each month',
      about:
        'At the beginning of a month all members hear how many of us gave and received in the last one: no names, and nothing where so few did that they could be told apart. Each can say MONTHLY OFF.',
    },
    checkInAgainAfterMs: {
      label: 'Patience with a check-in',
      about:
        'Who wishes to be asked each day how they are, and does not answer: after each such time the line does one thing more. It asks again, then their buddy, then a steward.',
    },
    joining: { label: 'How strangers join', about: 'Who is in already stays in.' },
    joinCode: {
      label: 'The word to join with',
      about: 'One word of 3 to 20 letters and digits, which you give to people. Needed only where people join with it.',
    },
    kinds: {
      label: 'Kinds of help',
      about: 'What people can ask for and offer. What is asked for and not here goes to the stewards.',
    },
    keepRecordingsMs: {
      label: 'Spoken words',
      about: 'What people said in their own voice is deleted after this. What was recorded before keeps its time.',
    },
  },
  from: 'From',
  to: 'To',
  quietHint: 'Leave both empty to have none.',
  unit: 'Unit of time',
  units: { second: 'seconds', minute: 'minutes', hour: 'hours', day: 'days' },
  length,
  between: (least, most) => `Between ${least} and ${most}.`,
  miles: (miles) => `${miles} ${miles === 1 ? 'mile' : 'miles'}`,
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  quiet: (from, to) => `${from} to ${to}`,
  noQuiet: 'none',
  joinings: {
    open: 'whoever writes is in',
    code: 'with the community’s word',
    vouch: 'by writing; they help inside homes once a member vouches for them',
  },
  noCode: 'none',
  noDigest: 'never',
  monthlies: { on: 'it is told', off: 'it is not told' },
  faults: {
    quietHours: 'Give both times, and not the same twice; or none.',
    digestAt: 'A time of day such as 08:00; or nothing.',
    joining: 'Choose one of these.',
    monthly: 'Choose one of these.',
    joinCode: 'One word of 3 to 20 letters and digits. It is needed where people join with it.',
    kinds: 'Choose at least one.',
  },
  numberFault: (least, most) => `It must be ${least} to ${most}.`,
  givenUpFirst: 'It must be longer than until the question is put again.',
  notRight: 'Not everything is right yet:',
  same: 'All of it is like that already: there is nothing to try.',
  try: 'See what it would do',
  file: 'The community’s file',
  fileHint:
    'These stand in the file alone, since a slip there would cut people off. Whoever runs the line changes them.',
  export: 'Save it all as a file (YAML)',
  exportHint:
    'Whoever runs the line applies it with “hotline community apply”. After a change here save it anew: an older file would bring back what was before. Stewards’ numbers are in it, so it is written down that you took it.',
  onlyFile: {
    name: 'Name',
    numbers: 'Numbers',
    timezone: 'Time zone',
    languages: 'Languages',
    areas: 'Areas',
    danger: 'In danger, call',
    listening: 'To be listened to, call',
  },
  noAreas: 'none',
  preview: 'What would change',
  previewIntro: 'Nothing has been changed yet.',
  moved:
    'Somebody else changed the boundaries since you opened them. Theirs stays; look below at what saving yours would change now.',
  changes: 'Your change',
  fromTo: (before, after) => `${before} → ${after}`,
  save: 'Save it',
  again: 'Back to the form',
  lastMonth: 'Last month, asked again',
  nothingAsked: 'Nothing was asked in the last 30 days, so there is nothing to compare.',
  lookedAt: ({ count, total, hasMore }) =>
    `${count === total ? `All ${requests(count)} of the last 30 days, put` : `The latest ${count} of ${hasMore ? 'more than ' : ''}${total.toLocaleString('en')} requests of the last 30 days, put`} to neighbors once more by the line’s own rules: as they are now, and with your change.`,
  wouldFindNobody: ({ of, ...count }) =>
    `With your change, ${count.after} of ${requests(of)} would have found nobody. ${compared(count)}`,
  result: 'What came of it',
  asItIs: 'As it is now',
  changed: 'With your change',
  nobody: 'Found nobody in time',
  slept: 'Waited for the morning',
  invitations: 'Times that somebody was asked',
  atLimit: 'People asked as often as they may be',
  lastAsked: 'Until enough had been asked, half within',
  late: ({ of, ...count }) =>
    `Of ${requests(of)} of the last 30 days, ${count.after} had no answer within the time that you would promise. ${compared(count)}`,
  alerts: ({ of, ...count }) =>
    `Of ${requests(of)} of the last 30 days, stewards would have been told about ${count.after}. ${compared(count)}`,
  notOffered: (count) =>
    `${count === 0 ? 'No request' : requests(count)} of the last 30 days asked for what would no longer be offered, and would go to the stewards.`,
  cannotKnow:
    'It takes people as they are today, and puts each request to as many people as it really took. Who would have said yes, nobody can know.',
  sample: 'Of each kind of help, 200 people were looked at. Where more offer it, all is easier than it seems here.',
  decisions: {
    title: 'Decided together',
    rule: ({ quorumPercent, sharePercent, days }) =>
      `Any member can propose a change, by text (PROPOSE) or by telephone. All are asked for ${days === 1 ? 'one day' : `${days} days`}; ${quorumPercent}% of them have to answer, and ${sharePercent}% of those for or against to be for it. Nobody can see who answered what.`,
    none: 'Nothing has been proposed yet.',
    proposal: (proposed) => capital(proposal(proposed)),
    open: ({ answered, mayAnswer, until }) => `${answered} of ${mayAnswer} have answered. Counted: ${until}.`,
    over: ({ state, tally, at }) =>
      `${outcomes[state]}, ${at}.${tally ? ` ${tally.yes} yes, ${tally.no} no, ${tally.either} either, of ${tally.asked} who could answer; ${tally.needed} had to answer.` : ''}`,
  },
  onlyWords: 'What this would have done last month can’t be worked out. What it does is said above.',
};
