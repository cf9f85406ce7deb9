// What is said when stewards lend a hand, with arguments as they usually are and as long as they get.
import type { StewardSayings } from '../../src/domain/steward-phrases.ts';
import { code, longest, longestCode, longestName, name, ride, type Samples } from './sample-arguments.ts';

export const stewardSamples: { readonly [Id in keyof StewardSayings]: Samples<Id> } = {
  assignedHelper: { typical: [{ name, request: ride }], longest: { name: longestName, request: longest } },
  closedForRequester: {
    typical: [
      { code, as: 'done' },
      { code, as: 'withdrawn' },
      { code, as: 'unmet' },
    ],
    longest: { code: longestCode, as: 'done' },
  },
  closedForHelper: {
    typical: [
      { code, as: 'done' },
      { code, as: 'withdrawn' },
    ],
    longest: { code: longestCode, as: 'unmet' },
  },
  assigned: {
    typical: [
      { name, request: ride, agreed: true },
      { name, request: ride, agreed: false },
    ],
    longest: { name: longestName, request: longest, agreed: false },
  },
  takenAlready: { typical: [{ names: [name], code }], longest: { names: [longestName, undefined], code: longestCode } },
  notTheirs: { typical: [{ name, code }], longest: { name: undefined, code: longestCode } },
  cannotBeTold: { typical: [{ name }], longest: { name: undefined } },
  closed: {
    typical: [
      { code, as: 'done' },
      { code, as: 'withdrawn' },
      { code, as: 'unmet' },
    ],
    longest: { code: longestCode, as: 'withdrawn' },
  },
  overAlready: { typical: [{ code }], longest: { code: longestCode } },
  unknownToStewards: { typical: [{}] },
  notSteward: { typical: [{}] },
};
