// How English speaks of what a community has and what it could use: numbers of people, never so small that they name one.
import { fewerThan } from '../../../domain/figures/few.ts';
import type { Kind } from '../../../domain/kinds.ts';
import type { RoundResult } from '../../../domain/round-result.ts';
import type { WeekPart } from '../../../domain/sharing.ts';
import { capital } from './phrasing.ts';
import { asked, weekdays } from './said.ts';

/** After "can". */
const doing: Readonly<Record<Kind, string>> = {
  ride: 'drive',
  groceries: 'shop',
  meal: 'cook',
  medicine: 'pick up medicine',
  childcare: 'mind children',
  company: 'keep company',
  chores: 'do chores',
  repair: 'repair things',
  tech: 'help with tech',
  pets: 'look after pets',
  paperwork: 'help with paperwork',
  supplies: 'bring supplies',
};

export const canDo = (kind: Kind): string => doing[kind];

export const onWeekday = (weekday: number): string => `on ${weekdays[weekday - 1]}s`;

export const inWeek: Readonly<Record<WeekPart, string>> = {
  any: 'at any time',
  weekdays: 'on weekdays',
  weekends: 'on weekends',
};

const howMany = (count: number): string => (count < fewerThan ? 'a few' : String(count));

/** "22 of us can drive, 3 on weekends; 12 cook; 9 would like company, and nobody can yet" */
export function roundResult({ given, wished }: RoundResult): string {
  const gives = given.map(
    ({ kind, count, weekends }, index) =>
      `${howMany(count)} ${index === 0 ? 'of us can ' : ''}${canDo(kind)}${weekends === undefined ? '' : `, ${howMany(weekends)} on weekends`}`,
  );
  const wants = wished.map(
    ({ kind, count, nobody }, index) =>
      `${howMany(count)} ${index === 0 ? 'would like ' : ''}${asked(kind)}${nobody ? ', and nobody can yet' : ''}`,
  );
  return `${capital([...gives, ...wants].join('; '))}.`;
}
