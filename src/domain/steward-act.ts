// What a steward can do, wherever they do it from.
import type { AgreedChange } from './agreed/agreed.ts';
import type { AnnouncedWords, Audience } from './announcement.ts';
import type { PlayedWords } from './call-phrases.ts';
import type { ListWish, StormReason } from './check-in.ts';
import type { Closing } from './closing.ts';
import type { Gap } from './gap.ts';
import type { Kind, NeedKind } from './kinds.ts';
import type { Channel } from './people.ts';
import type { When } from './when.ts';
import type { WrittenPerson } from './written-person.ts';

/** Where a steward does something: at the desk, or by telephone. */
export type StewardChannel = 'desk' | 'text' | 'voice';

/** A need as a steward notes it down. */
export interface NotedNeed {
  readonly kind: NeedKind;
  readonly when: When;
  /** An area's name or a ZIP; absent: where the member lives. */
  readonly area?: string | undefined;
  readonly words: string;
  readonly needed?: number | undefined;
  readonly forWhom?: string | undefined;
}

/** What is missing, or can't be right, in what a steward notes down. */
export type Lack = 'kind' | 'when' | 'area' | 'phone' | 'name';

/** What a steward can change of a member. `''` and `null` take away what was said before. */
export interface MemberChange {
  readonly name?: string;
  /** ISO 639-1. */
  readonly language?: string;
  readonly channel?: Channel;
  /** An area's name or a ZIP. */
  readonly area?: string;
  readonly skills?: readonly Kind[];
  /** As `parseHours` reads them. */
  readonly hours?: string;
  /** As `parseQuietHours` reads them, or `none`. */
  readonly quietHours?: string;
  readonly reachMiles?: number | null;
  readonly asksPerWeek?: number | null;
  /** The last day of a pause (`YYYY-MM-DD`), or `always`. */
  readonly pausedUntil?: string;
}

/** What keeps an announcement from being made. */
export type AnnouncementLack = 'words' | 'shortness' | 'audience';

export type MemberField = keyof MemberChange;

/** What is done elsewhere at the desk, and only written down. */
export type Recorded =
  | 'signedIn'
  | 'signedOut'
  | 'textsShown'
  | 'sheetOpened'
  | 'numberShown'
  | 'membersExported'
  | 'membersImported'
  | 'communityExported';

export type StewardAct =
  /** Gives a request to a member. `agreed`: they have told the steward that they will; otherwise a word from them is waited for. */
  | { readonly do: 'assign'; readonly requestId: string; readonly memberId: string; readonly agreed: boolean }
  /** The next wave, at once. */
  | { readonly do: 'askMore'; readonly requestId: string }
  /** To both sides of a request, to the one of its people who is meant, or, without a request, to a member. */
  | {
      readonly do: 'write';
      readonly requestId?: string | undefined;
      readonly memberId?: string | undefined;
      readonly words: string;
      /** Instead of words, to everybody in a request: what the steward said. */
      readonly recording?: PlayedWords | undefined;
    }
  | {
      readonly do: 'close';
      readonly requestId: string;
      readonly as: Closing;
      /** In the steward's own words, for the log. */
      readonly reason?: string | undefined;
    }
  | { readonly do: 'reopen'; readonly requestId: string }
  /** What was wrong between the people of a request has been talked over. */
  | { readonly do: 'letMeet'; readonly requestId: string }
  /** The steward's own phone rings, and then that of somebody with a part in the request. */
  | { readonly do: 'call'; readonly requestId: string; readonly memberId: string }
  /** Notes down what somebody needs who phoned. */
  | { readonly do: 'note'; readonly who: { readonly memberId: string } | WrittenPerson; readonly need: NotedNeed }
  | { readonly do: 'edit'; readonly memberId: string; readonly change: MemberChange }
  /** `agreed`: they have told the steward that they want to be in; otherwise they are asked. */
  | { readonly do: 'add'; readonly person: WrittenPerson; readonly agreed: boolean }
  | { readonly do: 'block'; readonly memberId: string }
  | { readonly do: 'unblock'; readonly memberId: string }
  | { readonly do: 'forget'; readonly memberId: string }
  /** They know somebody who is new; or whoever vouched for them should not have. */
  | { readonly do: 'vouch'; readonly memberId: string }
  | { readonly do: 'takeBackVouch'; readonly memberId: string }
  /** The second steward's answer. */
  | { readonly do: 'answerSecond'; readonly opinionId: string; readonly agrees: boolean }
  /** The steward is on call from now on. */
  | { readonly do: 'takeOver' }
  /** Days are local, `YYYY-MM-DD`, both included. */
  | { readonly do: 'setShift'; readonly memberId: string; readonly firstDay: string; readonly lastDay: string }
  | { readonly do: 'endShift'; readonly shiftId: string }
  /** The rest of a shift becomes another steward's. */
  | { readonly do: 'handOver'; readonly shiftId: string; readonly memberId: string }
  /** Changes what the community agreed on. `version`: of the community as the steward saw it. */
  | { readonly do: 'changeSettings'; readonly version: number; readonly change: AgreedChange }
  | { readonly do: 'announce'; readonly audience: Audience; readonly words: AnnouncedWords }
  | { readonly do: 'stopAnnouncement'; readonly announcementId: string }
  /** Everybody is asked what they could use and give, once another steward agrees. */
  | { readonly do: 'startRound' }
  | { readonly do: 'stopRound' }
  /** Everybody who wished for it is asked how they are. */
  | { readonly do: 'startStorm'; readonly reason: StormReason }
  | { readonly do: 'endStorm' }
  /** Whether somebody is to be asked then, who told the steward so. */
  | { readonly do: 'setStormList'; readonly memberId: string; readonly wish: ListWish }
  /** Those who might are asked whether they could. */
  | { readonly do: 'askForGap'; readonly gap: Gap }
  | {
      readonly do: 'record';
      readonly what: Recorded;
      readonly requestId?: string | undefined;
      readonly memberId?: string | undefined;
    };
