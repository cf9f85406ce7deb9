// Tells of texts that did not arrive where whoever learnt of it died before anybody heard.
import type { Context } from '../context.ts';
import { claimUntold } from '../store/untold.ts';
import { tellOfUndelivered } from '../undelivered.ts';

const batch = 20;

export const tellUndelivered = (context: Context) => async (): Promise<boolean> => {
  const untold = await claimUntold(context.store, context.now(), batch);
  for (const text of untold) await tellOfUndelivered(context, text);
  return untold.length === batch;
};
