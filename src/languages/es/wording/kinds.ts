// What the kinds of help are called in Spanish.
import type { Kind, NeedKind } from '../../../domain/kinds.ts';

/** In a sentence: "viaje mañana 10 am". */
export const kindNames: Readonly<Record<NeedKind, string>> = {
  ride: 'viaje',
  groceries: 'compras',
  meal: 'comida',
  medicine: 'recoger medicina',
  childcare: 'cuidar niños',
  company: 'compañía o plática',
  chores: 'tareas de la casa',
  repair: 'reparación',
  tech: 'ayuda con aparatos',
  pets: 'cuidar mascotas',
  paperwork: 'papeleo',
  supplies: 'cosas básicas',
  other: 'otra cosa',
};

export const kindName = (kind: NeedKind): string => kindNames[kind];

export const askedKind = ({ digit, kind }: { digit: number; kind: Kind }) => ({ digit, name: kindNames[kind] });

/** What is not the same when there are several of it. */
const several: Partial<Readonly<Record<NeedKind, string>>> = {
  ride: 'viajes',
  meal: 'comidas',
  repair: 'reparaciones',
};

/** "3 viajes" */
export const countedKind = ({ kind, count }: { readonly kind: NeedKind; readonly count: number }): string =>
  `${count} ${(count > 1 ? several[kind] : undefined) ?? kindName(kind)}`;
