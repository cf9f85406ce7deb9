// English, when it is read: giving and receiving in a month.
import type { MonthSayings } from '../../../domain/month-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { flowOf } from '../wording/months.ts';

export const monthsTexted: Pick<Wordings, keyof MonthSayings> = {
  monthTold: ({ community, ...told }) =>
    `${community}: ${flowOf(told)} Thank you all! Rather not hear this? MONTHLY OFF`,
  monthsOn: ({ monthly }) =>
    monthly
      ? `You hear at the beginning of each month how many gave and received. To end it: MONTHLY OFF`
      : `Our community does not tell that each month. Would you like it to? PROPOSE MONTHLY`,
  monthsOff: () =>
    `You won't hear each month how many gave and received. Nothing else changes. To hear it again: MONTHLY`,
};
