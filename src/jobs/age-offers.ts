// Lets what members offer grow old: half a year later each is asked whether it still holds.
import type { Context } from '../context.ts';
import { setOffersTimers } from '../store/offers-age.ts';

export const ageOffers =
  ({ store, now }: Context) =>
  async (): Promise<boolean> => {
    await setOffersTimers(store, now());
    return false;
  };
