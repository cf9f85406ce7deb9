// What is only ever said to stewards in a call, in the menus that are theirs.
import type { StormReason } from './check-in.ts';
import type { NeedsSecond } from './second-opinion.ts';
import type { Name, Onward, SpokenRequest } from './spoken-forms.ts';
import type { Moment } from './when.ts';

/** What can be done about a request. */
export type Tending = 'give' | 'askMore' | 'reach' | 'close' | 'letMeet';

export interface StewardCallSayings {
  /** After the main menu. */
  deskKey: object;
  /** Behind key 0. */
  lookAfterMenu: object;
  /** `opinions`: so many wait for a second steward. */
  deskMenu: { opinions: number };
  /** After who is on call. */
  beOnCallMenu: object;
  /** `until`: where one is under way. */
  roundMenu: { until?: Moment | undefined };
  /** None is under way: why is one to be held? */
  askStormReason: object;
  askSureStorm: { reason: StormReason };
  /** After how it stands. */
  stormMenu: object;
  askRequestNumber: object;
  waitingOne: { request: SpokenRequest; name: Name; asked: number; more: boolean };
  /** `can`: each has its key, the first key 1. */
  tendMenu: { request: SpokenRequest; name: Name; helpers: readonly Name[]; can: readonly Tending[] };
  askGiveTo: {
    code: number;
    choices: readonly { digit: number; name: Name; area?: string | undefined; isOwn: boolean }[];
    onward?: Onward | undefined;
  };
  askGive: { request: SpokenRequest; name: Name; isOwn: boolean };
  askSureToTend: { act: 'askMore' | 'letMeet'; code: number };
  askClosing: { code: number };
  /** `names`: everybody in it; `choices`: who of them can be rung. */
  askReach: {
    names: readonly Name[];
    choices: readonly { digit: number; name: Name }[];
    onward?: Onward | undefined;
  };
  sayWordForAll: { names: readonly Name[] };
  /** `words`: absent where they were recorded. */
  askSendWord: { names: readonly Name[]; words?: string | undefined };
  recordForPeople: { names: readonly Name[] };
  askSecondByKey: { about: NeedsSecond; steward: Name; name: Name };
  /** To a steward who wanted to be put through from the desk; `memberId`: to whom. */
  deskCall: { name: Name; code: number; memberId: string };
}
