// What is said around a round, with arguments as they usually are and as long as they get.
import { kinds } from '../../src/domain/kinds.ts';
import type { RoundSayings } from '../../src/domain/round-phrases.ts';
import {
  community,
  day,
  hours,
  longestCommunity,
  longestDay,
  longestHours,
  longestName,
  menu,
  name,
  type Samples,
} from './sample-arguments.ts';

const alone = { typical: [{}] };
const all = kinds.map(({ id }) => id);
const gap = { kind: 'ride', area: 'Northside', weekday: 7, nobody: true } as const;
const longestGap = { kind: 'paperwork', area: 'Back of the Yards', weekday: 3, nobody: false } as const;

export const roundSamples: { readonly [Id in keyof RoundSayings]: Samples<Id> } = {
  couldUse: {
    typical: [{ community, kinds: menu.slice(0, 8) }],
    longest: { community: longestCommunity, kinds: menu },
  },
  couldGive: {
    typical: [
      { kinds: menu.slice(0, 8), offered: [] },
      { kinds: menu.slice(1, 8), offered: ['ride'] },
    ],
    longest: { kinds: menu.slice(6), offered: all.slice(0, 6) },
  },
  shareWhen: { typical: [{}, { hours }], longest: { hours: longestHours } },
  shareRight: {
    typical: [
      { use: ['company'], give: ['ride', 'meal'], hours: 'Sat,Sun' },
      { use: [], give: ['ride'] },
      { use: ['ride', 'groceries'], give: [] },
    ],
    longest: { use: all.slice(0, 6), give: all.slice(6), hours },
  },
  shareUnclear: alone,
  shareThanks: alone,
  shareNothing: alone,
  ownWishes: {
    typical: [
      { kinds: [], when: 'any' },
      { kinds: ['company', 'meal'], when: 'weekends' },
      { kinds: ['ride'], when: 'any' },
    ],
    longest: { kinds: all, when: 'weekdays' },
  },
  wishesOff: alone,
  roundResult: {
    typical: [
      {
        community,
        given: [{ kind: 'ride', count: 22, weekends: 3 }],
        wished: [{ kind: 'company', count: 9, nobody: false }],
      },
      {
        community,
        given: [{ kind: 'ride', count: 12, weekends: 1 }],
        wished: [{ kind: 'chores', count: 1, nobody: true }],
      },
    ],
    longest: {
      community: longestCommunity,
      given: [
        { kind: 'paperwork', count: 222, weekends: 120 },
        { kind: 'medicine', count: 120, weekends: 100 },
      ],
      wished: [
        { kind: 'company', count: 120, nobody: true },
        { kind: 'medicine', count: 110, nobody: true },
      ],
    },
  },
  stillOffers: {
    typical: [{ kinds: ['ride', 'company'] }, { kinds: ['ride'], hours: 'Tue' }],
    longest: { kinds: all, hours: longestHours },
  },
  stillThanks: alone,
  changeOffer: alone,
  couldFill: { typical: [gap, { ...gap, nobody: false }], longest: longestGap },
  gapFilled: {
    typical: [{ kinds: ['ride'], hours: 'Sun' }, { kinds: ['meal', 'ride'] }],
    longest: { kinds: all, hours },
  },
  gapNotNow: alone,
  roundProposed: alone,
  roundProposedAlready: alone,
  roundRunning: { typical: [{ until: day }], longest: { until: longestDay } },
  roundStopped: alone,
  roundStoppedBy: { typical: [{ steward: name }, { steward: undefined }], longest: { steward: longestName } },
  noRound: alone,
  gapAsked: { typical: [gap], longest: longestGap },
};
