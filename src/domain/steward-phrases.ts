// What is said to stewards, and when they lend a hand to whom it concerns.

import type { Closing } from './closing.ts';
import type { NeedKind } from './kinds.ts';
import type { NeedsSecond } from './second-opinion.ts';
import type { Name, Numbered, SpokenRequest } from './spoken-forms.ts';
import type { AnnouncementLack, Lack, MemberField } from './steward-act.ts';
import type { StewardWord } from './steward-command.ts';
import type { Moment } from './when.ts';

/** What stewards are told of. */
export interface AlertSayings {
  stewardEmergency: { name: Name; words: string };
  stewardNobody: { name: Name; request: SpokenRequest };
  /** Those on call were told that, and did nothing about it. */
  stewardUnheeded: { name: Name; request: SpokenRequest };
  stewardNoShow: { name: Name; request: SpokenRequest };
  /** Between these two, in this request. */
  stewardWrong: { name: Name; about: Name; code: number };
  stewardUnmet: { name: Name; request: SpokenRequest };
  stewardOther: { name: Name; code: number; words: string };
  /** They counted for something in these requests. */
  stewardStopped: { name: Name; codes: readonly number[] };
  /** `code`: of the request that they said yes to. */
  stewardStoppedWrote: { name: Name; code: number | undefined };
  stewardCall: { name: Name };
  stewardVoice: { name: Name };
  pinCode: { code: string };
  signInCode: { code: string };
  stewardUnfinished: { name: Name; words: string };
  /** Nobody has vouched for them in two weeks. */
  stewardUnvouched: { name: Name; code: string };
  stewardUnreachable: { name: Name };
  stewardNoAnswer: { name: Name };
  stewardUndelivered: { name: Name };
}

/** What they do, and what comes of it. */
export interface StewardSayings {
  // To whoever is given a request
  assignedHelper: { name: Name; request: SpokenRequest };
  // To the people of a request
  closedForRequester: { code: number; as: Closing };
  closedForHelper: { code: number; as: Closing };
  reopenedForRequester: { code: number };
  fromSteward: { name: Name; code?: number | undefined; words: string };
  // To members
  editedByStewards: object;
  invitedByStewards: { steward: Name; community: string };
  invitationDeclined: object;
  keptOut: { until?: Moment | undefined; call: string };
  letInAgain: object;
  announcement: { community: string; words: string };
  // To the other stewards
  askSecond: { about: NeedsSecond; steward: Name; name: Name };
  secondAnswered: { about: NeedsSecond; name: Name; agrees: boolean; steward: Name };
  /** Nobody has answered in time. */
  secondUnanswered: { about: NeedsSecond; name: Name };
  digest: {
    /** What has its helpers. */
    today: readonly { readonly kind: NeedKind; readonly count: number }[];
    /** What is needed soonest of what has not, and how many there are besides. */
    waiting?:
      | { readonly first: SpokenRequest; readonly found: number; readonly needed: number; readonly others: number }
      | undefined;
    /** Who is on call; nobody in particular where all stewards are. */
    names: readonly Name[];
  };
  relieved: { name: Name };
  shiftSet: { from: Moment; until: Moment };
  shiftTaken: { name: Name; from: Moment; until: Moment };
  takenOff: { from: Moment; until: Moment };
  // Answers to the steward
  openList: {
    lines: readonly { readonly request: SpokenRequest; readonly name: Name; readonly asked: number }[];
    count: number;
    /** The page after this one. */
    next?: number | undefined;
  };
  nobodyWaits: object;
  stewardUsage: { word: StewardWord };
  noRequestOfCode: { code: number };
  nobodyNamed: { name: string; code: number };
  whichMember: { code: number; names: readonly Numbered[] };
  onCallNow: { names: readonly Name[]; isEverybody: boolean };
  onCallAlready: object;
  youAreOnCall: { until: Moment };
  shiftNoted: { name: Name; from: Moment; until: Moment; isOwn: boolean };
  /** `leavesNobody`: while it would have lasted, for some time nobody else has a shift. */
  shiftEnded: { name: Name; leavesNobody: boolean };
  /** `isOwn`: the steward took it themself. */
  handedOver: { name: Name; from: Moment; until: Moment; isOwn: boolean };
  alreadyTheirs: { name: Name };
  shiftOver: object;
  settingsChanged: { count: number };
  settingsSame: object;
  settingsWrong: object;
  settingsMoved: object;
  assigned: { name: Name; request: SpokenRequest; agreed: boolean };
  takenAlready: { names: readonly Name[]; code: number };
  notTheirs: { name: Name; code: number };
  /** Which of several reasons it is, is never said. */
  cannotBeGiven: { name: Name; code: number };
  /** They are new, and the asker may be alone. */
  nobodyVouched: { name: Name; code: number };
  knownAlready: { name: Name };
  vouchedAtDesk: { name: Name };
  nobodyDidVouch: { name: Name };
  mayMeet: { code: number };
  nothingWrong: { code: number };
  cannotBeTold: { name: Name };
  closed: { code: number; as: Closing };
  overAlready: { code: number };
  askedMore: { code: number; names: readonly Name[] };
  nobodyMoreToAsk: { code: number };
  notLooking: { code: number };
  writtenTo: { names: readonly Name[]; missed?: { readonly name: Name } | undefined };
  callingYou: { name: Name };
  notToBeCalled: { name: Name };
  sleepsNow: { name: Name };
  reopened: { code: number };
  stillOpen: { code: number };
  noted: { name: Name; request: SpokenRequest; canBeTold: boolean };
  noteLacks: { lacks: Lack };
  edited: { name: Name };
  wrongValue: { field: MemberField };
  added: { name: Name };
  invited: { name: Name };
  alreadyIn: { name: Name };
  blocked: { name: Name; until?: Moment | undefined; isSecondAsked: boolean };
  blockedAlready: { name: Name };
  unblocked: { name: Name };
  notBlocked: { name: Name };
  announced: object;
  announcementLacks: { lacks: AnnouncementLack };
  announcementStopped: object;
  announcementOver: object;
  secondAsked: { name: Name };
  secondAskedAlready: { name: Name };
  noSecondSteward: object;
  secondOver: object;
  notYourOwn: object;
  notYourself: object;
  secondAgreed: { about: NeedsSecond; name: Name };
  secondDeclined: { about: NeedsSecond; name: Name };
  writtenDown: object;
  unknownToStewards: object;
  notSteward: object;
}
