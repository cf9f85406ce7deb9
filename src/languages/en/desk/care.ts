// Check-ins, in English.
import type { CareWords, SilenceShown } from '../../desk/care.ts';
import type { Short } from '../../desk/standing.ts';
import { eachTime } from '../wording/friends.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { span } from '../wording/times.ts';

const within = (time: Short): string => (time ? `in ${span(time)}` : 'in a moment');
const soon = ({ next }: SilenceShown): string => (next ? within(next.within) : 'soon');

const done: Readonly<Record<SilenceShown['rung'], (silence: SilenceShown) => string>> = {
  asked: (silence) => `has not answered yet. We ask again ${soon(silence)}.`,
  again: (silence) =>
    `has not answered, by text or by telephone. ${silence.buddy ? `We ask ${someone(silence.buddy.name)} to look in` : 'We tell a steward'} ${soon(silence)}.`,
  buddy: (silence) =>
    `has not answered. ${capital(someone(silence.buddy?.name))} was asked to look in; without a word of theirs we tell a steward ${soon(silence)}.`,
  looking: (silence) =>
    `has not answered. ${capital(someone(silence.buddy?.name))} is on the way to look in; without news we tell a steward ${soon(silence)}.`,
  stewards: () => 'has not answered, and nobody has seen them. Please look after them.',
  help: (silence) => `needs help. We asked which, and tell a steward ${soon(silence)}.`,
};

export const care: CareWords = {
  unanswered: 'A check-in without an answer',
  justAsked: (count) =>
    count === 1 ? 'One person was asked just now how they are.' : `${count} people were asked just now how they are.`,
  silence: (silence) => {
    const asked = silence.ago ? `, asked ${span(silence.ago)} ago how they are,` : '';
    return `${capital(someone(silence.name))}${asked} ${done[silence.rung](silence)}`;
  },
  title: 'Daily check-in',
  askedAt: (clock) => `We ask each day at ${clock} how they are.`,
  buddy: (name, hasAgreed) =>
    hasAgreed
      ? `If they don’t answer, ${someone(name)} looks in on them.`
      : `${capital(someone(name))} was asked to look in on them, and has not said yes so far.`,
  friends: 'Phone friends',
  friend: (name, time, isSet) =>
    `${capital(someone(name))}, ${eachTime(time)}${isSet ? '' : ': asked, not agreed yet'}.`,
  noBuddy: 'They chose nobody to look in on them: if they don’t answer, a steward is told.',
  allIsWell: 'We are not waiting for an answer from them now.',
  showNumber: 'Show their number',
  showNumberHint: 'To call them, or whoever can help. It is written down that you looked.',
  number: (name) => `The number of ${someone(name)}`,
};
