// Everything that is only ever said in calls, with arguments as they usually are. The compiler asks for each.
import type { CallPhrase, CallSayingId } from '../../src/domain/call-phrases.ts';
import { friendCallSamples } from './friend-samples.ts';
import { stormCallSamples } from './storm-samples.ts';
import { togetherSamples } from './voting-samples.ts';

type Arguments<Id extends CallSayingId> = Omit<Extract<CallPhrase, { readonly say: Id }>, 'say'>;

const name = 'Ben';
const community = 'Riverside Neighbors';
const code = 12;
const when = { day: { weekday: 2, month: 12, day: 1 }, clock: { hour: 14, minute: 30 } } as const;
const tomorrow = { day: 'tomorrow', clock: { hour: 9, minute: 0 } } as const;
const request = { code, kind: 'ride', when, area: 'Northside' } as const;
const two = [
  { digit: 1, name: 'Edna' },
  { digit: 2, name: 'Harold' },
];
const recording = { sid: `RE${'1'.repeat(32)}`, seconds: 7 };
const nothing = [{}];

/** In December, of which the first is a Tuesday. */
const onDay = (day: number, index: number) => ({
  digit: index + 1,
  day: { day: { weekday: (day % 7) + 1, month: 12, day } },
});

export const callSamples: { readonly [Id in CallSayingId]: readonly Arguments<Id>[] } = {
  ...togetherSamples,
  ...friendCallSamples,
  ...stormCallSamples,
  greeting: [
    { community, name: 'Edna', call: '911' },
    { community, name: undefined, call: '911' },
  ],
  askLanguage: [{ language: 'en', digit: 1, call: '911', community }],
  askWhoCalls: [{ names: two }, { names: two, onward: { digit: 5, toStart: true } }],
  newNumber: [{ community }],
  withheld: nothing,
  callsInstead: nothing,
  callsInsteadSet: nothing,
  keptOutMenu: nothing,
  askCodeByKeys: nothing,
  wrongCodeByKeys: nothing,
  vouchByVoice: [{ code: '4711' }],
  askFirstName: nothing,
  mainMenu: nothing,

  askKindByKey: [
    {
      kinds: [
        { digit: 1, kind: 'company' },
        { digit: 2, kind: 'chores' },
        { digit: 3, kind: 'medicine' },
        { digit: 4, kind: 'repair' },
      ],
      onward: { digit: 5, toStart: false },
    },
    { kinds: [{ digit: 1, kind: 'supplies' }], onward: { digit: 5, toStart: true } },
  ],
  askWhenByKey: [{ kind: 'ride' }],
  askWeekday: [
    { days: [3, 4, 5, 6].map(onDay), dated: false, onward: { digit: 5, toStart: false } },
    { days: [11, 12, 13, 14].map(onDay), dated: true, onward: { digit: 5, toStart: true } },
  ],
  askHour: [{ day: { day: 'tomorrow' } }, { day: { day: when.day } }],
  askHalf: [
    { hour: 7, minute: 0 },
    { hour: 7, minute: 30 },
  ],
  hourUnknown: nothing,
  timeOver: nothing,
  askZip: nothing,
  zipUnknown: nothing,
  askSend: [
    { kind: 'ride', when: tomorrow, area: 'Northside', recorded: false },
    { kind: 'company', when, area: 'Northside', recorded: true },
  ],

  noRequests: nothing,
  requestMenu: [
    { request, standing: { is: 'matched', helpers: [name] }, own: true, more: true, talkWith: [name] },
    { request, standing: { is: 'asking', asked: 3 }, own: true, more: false, talkWith: [] },
    { request, standing: { is: 'helping', requester: 'Edna' }, own: false, more: false, talkWith: ['Edna'] },
  ],
  nothingNearby: nothing,
  nearby: [
    { request, miles: 2, more: true },
    { request: { ...request, when: { day: 'now' } }, miles: 0.2, more: false },
  ],
  letInKey: nothing,
  ownCodeKey: nothing,
  askNewcomerCode: nothing,

  settingsMenu: nothing,
  givingMenu: [{ resting: false }, { resting: true }],
  wishesMenu: nothing,
  aboutMeMenu: nothing,
  offerMenu: [
    {
      kinds: [
        { digit: 1, kind: 'ride', offered: true },
        { digit: 2, kind: 'groceries', offered: false },
        { digit: 3, kind: 'meal', offered: true },
      ],
      onward: { digit: 4, toStart: false },
      done: 5,
    },
  ],
  nowOffered: [
    { kind: 'ride', offered: true },
    { kind: 'ride', offered: false },
  ],
  shareMenu: [
    {
      kinds: [
        { digit: 1, kind: 'ride', chosen: true },
        { digit: 2, kind: 'groceries', chosen: false },
        { digit: 3, kind: 'meal', chosen: true },
      ],
      onward: { digit: 4, toStart: false },
      done: 5,
    },
  ],
  nowChosen: [
    { kind: 'ride', chosen: true },
    { kind: 'ride', chosen: false },
  ],
  askOwnZip: nothing,
  askOwnHours: nothing,
  askLimitByKey: nothing,
  careMenu: nothing,
  askedHowMenu: nothing,
  askCheckInHour: nothing,
  askBuddy: nothing,
  askIfSilent: nothing,
  askStop: nothing,
  stopped: nothing,
  paceMenu: nothing,
  paceSet: nothing,

  newsFor: [
    { community, names: [{ digit: 1, name: 'Edna' }], absent: 2 },
    { community, names: two, absent: 3 },
    { community, names: two, onward: { digit: 4, toStart: true }, absent: 5 },
  ],
  callAgainLater: nothing,
  readText: [{ words: 'Request 12 is covered. Thank you for being there!' }],
  toMachine: [{ community }],
  wordHint: nothing,
  sayWord: nothing,
  wordFrom: [
    { name, code, recording },
    { name, recording },
  ],
  wordOver: nothing,
  wordPassedOn: nothing,

  talkOrMenu: [{ name, code }],
  askWithWhom: [
    {
      choices: [
        { digit: 1, name, code },
        { digit: 2, name: undefined, code: 13 },
      ],
    },
  ],
  ringing: [{ name }],
  whisper: [
    { name: 'Edna', code, callee: undefined },
    { name: 'Edna', code, callee: 'Lupe' },
  ],
  asleep: [{ name }],
  notRung: [{ name }],
  didNotAnswer: [{ name }],
  talkOver: nothing,

  recordForMatch: [{ name }],
  recordForStewards: nothing,
  recordForAsking: nothing,
  recordForName: nothing,
  nothingRecorded: nothing,
  recorded: [{ name }],
  recordedForStewards: nothing,
  recordedForAsking: nothing,
  recordedForName: nothing,
  theirName: [{ recording }],

  ringingSteward: nothing,
  ringingNextSteward: nothing,
  whisperSteward: [{ name: 'Edna' }, { name: undefined }],
  noSteward: nothing,
  deskKey: nothing,
  lookAfterMenu: nothing,
  deskMenu: [{ opinions: 0 }, { opinions: 1 }],
  beOnCallMenu: nothing,
  roundMenu: [{}, { until: { day: when.day } }],
  askRequestNumber: nothing,
  waitingOne: [
    { request, name, asked: 3, more: true },
    { request, name, asked: 1, more: false },
    { request, name: undefined, asked: 0, more: false },
  ],
  tendMenu: [
    { request, name: 'Edna', helpers: [], can: ['give', 'askMore', 'reach', 'close'] },
    { request, name: 'Edna', helpers: [name], can: ['reach', 'close'] },
    { request, name: 'Edna', helpers: [name, 'Max'], can: ['give', 'askMore', 'reach', 'close', 'letMeet'] },
    { request, name: undefined, helpers: [], can: ['reach', 'letMeet'] },
  ],
  askGiveTo: [
    {
      code,
      choices: [
        { digit: 1, name, area: 'Northside', isOwn: false },
        { digit: 2, name: 'Max', area: undefined, isOwn: false },
        { digit: 3, name: undefined, area: '60640', isOwn: false },
        { digit: 4, name: 'Rosa', area: 'Riverside', isOwn: true },
      ],
      onward: { digit: 5, toStart: false },
    },
    { code, choices: [{ digit: 1, name: 'Rosa', area: undefined, isOwn: true }] },
  ],
  askGive: [
    { request, name, isOwn: false },
    { request, name: 'Rosa', isOwn: true },
  ],
  askSureToTend: [
    { act: 'askMore', code },
    { act: 'letMeet', code },
  ],
  askReach: [
    {
      names: ['Edna', name],
      choices: [
        { digit: 2, name: 'Edna' },
        { digit: 3, name },
      ],
    },
    { names: ['Edna'], choices: [] },
  ],
  sayWordForAll: [{ names: ['Edna', name] }],
  askSendWord: [{ names: ['Edna', name], words: 'The bus does not run today' }, { names: ['Edna', name] }],
  recordForPeople: [{ names: ['Edna', name] }],
  askSecondByKey: [
    { about: 'block', steward: 'Rosa', name },
    { about: 'forget', steward: 'Rosa', name: undefined },
  ],
  askClosing: [{ code }],
  deskCall: [{ name, code, memberId: 'member' }],
  wordForStewards: nothing,
  askPin: nothing,
  askPinCode: nothing,
  askNewPin: nothing,
  pinWrong: nothing,
  pinClosed: nothing,
  pinCodeSent: nothing,
  deskCodeSent: nothing,
  pinSet: nothing,

  askSomeone: nothing,
  lookingForSomeone: nothing,
  waitFirst: nothing,
  waitOn: [{ called: 1 }, { called: 3 }],
  waitListen: [{ listen: '988' }],
  waitAlone: nothing,
  nobodyForCompany: [{ listen: '988' }],
  companyStopped: nothing,
  companyOver: nothing,
  companyOffer: [
    { community, callee: undefined },
    { community, callee: 'Lupe' },
  ],
  companyToMachine: [{ community }],
  companyCovered: nothing,
  puttingThrough: [{ name: 'Edna' }],
  companyThanks: nothing,
  companyGone: nothing,

  notHeard: nothing,
  takeYourTime: nothing,
  stewardWillCall: nothing,
  bye: nothing,
  trouble: nothing,
};
