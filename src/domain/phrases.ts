// Everything the hotline can say, with what each sentence needs to be said. The words are in languages/.
import type { AskingSayings } from './asking-phrases.ts';
import type { CareSayings } from './care-phrases.ts';
import type { FriendSayings } from './friend-phrases.ts';
import type { JoiningSayings } from './joining-phrases.ts';
import type { Kind } from './kinds.ts';
import type { MonthSayings } from './month-phrases.ts';
import type { Answer } from './question.ts';
import type { RoundSayings } from './round-phrases.ts';
import type { Again, Name, Night, Numbered, Onward, SpokenQuiet, SpokenRequest, Standing } from './spoken-forms.ts';
import type { AlertSayings, StewardSayings } from './steward-phrases.ts';
import type { StormSayings } from './storm-phrases.ts';
import type { Weighty } from './sureness.ts';
import type { VotingSayings } from './voting/phrases.ts';
import type { Clock, Moment } from './when.ts';

/** Finding a helper. */
export interface FindingSayings {
  invitation: { request: SpokenRequest; miles?: number | undefined; again: boolean; helpedBefore: boolean };
  invitationChanged: { request: SpokenRequest };
  matchedHelper: { name: Name; request: SpokenRequest };
  requestWords: { name: Name; words: string };
  requestVoice: { name: Name; code: number };
  matchedRequester: { name: Name; request: SpokenRequest; more: number };
  sure: { answer: Answer; request: SpokenRequest };
  yesToWhat: { codes: readonly number[] };
  answerByCode: { code: number };
  meant: { meaning: Weighty };
  alreadyYours: { code: number };
  standby: { code: number };
  heldForAnother: { code: number };
  promoted: { name: Name; request: SpokenRequest };
  helperChanged: { name: Name; left: Name; code: number };
  covered: { code: number };
  gone: { code: number };
  declined: object;
  nothingToAnswer: object;
  conditionPassedOn: { code: number };
  condition: { request: SpokenRequest; words: string };
  conditionRefused: { code: number };
  conditionGone: { code: number };
  conditionFree: { code: number };
  helperAsks: { code: number; words: string };
  questionPassedOn: { code: number };
  noAnswerYet: { code: number };
  requesterAnswers: { code: number; words: string };
  answerPassedOn: object;
  noLongerNeeded: { code: number };
}

/** Around the time of a request. */
export interface ItsTimeSayings {
  helperSilent: { name: Name; code: number };
  helperReplaced: { name: Name; next: Name; code: number };
  confirmed: { name: Name; code: number };
  reminder: { request: SpokenRequest; names: readonly Name[] };
  reminderForHelper: { request: SpokenRequest; name: Name };
  didItHappen: { request: SpokenRequest; names: readonly Name[] };
  didYouHelp: { request: SpokenRequest; name: Name };
  noShow: { code: number };
  noShowToHelper: { name: Name; code: number };
  noShowNoted: { code: number };
  helperSaysNo: { name: Name; code: number };
  foundFewer: { code: number; found: number; wanted: number };
  unmet: { code: number };
  closedUnheard: { code: number };
}

/** Between the two of a match. */
export interface TogetherSayings {
  relay: { name: Name; code: number; words: string };
  relayPicture: { name: Name; code: number };
  relayVoice: { name: Name; code: number };
  sendAnyway: { name: Name; holds: 'phone' | 'address' };
  notSent: object;
  sent: object;
  neighborRests: { name: Name; until: Clock };
  done: { code: number; again?: Again | undefined };
  doneToRequester: { name: Name; code: number; again?: Again | undefined };
  doneToHelper: { name: Name; code: number; again?: Again | undefined };
  askAgain: { name: Name };
  againGladly: object;
  againWrong: { name: Name };
  keptApart: { name: Name };
  askNotWith: object;
  nobodyMet: { name: string };
  whichPartner: { names: readonly Numbered[]; onward?: Onward | undefined };
  dropped: { code: number };
  helperDropped: { name: Name; code: number; asksAt?: Clock | undefined };
  helperStopped: { name: Name; code: number; asksAt?: Clock | undefined };
  requesterStopped: { name: Name; code: number };
  nothingToDrop: object;
  nothingOpen: object;
  thanksPassedOn: { name: Name };
  /** `words`: with which it was said, or `''` where it was the word alone. */
  thanks: { name: Name; words: string };
  youAreWelcome: object;
}

/** A member's own settings, and what the line can't do. */
export interface SettingsSayings {
  status: { lines: readonly { request: SpokenRequest; standing: Standing }[] };
  offers: { kinds: readonly Kind[] };
  askOffer: { kinds: readonly { digit: number; kind: Kind }[]; offered: readonly Kind[] };
  areaSet: { area: string };
  quietSet: { quiet: SpokenQuiet };
  hoursSet: { hours?: string | undefined };
  askHours: { unknown: boolean };
  /** `promised`: the requests that stay theirs. */
  paused: { until?: Moment | undefined; promised: readonly number[] };
  pauseOver: { name: Name };
  resumed: object;
  limitSet: { asks: number };
  askLimit: object;
  languageSet: object;
  languageUnknown: { languages: readonly string[] };
  me: {
    name: Name;
    area?: string | undefined;
    skills: readonly Kind[];
    hours?: string | undefined;
    quiet?: SpokenQuiet | undefined;
    asksPerWeek: number;
    paused: boolean;
  };
  askForget: object;
  forgotten: object;
  kept: object;
  callNoted: { night?: Night | undefined };
  menu: object;
  // What we can't do
  emergency: { call: string; listen: string };
  notUnderstood: object;
  pictureForWhom: object;
  optedOut: { community: string };
}

interface Sayings
  extends StewardSayings,
    JoiningSayings,
    AskingSayings,
    FindingSayings,
    ItsTimeSayings,
    TogetherSayings,
    SettingsSayings,
    CareSayings,
    RoundSayings,
    MonthSayings,
    FriendSayings,
    StormSayings,
    VotingSayings,
    AlertSayings {
  // Before a text to one person of a household
  forMember: { name: string; text: string };
}

export type SayingId = keyof Sayings;

/** One thing to say, with its arguments. */
export type Phrase = { [Id in SayingId]: { readonly say: Id } & Readonly<Sayings[Id]> }[SayingId];

/** A wording for every phrase, as a language provides it. */
export type Wordings = { readonly [Id in SayingId]: (phrase: Readonly<Sayings[Id]>) => string };
