// What is said where somebody is looked after, with arguments as they usually are and as long as they get.
import type { CareSayings } from '../../src/domain/care-phrases.ts';
import { latestThatFit } from '../../src/domain/kind-words.ts';
import { clock, evening, longestName, longestWords, name, type Samples } from './sample-arguments.ts';

const ofName = { typical: [{ name }, { name: undefined }], longest: { name: longestName } };
const alone = { typical: [{}] };
const left = 'my neighbor in 2B has a key';

export const careSamples: { readonly [Id in keyof CareSayings]: Samples<Id> } = {
  careUsage: { typical: [{ word: 'checkIn' }, { word: 'buddy' }, { word: 'ifSilent' }, { word: 'friend' }] },
  checkInSet: { typical: [{ at: clock }], longest: { at: evening } },
  checkInSetWithBuddy: { typical: [{ at: clock, name }], longest: { at: evening, name: longestName } },
  checkInOff: alone,
  ifSilentKept: alone,
  ifSilentTooLong: { typical: [{ most: 200 }] },
  meCare: {
    typical: [
      { at: clock, buddy: { name, agreed: true }, words: '' },
      { buddy: { name, agreed: false }, words: '' },
      { at: clock, words: left },
      { words: '', storm: { atNight: false } },
    ],
    longest: {
      at: evening,
      buddy: { name: longestName, agreed: false },
      words: longestWords,
      storm: { atNight: true },
    },
  },
  ifSilentOff: alone,
  buddyAsked: ofName,
  buddyUnknown: alone,
  buddyUnclear: ofName,
  buddyOff: alone,
  buddyAgreed: ofName,
  buddyDeclined: ofName,
  buddyGone: ofName,
  howWasTalk: alone,
  talkAllRight: alone,
  hardTalk: { typical: [{ rest: true }, { rest: false }] },
  offerRest: {
    typical: [
      { because: 'people', count: 5 },
      { because: 'times', count: 6 },
      { because: 'nights', count: 3 },
      { because: 'talks', count: 2 },
      { because: 'asks', count: 16 },
    ],
  },
  noRest: alone,
  offerOneDay: alone,
  offerNotNow: alone,
  kindWords: {
    typical: [
      { said: [] },
      {
        said: [
          { from: name, words: 'thank you so much for the ride' },
          { from: undefined, words: '' },
        ],
      },
    ],
    longest: {
      said: latestThatFit([
        { toId: '', from: longestName, words: longestWords },
        { toId: '', from: longestName, words: '' },
        { toId: '', from: name, words: '' },
      ]),
    },
  },
  checkIn: {
    typical: [
      { name, hour: 9, again: false },
      { name: undefined, hour: 19, again: false },
      { name, hour: 9, again: true },
    ],
    longest: { name: longestName, hour: 14, again: true },
  },
  checkInFine: { typical: [{ at: clock }, {}] },
  checkInUnclear: alone,
  beBuddy: ofName,
  buddyThanks: ofName,
  buddyNotNow: ofName,
  noLongerBuddy: ofName,
  lookIn: ofName,
  lookInThanks: {
    typical: [
      { name, words: '' },
      { name, words: left },
    ],
    longest: { name: longestName, words: longestWords },
  },
  lookInByOthers: ofName,
  lookedInWell: ofName,
  lookedInHelp: { typical: [{ name, call: '911' }], longest: { name: longestName, call: '911' } },
  answeredAfterAll: ofName,
  stewardSilent: {
    typical: [
      { name, words: '' },
      { name, words: left },
    ],
    longest: { name: longestName, words: longestWords },
  },
  stewardAnswered: {
    typical: [
      { name, how: 'fine' },
      { name, how: 'call' },
      { name, how: 'help' },
      { name, how: 'heard' },
    ],
    longest: { name: longestName, how: 'call' },
  },
  stewardUnwell: {
    typical: [{ name, words: 'a bit dizzy today' }],
    longest: { name: longestName, words: longestWords },
  },
  stewardNeedsHelp: ofName,
  stewardFoundUnwell: { typical: [{ name, buddy: 'Maria' }], longest: { name: longestName, buddy: longestName } },
  stewardCheckInEnded: ofName,
};
