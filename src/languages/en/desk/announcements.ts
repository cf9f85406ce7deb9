// What English says of words to many at once.
import { numberOf } from '../../../domain/figures/month.ts';
import type { AnnouncementsWords } from '../../desk/announcements.ts';
import { flowOf } from '../wording/months.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { canDo, onWeekday, roundResult } from '../wording/rounds.ts';
import { span } from '../wording/times.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const people = (count: number): string => counted(count, 'person', 'people');

export const announcements: AnnouncementsWords = {
  title: 'Announcements',
  intro:
    'What many should know at once. It goes out behind everything else the line has to say, keeps everybody’s quiet hours, and leaves out whoever stopped our texts.',
  write: 'Write one',
  area: 'Where they live',
  everywhere: 'Anywhere',
  kind: 'What they offer',
  anyKind: 'Anything or nothing',
  words: 'Your words',
  wordsIn: (language) => `Your words in ${language}`,
  wordsHint: (community) => `Every text begins with “${community}:”. Whoever answers it reaches the line, not you.`,
  otherWordsHint: 'For those who read it. Left empty, they get the other words.',
  look: 'See whom it reaches and what it costs',
  audience: (area, kind) =>
    `${area === undefined ? 'Everybody' : `Everybody in ${area}`}${kind === undefined ? '' : ` who offers: ${kind}`}`,
  saysOf: (content) => {
    switch (content.about) {
      case 'round':
        return 'A round: each is asked what they could use and what they could give.';
      case 'storm':
        return 'A storm round: everybody who wished for it is asked how they are.';
      case 'result':
        return content.result ? `What came of a round. ${roundResult(content.result)}` : 'What came of a round.';
      case 'vote':
        return 'Each is asked what they think of a proposal.';
      case 'voteResult':
        return 'What members decided about a proposal.';
      case 'month':
        return content.told
          ? `How many gave and received in a month. ${flowOf({ ...content.told, month: numberOf(content.month) })}`
          : 'How many gave and received in a month: too few to tell of, so it went to nobody.';
      case 'gap':
        return `Whether they could ${canDo(content.gap.kind)} in ${content.gap.area} ${onWeekday(content.gap.weekday)}, now and then.`;
    }
  },
  preview: 'Before it goes out',
  reaches: ({ people: count, textedPhones, calledPeople }) => {
    if (count === 0) return 'It reaches nobody.';
    const called =
      calledPeople === 0
        ? ''
        : ` ${capital(people(calledPeople))} can’t be texted, or would rather not: the line calls them.`;
    return `It reaches ${people(count)}: ${counted(textedPhones, 'text')}.${called}`;
  },
  asleep: (count, until) =>
    `${count.toLocaleString('en')} ${count === 1 ? 'has' : 'have'} quiet hours now, and get it from ${until} on.`,
  stopped: (count) => `${capital(people(count))} stopped our texts and ${count === 1 ? 'is' : 'are'} left out.`,
  resting: (count) =>
    `${capital(people(count))} ${count === 1 ? 'rests' : 'rest'} and ${count === 1 ? 'is' : 'are'} left out.`,
  keptOut: (count) => `${capital(people(count))} ${count === 1 ? 'is' : 'are'} kept out by the stewards.`,
  countedAt: (time) => `Counted at ${time}. Who gets it is settled as it goes out.`,
  text: (phones, segments) => `${counted(phones, 'text')}, each as long as ${counted(segments, 'segment')}:`,
  wide: (letters, segments, segmentsWithout) =>
    segmentsWithout < segments
      ? `With ${letters.join(' ')} it takes ${counted(segments, 'segment')}; written without, ${segmentsWithout}.`
      : `With ${letters.join(' ')} a segment holds 70 letters instead of 160.`,
  cost: (money, segments) => `About ${money}: ${counted(segments, 'segment')}.`,
  costHint: (hundredths, currency, hasCalls) =>
    `Counted at ${hundredths.toLocaleString('en', { maximumFractionDigits: 3 })} hundredths of a ${currency === 'USD' ? 'dollar' : currency} for a segment; your provider’s bill has the last word.${hasCalls ? ' Calls are not in it.' : ''}`,
  tooLong: (mostSegments) =>
    `It is too long: a text may take ${mostSegments} segments, with the community’s name before it. Please shorten it.`,
  noWords: 'There are no words yet.',
  send: (count) => `Send it to ${people(count)}`,
  change: 'Change it',
  sent: 'Sent',
  noneSent: 'Nothing was announced in the last month.',
  byItself: 'By itself, as the community agreed',
  by: (name, ago) => `${capital(someone(name))}, ${ago === undefined ? 'just now' : `${span(ago)} ago`}`,
  gathering: 'Looking up who gets it.',
  progressOf: (audience) => `How far it is: ${audience}`,
  progress: (done, phones) => `${done.toLocaleString('en')} of ${counted(phones, 'phone')}`,
  ended: ({ texted, called, leftOut, notSent, isStopped }) =>
    [
      `${isStopped ? 'Stopped after' : 'Done:'} ${counted(texted, 'text')}${called === 0 ? '' : ` and ${counted(called, 'call')}`}.`,
      ...(leftOut > 0 ? [`${counted(leftOut, 'phone')} left out, as something changed meanwhile.`] : []),
      ...(notSent > 0 ? [`${counted(notSent, 'phone')} did not get it.`] : []),
    ].join(' '),
  stop: 'Stop it',
  refresh: 'Look again',
};
