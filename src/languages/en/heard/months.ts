// English, when it is heard in a call, where that is worded otherwise: giving and receiving in a month.
import type { MonthSayings } from '../../../domain/month-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { flowOf } from '../wording/months.ts';

export const monthsHeard: Partial<Pick<Wordings, keyof MonthSayings>> = {
  monthTold: ({ community: _, ...told }) =>
    `${flowOf(told)} Thank you all! If you'd rather not hear this, say: monthly off.`,
  monthsOn: ({ monthly }) =>
    monthly
      ? `You hear at the beginning of each month how many gave and received.`
      : `Our community does not tell that each month.`,
  monthsOff: () => `You won't hear each month how many gave and received. Nothing else changes.`,
};
