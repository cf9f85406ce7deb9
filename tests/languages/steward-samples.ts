// What is said when stewards lend a hand, with arguments as they usually are and as long as they get.
import type { StewardSayings } from '../../src/domain/steward-phrases.ts';
import {
  code,
  community,
  day,
  groceries,
  longest,
  longestCode,
  longestCommunity,
  longestDay,
  longestName,
  longestWords,
  name,
  ride,
  type Samples,
} from './sample-arguments.ts';

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
  cannotBeGiven: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  nobodyVouched: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  knownAlready: { typical: [{ name }], longest: { name: longestName } },
  vouchedAtDesk: { typical: [{ name }], longest: { name: longestName } },
  nobodyDidVouch: { typical: [{ name }], longest: { name: longestName } },
  mayMeet: { typical: [{ code }], longest: { code: longestCode } },
  nothingWrong: { typical: [{ code }], longest: { code: longestCode } },
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
  reopenedForRequester: { typical: [{ code }], longest: { code: longestCode } },
  fromSteward: {
    typical: [
      { name, code, words: 'Please ring twice.' },
      { name: undefined, words: 'Please ring twice.' },
    ],
    longest: { name: longestName, code: longestCode, words: longestWords },
  },
  editedByStewards: { typical: [{}] },
  invitedByStewards: {
    typical: [{ steward: 'Rosa', community }],
    longest: { steward: longestName, community: longestCommunity },
  },
  invitationDeclined: { typical: [{}] },
  keptOut: { typical: [{ until: day, call: '911' }, { call: '911' }], longest: { until: longestDay, call: '911' } },
  digest: {
    typical: [
      {
        today: [
          { kind: 'ride', count: 3 },
          { kind: 'meal', count: 1 },
        ],
        waiting: { first: ride, found: 0, needed: 1, others: 0 },
        names: ['Ana'],
      },
      { today: [{ kind: 'groceries', count: 2 }], names: [] },
      { today: [], waiting: { first: ride, found: 1, needed: 2, others: 4 }, names: ['Ana'] },
    ],
    longest: {
      today: [
        { kind: 'medicine', count: 10 },
        { kind: 'company', count: 10 },
        { kind: 'chores', count: 10 },
      ],
      waiting: { first: longest, found: 1, needed: 2, others: 99 },
      names: [longestName, undefined],
    },
  },
  letInAgain: { typical: [{}] },
  announcement: {
    typical: [{ community, words: 'Potluck on Sunday at 5 pm in the school hall.' }],
    longest: { community: longestCommunity, words: longestWords },
  },
  announced: { typical: [{}] },
  announcementLacks: { typical: [{ lacks: 'words' }, { lacks: 'shortness' }, { lacks: 'audience' }] },
  announcementStopped: { typical: [{}] },
  announcementOver: { typical: [{}] },
  askSecond: {
    typical: [
      { about: 'block', steward: 'Rosa', name },
      { about: 'forget', steward: 'Rosa', name },
      { about: 'round', steward: 'Rosa', name },
    ],
    longest: { about: 'forget', steward: undefined, name: longestName },
  },
  secondAnswered: {
    typical: [
      { about: 'block', steward: 'Rosa', name, agrees: true },
      { about: 'forget', steward: 'Rosa', name, agrees: false },
    ],
    longest: { about: 'block', steward: undefined, name: longestName, agrees: false },
  },
  secondUnanswered: {
    typical: [
      { about: 'block', name },
      { about: 'forget', name },
    ],
    longest: { about: 'block', name: longestName },
  },
  askedMore: {
    typical: [{ code, names: [name, 'Ben'] }],
    longest: { code: longestCode, names: [longestName, undefined, name] },
  },
  nobodyMoreToAsk: { typical: [{ code }], longest: { code: longestCode } },
  notLooking: { typical: [{ code }], longest: { code: longestCode } },
  writtenTo: {
    typical: [{ names: [name, 'Ben'] }, { names: ['Ben'], missed: { name } }],
    longest: { names: [longestName, undefined], missed: { name: undefined } },
  },
  callingYou: { typical: [{ name }], longest: { name: longestName } },
  notToBeCalled: { typical: [{ name }], longest: { name: longestName } },
  sleepsNow: { typical: [{ name }], longest: { name: longestName } },
  reopened: { typical: [{ code }], longest: { code: longestCode } },
  stillOpen: { typical: [{ code }], longest: { code: longestCode } },
  noted: {
    typical: [
      { name, request: ride, canBeTold: true },
      { name, request: ride, canBeTold: false },
    ],
    longest: { name: longestName, request: longest, canBeTold: false },
  },
  noteLacks: {
    typical: [{ lacks: 'kind' }, { lacks: 'when' }, { lacks: 'area' }, { lacks: 'phone' }, { lacks: 'name' }],
  },
  edited: { typical: [{ name }], longest: { name: undefined } },
  wrongValue: { typical: [{ field: 'hours' }, { field: 'channel' }] },
  added: { typical: [{ name }], longest: { name: undefined } },
  invited: { typical: [{ name }], longest: { name: undefined } },
  alreadyIn: { typical: [{ name }], longest: { name: undefined } },
  blocked: {
    typical: [
      { name, until: day, isSecondAsked: true },
      { name, until: day, isSecondAsked: false },
      { name, isSecondAsked: true },
    ],
    longest: { name: longestName, until: longestDay, isSecondAsked: true },
  },
  blockedAlready: { typical: [{ name }], longest: { name: undefined } },
  unblocked: { typical: [{ name }], longest: { name: undefined } },
  notBlocked: { typical: [{ name }], longest: { name: undefined } },
  secondAsked: { typical: [{ name }], longest: { name: undefined } },
  secondAskedAlready: { typical: [{ name }], longest: { name: undefined } },
  noSecondSteward: { typical: [{}] },
  secondOver: { typical: [{}] },
  notYourOwn: { typical: [{}] },
  notYourself: { typical: [{}] },
  secondAgreed: { typical: [{ about: 'block', name }], longest: { about: 'forget', name: longestName } },
  secondDeclined: { typical: [{ about: 'forget', name }], longest: { about: 'block', name: longestName } },
  writtenDown: { typical: [{}] },
  relieved: { typical: [{ name }], longest: { name: undefined } },
  shiftSet: { typical: [{ from: day, until: day }], longest: { from: longestDay, until: longestDay } },
  openList: {
    typical: [
      { lines: [{ request: ride, name, asked: 3 }], count: 1 },
      {
        lines: [
          { request: ride, name, asked: 3 },
          { request: groceries, name: 'Edna', asked: 0 },
        ],
        count: 5,
        next: 2,
      },
    ],
    longest: {
      lines: [
        { request: longest, name: longestName, asked: 12 },
        { request: longest, name: undefined, asked: 12 },
      ],
      count: 24,
      next: 12,
    },
  },
  nobodyWaits: { typical: [{}] },
  stewardUsage: {
    typical: [
      { word: 'open' },
      { word: 'assign' },
      { word: 'tell' },
      { word: 'close' },
      { word: 'more' },
      { word: 'onCall' },
    ],
  },
  noRequestOfCode: { typical: [{ code }], longest: { code: longestCode } },
  nobodyNamed: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  whichMember: {
    typical: [
      {
        code,
        names: [
          { digit: 1, name: 'Ben, Northside' },
          { digit: 2, name: 'Ben, Riverside' },
        ],
      },
    ],
  },
  onCallNow: {
    typical: [
      { names: ['Rosa'], isEverybody: false },
      { names: ['Rosa', 'Omar'], isEverybody: true },
    ],
    longest: { names: [longestName, undefined, longestName], isEverybody: true },
  },
  onCallAlready: { typical: [{}] },
  youAreOnCall: { typical: [{ until: day }], longest: { until: longestDay } },
  shiftNoted: {
    typical: [
      { name, from: day, until: day, isOwn: false },
      { name, from: day, until: day, isOwn: true },
    ],
    longest: { name: undefined, from: longestDay, until: longestDay, isOwn: false },
  },
  shiftEnded: {
    typical: [
      { name, leavesNobody: false },
      { name, leavesNobody: true },
    ],
    longest: { name: longestName, leavesNobody: true },
  },
  handedOver: {
    typical: [
      { name, from: day, until: day, isOwn: false },
      { name, from: day, until: day, isOwn: true },
    ],
    longest: { name: longestName, from: longestDay, until: longestDay, isOwn: false },
  },
  alreadyTheirs: { typical: [{ name }], longest: { name: undefined } },
  shiftOver: { typical: [{}] },
  shiftTaken: {
    typical: [{ name, from: day, until: day }],
    longest: { name: longestName, from: longestDay, until: longestDay },
  },
  takenOff: { typical: [{ from: day, until: day }], longest: { from: longestDay, until: longestDay } },
  settingsChanged: { typical: [{ count: 1 }, { count: 3 }], longest: { count: 20 } },
  settingsSame: { typical: [{}] },
  settingsWrong: { typical: [{}] },
  settingsMoved: { typical: [{}] },
};
