// What is only ever said in a call. The words are in languages/.
import type { Kind, NeedKind } from './kinds.ts';
import type { Name, SpokenRequest, Standing } from './spoken-forms.ts';
import type { Moment } from './when.ts';

interface CallSayings {
  // Coming in
  greeting: { community: string; name: Name; call: string };
  /** Each is said in its own language. */
  askLanguage: { language: string; digit: number; call: string; community: string };
  askWhoCalls: { names: readonly { digit: number; name: string }[] };
  newNumber: { community: string };
  askCodeByKeys: object;
  wrongCodeByKeys: object;
  vouchByVoice: { code: string };
  askFirstName: object;
  mainMenu: object;
  // Asking
  askKindByKey: { kinds: readonly { digit: number; kind: Kind }[]; more: boolean };
  askWhenByKey: { kind: NeedKind };
  askWeekday: object;
  askHour: { day: Moment };
  askHalf: { hour: number; minute: number };
  hourUnknown: object;
  timeOver: object;
  askZip: object;
  zipUnknown: object;
  askSend: { kind: NeedKind; when: Moment; area?: string | undefined };
  // One's requests, and those of others
  noRequests: object;
  requestMenu: { request: SpokenRequest; standing: Standing; own: boolean; more: boolean };
  nothingNearby: object;
  nearby: { request: SpokenRequest; miles?: number | undefined; more: boolean };
  // Settings
  settingsMenu: { resting: boolean };
  paceMenu: object;
  paceSet: object;
  // Calls of ours
  newsFor: { community: string; names: readonly { digit: number; name: Name }[] };
  callAgainLater: object;
  toMachine: { community: string };
  wordHint: object;
  sayWord: object;
  wordPassedOn: object;
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
