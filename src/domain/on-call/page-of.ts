// A list that is told a few at a time, each with the key that chooses it; where there are others, the key after these goes on to them.
import type { Onward } from '../spoken-forms.ts';

interface TellingPage<T> {
  readonly told: readonly { readonly digit: number; readonly item: T }[];
  /** Absent where the list is told whole. */
  readonly onward?: Onward | undefined;
  /** After the last page comes the first again. */
  readonly next: number;
}

/** With the key that goes on to others, these are as many keys as a menu may have. */
export const onAPage = 4;

/** Where the menu has another key besides. */
export const onAShortPage = 3;

/**
 * `page` counts from 0; of a list that has become too short for it, the first page is told. `before`: so many keys of the menu come
 * before those of the list.
 */
export function pageOf<T>(all: readonly T[], page: number, most: number, before = 0): TellingPage<T> {
  const first = page * most < all.length ? page * most : 0;
  const told = all.slice(first, first + most).map((item, index) => ({ digit: before + index + 1, item }));
  const isLast = all.length <= first + most;
  const onward = all.length > most ? { digit: before + most + 1, toStart: isLast } : undefined;
  return { told, onward, next: isLast ? 0 : first / most + 1 };
}

export const leadsOn = (key: number | undefined, onward: Onward | undefined): boolean =>
  onward !== undefined && key === onward.digit;
