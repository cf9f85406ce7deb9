// A list that is told a few at a time, each with the key that chooses it.

interface TellingPage<T> {
  readonly told: readonly { readonly digit: number; readonly item: T }[];
  /** There are others after these. */
  readonly more: boolean;
}

/** `page` counts from 0. */
export function pageOf<T>(all: readonly T[], page: number, onAPage: number): TellingPage<T> {
  const first = page * onAPage;
  const told = all.slice(first, first + onAPage).map((item, index) => ({ digit: index + 1, item }));
  return { told, more: all.length > first + onAPage };
}
