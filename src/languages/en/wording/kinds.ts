// What the kinds of help are called in English.
import type { Kind, NeedKind } from '../../../domain/kinds.ts';

/** In a sentence: "ride tomorrow 10 am". */
export const kindNames: Readonly<Record<NeedKind, string>> = {
  ride: 'ride',
  groceries: 'groceries',
  meal: 'meal',
  medicine: 'medicine pickup',
  childcare: 'childcare',
  company: 'company or a talk',
  chores: 'chores',
  repair: 'repair',
  tech: 'tech help',
  pets: 'pet care',
  paperwork: 'paperwork',
  supplies: 'supplies',
  other: 'something else',
};

export const kindName = (kind: NeedKind): string => kindNames[kind];

export const askedKind = ({ digit, kind }: { digit: number; kind: Kind }) => ({ digit, name: kindNames[kind] });

/** What is not the same when there are several of it. */
const several: Partial<Readonly<Record<NeedKind, string>>> = {
  ride: 'rides',
  meal: 'meals',
  medicine: 'medicine pickups',
  repair: 'repairs',
};

/** "3 rides" */
export const countedKind = ({ kind, count }: { readonly kind: NeedKind; readonly count: number }): string =>
  `${count} ${(count > 1 ? several[kind] : undefined) ?? kindName(kind)}`;
