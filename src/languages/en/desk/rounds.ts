// A round at the desk, in English.
import { fewerThan } from '../../../domain/figures/few.ts';
import type { RoundsWords } from '../../desk/rounds.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { canDo, onWeekday, roundResult } from '../wording/rounds.ts';
import { day } from '../wording/times.ts';

export const rounds: RoundsWords = {
  title: 'Ask everybody',
  intro:
    'In a round each member is asked what they could use and what they could give, and when: spread over four days, by day, behind everything else. It takes two stewards to start one, and any of you can stop it. After a week everybody hears what came of it, without names.',
  start: 'Start a round',
  awaited: 'You would like a round. It begins once another steward agrees.',
  proposedBy: (steward) =>
    `${capital(someone(steward))} would like a round. It begins once you or another steward agrees.`,
  agree: 'Agree, and start it',
  running: (until) => `A round is under way until ${day(until)}.`,
  progress: 'How far the round is',
  asked: (phones, of) => `${phones} of ${of} phones have had their turn.`,
  answered: (people) => `${people} ${people === 1 ? 'person has' : 'people have'} answered.`,
  stop: 'Stop the round',
  last: 'What came of the last one',
  result: roundResult,
  ask: 'Ask who might',
  askFor: ({ kind, area, weekday }) => `${canDo(kind)} in ${area} ${onWeekday(weekday)}`,
  askHint:
    'Up to twelve who live near and do not help there yet are asked whether they could, now and then. Nobody is asked such a thing twice in a month.',
  wished: (count) => `${count < fewerThan ? 'a few' : count} would like it`,
};
