// What is said of giving and receiving in a month, with arguments as they usually are and as long as they get.
import type { MonthSayings } from '../../src/domain/month-phrases.ts';
import { community, longestCommunity, type Samples } from './sample-arguments.ts';

export const monthSamples: { readonly [Id in keyof MonthSayings]: Samples<Id> } = {
  monthTold: {
    typical: [
      { community, month: 11, gave: 22, received: 19, both: 14 },
      { community, month: 2, gave: 'few', received: 7 },
    ],
    longest: { community: longestCommunity, month: 9, gave: 12_345, received: 11_987, both: 10_765 },
  },
  monthsOn: { typical: [{ monthly: true }, { monthly: false }] },
  monthsOff: { typical: [{}] },
};
