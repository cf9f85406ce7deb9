// What is said around a storm round, with arguments as they usually are and as long as they get.
import type { CallPhrase } from '../../src/domain/call-phrases.ts';
import type { StormSayings } from '../../src/domain/storm-phrases.ts';
import { clock, evening, longestName, name, type Samples } from './sample-arguments.ts';

const alone = { typical: [{}] };
const heat = { danger: 'heat' } as const;
const reasons = [
  heat,
  { danger: 'cold' },
  { danger: 'storm' },
  { danger: 'power' },
  { words: 'The water is off' },
] as const;
const longestReason = { words: 'The water of the whole neighborhood is off until Thursday n' } as const;
const none = { fine: 0, call: 0, help: 0, heard: 0, silent: 0, waiting: 0 };
const ofAll = { fine: 121, call: 12, help: 11, heard: 13, silent: 4, waiting: 120 };
const told = {
  typical: [
    { reason: heat, counts: { ...none, waiting: 9 }, silent: [] },
    { reason: heat, counts: { ...none, fine: 1, silent: 1, waiting: 3 }, silent: [name] },
    { reason: heat, counts: { ...none, fine: 15, call: 2, help: 1, silent: 2 }, silent: [name, undefined] },
    { reason: { danger: 'power' }, counts: { ...none, fine: 8, heard: 1 }, silent: [] },
  ],
  longest: { reason: heat, counts: ofAll, silent: [longestName, longestName, longestName, longestName] },
} as const;

export const stormSamples: { readonly [Id in keyof StormSayings]: Samples<Id> } = {
  stormListed: { typical: [{ atNight: false }, { atNight: true }] },
  stormListOff: alone,
  stormCheck: {
    typical: [
      ...reasons.map((reason) => ({ name, reason, again: false })),
      { name, reason: heat, again: true },
      { name: undefined, reason: heat, again: true },
    ],
    longest: { name: longestName, reason: longestReason, again: true },
  },
  stormUsage: alone,
  stormStarted: { typical: [{ reason: heat }], longest: { reason: longestReason } },
  stormStartedBy: {
    typical: [{ steward: name, reason: heat }],
    longest: { steward: longestName, reason: longestReason },
  },
  stormRunning: { typical: [{ reason: heat, since: clock }], longest: { reason: longestReason, since: evening } },
  stormNobody: alone,
  stormStands: told,
  stormOver: told,
  noStorm: alone,
  stormEnded: {
    typical: [
      { silent: 0, waiting: 0 },
      { silent: 1, waiting: 0 },
      { silent: 0, waiting: 4 },
    ],
    longest: { silent: 12, waiting: 120 },
  },
  stormEndedBy: { typical: [{ steward: name }], longest: { steward: longestName } },
  stormListSet: {
    typical: [
      { name, wish: 'day' },
      { name, wish: 'always' },
      { name, wish: 'off' },
    ],
    longest: { name: longestName, wish: 'always' },
  },
};

type Called = 'askStormList' | 'askStormReason' | 'askSureStorm' | 'stormMenu';

export const stormCallSamples: {
  readonly [Id in Called]: readonly Omit<Extract<CallPhrase, { readonly say: Id }>, 'say'>[];
} = {
  askStormList: [{ wish: 'off' }, { wish: 'day' }, { wish: 'always' }],
  askStormReason: [{}],
  askSureStorm: reasons.map((reason) => ({ reason })),
  stormMenu: [{}],
};
