// What is only ever said to stewards in a call, in the menus that are theirs.
import type { NeedsSecond } from './second-opinion.ts';
import type { Name, SpokenRequest } from './spoken-forms.ts';

/** What can be done about a request. */
export type Tending = 'give' | 'askMore' | 'reach' | 'close' | 'letMeet';

export interface StewardCallSayings {
  /** After the main menu. */
  deskKey: object;
  /** `opinions`: so many wait for a second steward. */
  deskMenu: { opinions: number };
  askRequestNumber: object;
  waitingOne: { request: SpokenRequest; name: Name; asked: number; more: boolean };
  /** `can`: each has its key, the first key 1. */
  tendMenu: { request: SpokenRequest; name: Name; helpers: readonly Name[]; can: readonly Tending[] };
  askGiveTo: {
    code: number;
    choices: readonly { digit: number; name: Name; area?: string | undefined; isOwn: boolean }[];
    more: boolean;
  };
  askGive: { request: SpokenRequest; name: Name; isOwn: boolean };
  askSureToTend: { act: 'askMore' | 'letMeet'; code: number };
  askClosing: { code: number };
  /** `names`: everybody in it; `choices`: who of them can be rung. */
  askReach: { names: readonly Name[]; choices: readonly { digit: number; name: Name }[] };
  sayWordForAll: { names: readonly Name[] };
  askSendWord: { names: readonly Name[]; words: string };
  recordForPeople: { names: readonly Name[] };
  askSecondByKey: { about: NeedsSecond; steward: Name; name: Name };
  /** To a steward who wanted to be put through from the desk; `memberId`: to whom. */
  deskCall: { name: Name; code: number; memberId: string };
}
