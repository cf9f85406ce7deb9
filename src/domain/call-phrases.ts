// What is only ever said in a call. The words are in languages/.

import type { ListWish } from './check-in.ts';
import type { FriendCallSayings } from './friend-phrases.ts';
import type { Kind, NeedKind } from './kinds.ts';
import type { MonthCallSayings } from './month-phrases.ts';
import type { Name, Numbered, Onward, SpokenRequest, Standing } from './spoken-forms.ts';
import type { StewardCallSayings } from './steward-call-phrases.ts';
import type { VotingCallSayings } from './voting/phrases.ts';
import type { Moment } from './when.ts';

/** Recorded words to be played: the provider's id, by which we keep them, and how long they are. */
export interface PlayedWords {
  readonly sid: string;
  readonly seconds: number;
}

/** Someone to talk to now. */
interface CompanySayings {
  askSomeone: object;
  lookingForSomeone: object;
  /** While somebody waits: at first, from time to time, and now and then. */
  waitFirst: object;
  waitOn: { called: number };
  waitListen: { listen: string };
  /** The helper is in the room, and does not hear the other yet. */
  waitAlone: object;
  nobodyForCompany: { listen: string };
  companyStopped: object;
  companyOver: object;
  /** Heard by the one who is rung; `callee` where several people share that phone. */
  companyOffer: { community: string; callee: Name };
  companyToMachine: { community: string };
  companyCovered: object;
  puttingThrough: { name: Name };
  companyThanks: object;
  companyGone: object;
}

interface CallSayings
  extends CompanySayings,
    StewardCallSayings,
    VotingCallSayings,
    MonthCallSayings,
    FriendCallSayings {
  // Coming in
  greeting: { community: string; name: Name; call: string };
  /** Each is said in its own language. */
  askLanguage: { language: string; digit: number; call: string; community: string };
  askWhoCalls: { names: readonly Numbered[]; onward?: Onward | undefined };
  newNumber: { community: string };
  withheld: object;
  callsInstead: object;
  callsInsteadSet: object;
  /** What is left to do for whoever the stewards keep out. */
  keptOutMenu: object;
  askCodeByKeys: object;
  wrongCodeByKeys: object;
  vouchByVoice: { code: string };
  askFirstName: object;
  mainMenu: object;
  // Asking
  askKindByKey: { kinds: readonly { digit: number; kind: Kind }[]; onward?: Onward | undefined };
  askWhenByKey: { kind: NeedKind };
  /** `dated`: weekdays alone would not tell them apart. */
  askWeekday: { days: readonly { digit: number; day: Moment }[]; dated: boolean; onward?: Onward | undefined };
  askHour: { day: Moment };
  askHalf: { hour: number; minute: number };
  hourUnknown: object;
  timeOver: object;
  askZip: object;
  zipUnknown: object;
  /** `recorded`: with words in the asker's own voice. */
  askSend: { kind: NeedKind; when: Moment; area?: string | undefined; recorded: boolean };
  // One's requests, and those of others
  noRequests: object;
  /** `talkWith`: there is somebody to be put through to. */
  requestMenu: { request: SpokenRequest; standing: Standing; own: boolean; more: boolean; talkWith: readonly Name[] };
  nothingNearby: object;
  nearby: { request: SpokenRequest; miles?: number | undefined; more: boolean };
  /** After these, where members let newcomers in. */
  letInKey: object;
  ownCodeKey: object;
  askNewcomerCode: object;
  // Settings
  settingsMenu: object;
  givingMenu: { resting: boolean };
  /** After what they could use. */
  wishesMenu: object;
  aboutMeMenu: object;
  offerMenu: {
    kinds: readonly { digit: number; kind: Kind; offered: boolean }[];
    onward?: Onward | undefined;
    /** The key when that is all. */
    done: number;
  };
  nowOffered: { kind: Kind; offered: boolean };
  /** Of a round: `chosen` is on their list by now. */
  shareMenu: {
    kinds: readonly { digit: number; kind: Kind; chosen: boolean }[];
    onward?: Onward | undefined;
    done: number;
  };
  nowChosen: { kind: Kind; chosen: boolean };
  askOwnZip: object;
  askOwnHours: object;
  askLimitByKey: object;
  careMenu: object;
  /** How they wish to be asked how they are: daily, or in a storm. */
  askedHowMenu: object;
  /** `wish`: as it is now. */
  askStormList: { wish: ListWish };
  askCheckInHour: object;
  askBuddy: object;
  askIfSilent: object;
  askStop: object;
  stopped: object;
  paceMenu: object;
  paceSet: object;
  // Calls of ours
  /** `absent`: the key for "they can't come to the phone". */
  newsFor: {
    community: string;
    names: readonly { digit: number; name: Name }[];
    onward?: Onward | undefined;
    absent: number;
  };
  callAgainLater: object;
  /** A text that did not arrive, read aloud. `saying`: the phrase that it was, where that is known. */
  readText: { words: string; saying?: string | undefined };
  toMachine: { community: string };
  wordHint: object;
  sayWord: object;
  /** What follows is played. `code`: of the request it is about; absent: it is for the stewards. */
  wordFrom: { name: Name; code?: number | undefined; recording: PlayedWords };
  wordOver: object;
  wordPassedOn: object;
  // Talking with each other
  talkOrMenu: { name: Name; code: number };
  askWithWhom: { choices: readonly { digit: number; name: Name; code: number }[]; onward?: Onward | undefined };
  ringing: { name: Name };
  /** Heard by the one who is rung; `callee` where several people share that phone. */
  whisper: { name: Name; code: number; callee: Name };
  asleep: { name: Name };
  notRung: { name: Name };
  didNotAnswer: { name: Name };
  talkOver: object;
  // Spoken words that are kept
  recordForMatch: { name: Name };
  recordForStewards: object;
  recordForAsking: object;
  recordForName: object;
  nothingRecorded: object;
  recorded: { name: Name };
  recordedForStewards: object;
  recordedForAsking: object;
  recordedForName: object;
  /** What follows is played: how somebody whom we can't name says their own name. */
  theirName: { recording: PlayedWords };
  // A steward
  ringingSteward: object;
  ringingNextSteward: object;
  whisperSteward: { name: Name };
  noSteward: object;
  wordForStewards: object;
  askPin: object;
  askPinCode: object;
  askNewPin: object;
  pinWrong: object;
  pinClosed: object;
  pinCodeSent: object;
  deskCodeSent: object;
  pinSet: object;
  // Along the way
  notHeard: object;
  takeYourTime: object;
  stewardWillCall: object;
  bye: object;
  /** The line itself is in trouble. */
  trouble: object;
}

export type CallSayingId = keyof CallSayings;

export type CallPhrase = { [Id in CallSayingId]: { readonly say: Id } & Readonly<CallSayings[Id]> }[CallSayingId];

/** A wording for every phrase of calls. */
export type CallWordings = { readonly [Id in CallSayingId]: (phrase: Readonly<CallSayings[Id]>) => string };

/** The part of them that only stewards hear. */
export type StewardCallWordings = Pick<CallWordings, keyof StewardCallSayings>;

/** The part of them that is about someone to talk to now. */
export type CompanyWordings = Pick<CallWordings, keyof CompanySayings>;
