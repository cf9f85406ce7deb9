// How Spanish speaks of what a community has and what it could use: numbers of people, never so small that they name one.
import { fewerThan } from '../../../domain/figures/few.ts';
import type { Kind } from '../../../domain/kinds.ts';
import type { RoundResult } from '../../../domain/round-result.ts';
import type { WeekPart } from '../../../domain/sharing.ts';
import { capital } from './phrasing.ts';
import { asked, weekdays } from './said.ts';

/** After "puede". */
const doing: Readonly<Record<Kind, string>> = {
  ride: 'manejar',
  groceries: 'hacer compras',
  meal: 'cocinar',
  medicine: 'recoger medicina',
  childcare: 'cuidar niños',
  company: 'acompañar',
  chores: 'ayudar en casa',
  repair: 'reparar cosas',
  tech: 'ayudar con aparatos',
  pets: 'cuidar mascotas',
  paperwork: 'ayudar con papeleo',
  supplies: 'llevar cosas básicas',
};

export const canDo = (kind: Kind): string => doing[kind];

/** "los domingos", "los lunes" */
export const onWeekday = (weekday: number): string => {
  const day = weekdays[weekday - 1] ?? '';
  return `los ${day}${day.endsWith('s') ? '' : 's'}`;
};

export const inWeek: Readonly<Record<WeekPart, string>> = {
  any: 'a cualquier hora',
  weekdays: 'entre semana',
  weekends: 'en fin de semana',
};

const howMany = (count: number): string => (count < fewerThan ? 'unos pocos' : String(count));

/** "22 pueden manejar, 3 en fin de semana; 12 cocinar; a 9 les vendría bien compañía, y aún nadie puede" */
export function roundResult({ given, wished }: RoundResult): string {
  const gives = given.map(
    ({ kind, count, weekends }, index) =>
      `${howMany(count)} ${index === 0 ? 'pueden ' : ''}${canDo(kind)}${weekends === undefined ? '' : `, ${howMany(weekends)} en fin de semana`}`,
  );
  const wants = wished.map(
    ({ kind, count, nobody }, index) =>
      `a ${howMany(count)} ${index === 0 ? 'les vendría bien ' : ''}${asked(kind)}${nobody ? ', y aún nadie puede' : ''}`,
  );
  return `${capital([...gives, ...wants].join('; '))}.`;
}
