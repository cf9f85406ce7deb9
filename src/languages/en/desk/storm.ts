// A storm round at the desk, in English.
import type { StormWords } from '../../desk/storm.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { because } from '../wording/storm.ts';
import { span } from '../wording/times.ts';

const wished = {
  off: 'does not wish to be asked how they are in a heat wave or a storm.',
  day: 'is asked by day how they are in a heat wave or a storm.',
  always: 'is asked at any hour how they are in a heat wave or a storm.',
} as const;

export const storm: StormWords = {
  title: 'Storm round',
  intro:
    'In a heat wave, a storm or a power cut, everybody on the storm list is asked how they are, by text or by telephone. Who would like a call or needs help gets it as a request; who does not answer is asked again, then their buddy is, then you hear of them.',
  order:
    'Most alone first: those who have their phone to themselves, then those whom nobody looks in on, then those who were not heard from for longest. Nobody is woken who does not wish to be; they are asked in their morning.',
  why: 'Why?',
  dangers: { heat: 'It is very hot', cold: 'It is very cold', storm: 'A storm', power: 'A power cut' },
  ownWords: 'Something else',
  ownWordsHint: 'A few words, as they will read them. “Are you all right?” comes after it.',
  begin: 'Ask everybody on the list',
  listed: (people) => (people === 1 ? 'One person is on the storm list' : `${people} people are on the storm list`),
  nobodyListed: 'Nobody is on the storm list yet. Members text STORM LIST, or you put them on it on their own page.',
  underWay: (reason) => `A storm round ${because(reason)} is under way`,
  last: (reason) => `The last storm round, ${because(reason)}, is over`,
  began: (ago) => (ago ? `It began ${span(ago)} ago.` : 'It began just now.'),
  heardFrom: (people, of) => `${people} of ${of} have been heard from.`,
  progress: 'How many have been heard from',
  stands: {
    silent: 'Not heard from',
    help: 'Need help',
    call: 'Would like a call',
    waiting: 'Not asked yet',
    fine: 'Fine',
    heard: 'Heard from, of something else',
  },
  answered: (ago) => (ago ? `${span(ago)} ago` : 'just now'),
  nobodyAsked: 'Nobody has been asked yet.',
  end: 'End the round',
  endHint: 'Nobody more is asked. Who has not answered is still looked after.',
  toList: (people, of) => `A storm round is under way: ${people} of ${of} have been heard from.`,
  wishTitle: 'In a storm',
  wish: (name, wish) => `${capital(someone(name))} ${wished[wish]}`,
  setWish: { off: 'Not to be asked', day: 'To be asked by day', always: 'To be asked at any hour' },
};
