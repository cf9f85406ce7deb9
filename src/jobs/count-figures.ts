// Counts what the pages of figures show, so that looking at them costs nothing.
import type { Context } from '../context.ts';
import { countNext } from '../store/figures/count-figures.ts';

export const countFigures =
  ({ store, now }: Context) =>
  (): Promise<boolean> =>
    countNext(store, now());
