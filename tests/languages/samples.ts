// Every phrase the hotline can say, with arguments as they usually are and as long as they get. The compiler asks for each phrase.
import { kinds } from '../../src/domain/kinds.ts';
import type { SayingId } from '../../src/domain/phrases.ts';
import { careSamples } from './care-samples.ts';
import { friendSamples } from './friend-samples.ts';
import { monthSamples } from './month-samples.ts';
import { roundSamples } from './round-samples.ts';
import {
  areas,
  aWhile,
  choices,
  code,
  community,
  day,
  evening,
  groceries,
  hours,
  longest,
  longestCode,
  longestCommunity,
  longestDay,
  longestHours,
  longestName,
  longestRhythm,
  longestWords,
  menu,
  morning,
  name,
  ride,
  rideNow,
  type Samples,
  someDay,
  standings,
  tomorrow,
  weekly,
  words,
} from './sample-arguments.ts';
import { stewardSamples } from './steward-samples.ts';
import { stormSamples } from './storm-samples.ts';
import { votingSamples } from './voting-samples.ts';

export const samples: { readonly [Id in SayingId]: Samples<Id> } = {
  welcome: { typical: [{ community }], longest: { community: longestCommunity } },
  askJoinCode: { typical: [{ community }], longest: { community: longestCommunity } },
  wrongJoinCode: { typical: [{}] },
  welcomeNewcomer: { typical: [{ community, code: '4711' }], longest: { community: longestCommunity, code: '4711' } },
  ownCode: { typical: [{ code: '4711' }] },
  vouchTooNew: { typical: [{ code: '4711' }] },
  tooNewForThis: { typical: [{ code, vouchCode: '4711' }], longest: { code: longestCode, vouchCode: '4711' } },
  partedAsTooNew: { typical: [{ code }], longest: { code: longestCode } },
  offersWait: { typical: [{ code: '4711' }] },
  votesLater: { typical: [{}] },
  notVouchedYet: { typical: [{ code: '4711' }] },
  vouchedFor: { typical: [{}] },
  vouchTakenBack: { typical: [{ code: '4711' }] },
  vouchAgain: { typical: [{ code: '4711' }] },
  codeUsed: { typical: [{}] },
  codeRunOut: { typical: [{}] },
  vouchClosed: { typical: [{}] },
  vouchedEnough: { typical: [{}] },
  askTakeBack: { typical: [{ name, code: '4711' }], longest: { name: longestName, code: '4711' } },
  takenBack: { typical: [{ name }], longest: { name: longestName } },
  buddyTooNew: { typical: [{ name }], longest: { name: longestName } },
  proposalTooNew: { typical: [{ name }], longest: { name: longestName } },
  vouched: { typical: [{}] },
  noSuchNewcomer: { typical: [{}] },
  alreadyMember: { typical: [{}] },
  askName: { typical: [{}] },
  named: { typical: [{ name }], longest: { name: longestName } },
  askWho: {
    typical: [
      {
        names: [
          { digit: 1, name: 'Juan' },
          { digit: 2, name: 'Lucía' },
        ],
      },
    ],
  },

  askKind: { typical: [{ kinds: menu }] },
  askWhen: { typical: [{ past: false }, { past: true }] },
  askArea: {
    typical: [
      { areas, unknown: false },
      { areas, unknown: true },
      { areas: [], unknown: false },
    ],
  },
  confirmNeed: {
    typical: [{ kind: 'medicine' }, { kind: 'ride', when: tomorrow, area: 'Northside' }],
    longest: { kind: longest.kind, when: longestDay, area: longest.area },
  },
  needDropped: { typical: [{}] },
  unfinished: { typical: [{}] },
  opened: {
    typical: [
      { request: ride, answerWithin: aWhile, needed: 1 },
      { request: ride, answerWithin: aWhile, needed: 2 },
      { request: weekly, answerWithin: aWhile, needed: 1 },
      { request: ride, answerWithin: aWhile, needed: 1, night: { until: morning } },
      { request: rideNow, answerWithin: aWhile, needed: 1, night: { until: morning, call: '911' } },
    ],
    longest: { request: longest, answerWithin: { count: 45, unit: 'minute' }, needed: 12 },
  },
  openedForStewards: { typical: [{ code }], longest: { code: longestCode } },
  confirmChange: { typical: [{ request: ride }], longest: { request: longest } },
  changed: {
    typical: [
      { request: ride, once: false },
      { request: ride, once: true },
      { request: weekly, once: false },
    ],
    longest: { request: longestRhythm, once: true },
  },
  changedForHelper: {
    typical: [
      { name, request: ride },
      { name: undefined, request: ride },
    ],
    longest: { name: longestName, request: longest },
  },
  unchanged: { typical: [{}] },
  timePast: { typical: [{}] },
  nobodyLeft: { typical: [{ code, kind: 'ride' }], longest: { code: longestCode, kind: 'company' } },
  withdrawn: { typical: [{ code }], longest: { code: longestCode } },
  nextTime: {
    typical: [
      { request: groceries, first: ['Ben'] },
      { request: ride, first: [] },
    ],
    longest: { request: longest, first: [longestName, longestName] },
  },
  askWhichTimes: { typical: [{ request: weekly }], longest: { request: longestRhythm } },
  skipped: { typical: [{ when: day, next: groceries }], longest: { when: day, next: longest } },
  seriesOver: { typical: [{ request: weekly }], longest: { request: longestRhythm } },
  whichRequest: { typical: [{ choices }], longest: { choices: [...choices, { digit: 3, request: longest }] } },
  noSuchRequest: { typical: [{ code }], longest: { code: longestCode } },

  invitation: {
    typical: [
      { request: ride, again: false, helpedBefore: false },
      { request: ride, miles: 2.2, again: false, helpedBefore: false },
      { request: ride, miles: 0.3, again: true, helpedBefore: false },
      { request: ride, miles: 0.3, again: false, helpedBefore: true },
    ],
    longest: { request: longest, miles: 12, again: false, helpedBefore: true },
  },
  invitationChanged: { typical: [{ request: ride }], longest: { request: longest } },
  matchedHelper: {
    typical: [
      { name, request: ride },
      { name: undefined, request: ride },
    ],
    longest: { name: longestName, request: longest },
  },
  requestWords: { typical: [{ name, words }], longest: { name: longestName, words: longestWords } },
  requestVoice: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  matchedRequester: {
    typical: [
      { name: 'Ben', request: ride, more: 0 },
      { name: undefined, request: ride, more: 1 },
    ],
    longest: { name: longestName, request: longest, more: 12 },
  },
  sure: {
    typical: [
      { answer: 'yes', request: ride },
      { answer: 'no', request: ride },
      { answer: 'later', request: ride },
      { answer: 'question', request: ride },
    ],
    longest: { answer: 'question', request: longest },
  },
  yesToWhat: { typical: [{ codes: [12, 34] }], longest: { codes: [longestCode] } },
  meant: { typical: [{ meaning: 'drop' }, { meaning: 'pause' }, { meaning: 'hours' }], longest: { meaning: 'drop' } },
  answerByCode: { typical: [{ code }], longest: { code: longestCode } },
  alreadyYours: { typical: [{ code }], longest: { code: longestCode } },
  standby: { typical: [{ code }], longest: { code: longestCode } },
  heldForAnother: { typical: [{ code }], longest: { code: longestCode } },
  helperSilent: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  helperReplaced: {
    typical: [{ name, next: 'Ben', code }],
    longest: { name: longestName, next: undefined, code: longestCode },
  },
  confirmed: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  reminder: {
    typical: [
      { request: ride, names: ['Ben'] },
      { request: ride, names: ['Ben', undefined] },
    ],
    longest: { request: longest, names: [longestName, 'Ben'] },
  },
  reminderForHelper: { typical: [{ request: ride, name }], longest: { request: longest, name: longestName } },
  didItHappen: {
    typical: [
      { request: ride, names: ['Ben'] },
      { request: { ...ride, when: { day: 'now' } }, names: ['Ben', undefined] },
    ],
    longest: { request: longest, names: [longestName, 'Ben'] },
  },
  didYouHelp: { typical: [{ request: ride, name }], longest: { request: longest, name: longestName } },
  noShow: { typical: [{ code }], longest: { code: longestCode } },
  noShowToHelper: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  noShowNoted: { typical: [{ code }], longest: { code: longestCode } },
  helperSaysNo: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  foundFewer: { typical: [{ code, found: 1, wanted: 2 }], longest: { code: longestCode, found: 10, wanted: 12 } },
  unmet: { typical: [{ code }], longest: { code: longestCode } },
  closedUnheard: { typical: [{ code }], longest: { code: longestCode } },
  stewardWrong: {
    typical: [{ name, about: 'Ben', code }],
    longest: { name: longestName, about: longestName, code: longestCode },
  },
  stewardNoShow: { typical: [{ name, request: ride }], longest: { name: longestName, request: longest } },
  stewardUnmet: { typical: [{ name, request: ride }], longest: { name: longestName, request: longest } },
  promoted: { typical: [{ name, request: ride }], longest: { name: longestName, request: longest } },
  helperChanged: {
    typical: [{ name: 'Chioma', left: 'Ben', code }],
    longest: { name: undefined, left: longestName, code: longestCode },
  },
  covered: { typical: [{ code }], longest: { code: longestCode } },
  gone: { typical: [{ code }], longest: { code: longestCode } },
  declined: { typical: [{}] },
  nothingToAnswer: { typical: [{}] },
  conditionPassedOn: { typical: [{ code }], longest: { code: longestCode } },
  condition: {
    typical: [{ request: ride, words: 'Yes but not before 11' }],
    longest: { request: longest, words: longestWords },
  },
  conditionRefused: { typical: [{ code }], longest: { code: longestCode } },
  conditionGone: { typical: [{ code }], longest: { code: longestCode } },
  conditionFree: { typical: [{ code }], longest: { code: longestCode } },
  helperAsks: { typical: [{ code, words: 'Is there a lift?' }], longest: { code: longestCode, words: longestWords } },
  questionPassedOn: { typical: [{ code }], longest: { code: longestCode } },
  noAnswerYet: { typical: [{ code }], longest: { code: longestCode } },
  requesterAnswers: {
    typical: [{ code, words: 'Yes, to the second floor' }],
    longest: { code: longestCode, words: longestWords },
  },
  answerPassedOn: { typical: [{}] },
  noLongerNeeded: { typical: [{ code }], longest: { code: longestCode } },

  relay: { typical: [{ name, code, words }], longest: { name: longestName, code: longestCode, words: longestWords } },
  relayVoice: { typical: [{ name, code }], longest: { name: longestName, code: longestCode } },
  relayPicture: { typical: [{ name, code }], longest: { name: undefined, code: longestCode } },
  sendAnyway: {
    typical: [
      { name, holds: 'phone' },
      { name: undefined, holds: 'address' },
    ],
    longest: { name: longestName, holds: 'phone' },
  },
  notSent: { typical: [{}] },
  sent: { typical: [{}] },
  neighborRests: {
    typical: [
      { name, until: morning },
      { name: undefined, until: { hour: 12, minute: 0 } },
    ],
    longest: { name: longestName, until: { hour: 10, minute: 30 } },
  },
  done: {
    typical: [{ code }, { code, again: { name: 'Ben' } }],
    longest: { code: longestCode, again: { name: longestName } },
  },
  doneToRequester: {
    typical: [
      { name: 'Ben', code },
      { name: 'Ben', code, again: { name: 'Ben' } },
    ],
    longest: { name: undefined, code: longestCode, again: { name: undefined } },
  },
  askAgain: { typical: [{ name }], longest: { name: longestName } },
  againGladly: { typical: [{}] },
  againWrong: { typical: [{ name }], longest: { name: longestName } },
  keptApart: { typical: [{ name }], longest: { name: longestName } },
  askNotWith: { typical: [{}] },
  nobodyMet: { typical: [{ name }], longest: { name: longestName } },
  whichPartner: {
    typical: [
      {
        names: [
          { digit: 1, name: 'Ben, Northside' },
          { digit: 2, name: 'Ben, Riverside' },
        ],
      },
    ],
  },
  doneToHelper: {
    typical: [
      { name, code },
      { name, code, again: { name } },
    ],
    longest: { name: undefined, code: longestCode, again: { name: undefined } },
  },
  dropped: { typical: [{ code }], longest: { code: longestCode } },
  helperDropped: {
    typical: [
      { name: 'Ben', code },
      { name: 'Ben', code, asksAt: morning },
    ],
    longest: { name: undefined, code: longestCode },
  },
  helperStopped: {
    typical: [
      { name: 'Ben', code },
      { name: 'Ben', code, asksAt: morning },
    ],
    longest: { name: undefined, code: longestCode },
  },
  requesterStopped: { typical: [{ name, code }], longest: { name: undefined, code: longestCode } },
  nothingToDrop: { typical: [{}] },
  nothingOpen: { typical: [{}] },
  thanksPassedOn: { typical: [{ name: 'Ben' }, { name: undefined }] },
  thanks: {
    typical: [
      { name, words: '' },
      { name: undefined, words: '' },
      { name, words: 'thank you so much for the ride' },
    ],
    longest: { name: longestName, words: longestWords },
  },
  youAreWelcome: { typical: [{}] },

  status: {
    typical: [
      ...standings.map((standing) => ({ lines: [{ request: ride, standing }] })),
      { lines: [{ request: weekly, standing: { is: 'waiting', until: day } }] },
    ],
    longest: { lines: standings.map((standing) => ({ request: longest, standing })) },
  },
  offers: { typical: [{ kinds: ['ride', 'groceries'] }, { kinds: [] }], longest: { kinds: kinds.map(({ id }) => id) } },
  askOffer: {
    typical: [
      { kinds: menu, offered: [] },
      { kinds: menu, offered: ['ride', 'groceries'] },
    ],
  },
  areaSet: { typical: [{ area: 'Northside' }], longest: { area: 'Back of the Yards' } },
  quietSet: { typical: [{ quiet: { from: evening, to: morning } }, { quiet: 'none' }] },
  hoursSet: { typical: [{ hours }, {}], longest: { hours: longestHours } },
  askHours: { typical: [{ unknown: false }, { unknown: true }] },
  paused: {
    typical: [
      { promised: [] },
      { until: { day: someDay.day }, promised: [] },
      { until: { day: someDay.day }, promised: [11, 12] },
    ],
    longest: { until: { day: longestDay.day }, promised: [1234, 1235, 1236] },
  },
  pauseOver: { typical: [{ name }, { name: undefined }], longest: { name: longestName } },
  resumed: { typical: [{}] },
  limitSet: { typical: [{ asks: 0 }, { asks: 1 }, { asks: 2 }] },
  askLimit: { typical: [{}] },
  languageSet: { typical: [{}] },
  languageUnknown: { typical: [{ languages: ['en', 'es'] }] },
  me: {
    typical: [
      { name, area: 'Northside', skills: [], hours: undefined, asksPerWeek: 4, paused: false },
      { name: undefined, area: undefined, skills: [], hours: undefined, asksPerWeek: 4, paused: true },
    ],
    longest: {
      name: longestName,
      area: longest.area,
      skills: kinds.map(({ id }) => id),
      hours: longestHours,
      quiet: { from: evening, to: morning },
      asksPerWeek: 4,
      paused: true,
    },
  },
  askForget: { typical: [{}] },
  forgotten: { typical: [{}] },
  kept: { typical: [{}] },
  callNoted: { typical: [{}, { night: { until: morning, call: '911' } }] },
  menu: { typical: [{}] },

  emergency: { typical: [{ call: '911', listen: '988' }], longest: { call: '312-555-0199', listen: '312-555-0188' } },
  notUnderstood: { typical: [{}] },
  pictureForWhom: { typical: [{}] },
  optedOut: { typical: [{ community }], longest: { community: longestCommunity } },

  stewardEmergency: {
    typical: [{ name, words: 'I fell and can not get up' }],
    longest: { name: undefined, words: longestWords },
  },
  stewardNobody: { typical: [{ name, request: ride }], longest: { name: longestName, request: longest } },
  stewardUnheeded: { typical: [{ name, request: ride }], longest: { name: longestName, request: longest } },
  stewardOther: {
    typical: [{ name, code, words: 'I need a wheelchair ramp' }],
    longest: { name: undefined, code: longestCode, words: longestWords },
  },
  stewardStopped: { typical: [{ name, codes: [12] }], longest: { name: undefined, codes: [12, 34, 1234] } },
  stewardStoppedWrote: {
    typical: [
      { name, code: undefined },
      { name, code },
    ],
    longest: { name: undefined, code: longestCode },
  },
  pinCode: { typical: [{ code: '4821' }] },
  signInCode: { typical: [{ code: '482913' }] },
  stewardVoice: { typical: [{ name }], longest: { name: undefined } },
  stewardCall: { typical: [{ name }], longest: { name: undefined } },
  stewardUnfinished: {
    typical: [
      { name, words: 'NEED RIDE' },
      { name: undefined, words: '' },
    ],
    longest: { name: longestName, words: longestWords },
  },
  stewardUnvouched: { typical: [{ name, code: '4711' }], longest: { name: longestName, code: '4711' } },
  stewardUnreachable: { typical: [{ name }], longest: { name: undefined } },
  stewardNoAnswer: { typical: [{ name }], longest: { name: undefined } },
  stewardUndelivered: { typical: [{ name }], longest: { name: undefined } },

  ...stewardSamples,
  ...careSamples,
  ...roundSamples,
  ...monthSamples,
  ...friendSamples,
  ...stormSamples,
  ...votingSamples,

  forMember: { typical: [{ name: 'Lucía', text: 'Request 12 is covered. Thank you for being there!' }] },
};
