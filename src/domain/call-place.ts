// Where in the menus of the phone line a caller is, with what was said on the way there.

import type { Place } from './area.ts';
import type { PlayedWords } from './call-phrases.ts';
import type { Spoken } from './call-script.ts';
import type { StormReason } from './check-in.ts';
import type { FriendsPlace } from './friends-place.ts';
import type { Kind, NeedKind } from './kinds.ts';
import type { Asking, Draft } from './question.ts';
import type { Request } from './request.ts';
import type { TogetherPlace } from './together-place.ts';
import type { When } from './when.ts';

/** A need on its way to a request, key by key. */
export interface CalledNeed {
  readonly kind: NeedKind;
  /** A local day, to which an hour may be added. */
  readonly day?: When | undefined;
  readonly when?: When | undefined;
  readonly place?: Place | undefined;
  /** What was said of it before, in words. */
  readonly said?: Draft | undefined;
  /** The asker's own words, recorded. */
  readonly recording?: PlayedWords | undefined;
  /** It is no new one: of this request another time is wanted. */
  readonly moves?: Told | undefined;
}

/** For whom words are recorded: one person of a match, the stewards, or whoever will take the request. */
export type RecordedFor =
  | { readonly for: 'match'; readonly code: number; readonly memberId: string }
  | { readonly for: 'stewards' }
  /** A steward's, for everybody in a request. */
  | { readonly for: 'people'; readonly about: Told }
  /** The caller's first name, where it was not understood. */
  | { readonly for: 'name' }
  | { readonly for: 'asking'; readonly need: CalledNeed };

/** A request that was told to the caller: what they do next is about it, and nothing else. Meanwhile somebody may have been faster. */
export type Told = Pick<Request, 'id' | 'code'>;

/** What a steward keys their PIN for: words kept for stewards, or what stewards do. */
export type PinOpens = 'words' | 'desk';

/** What stewards do by telephone. `about`: the request that it is about. */
type DeskPlace =
  /** Behind key 0 of a steward: the desk, or another steward. */
  | { readonly menu: 'lookAfter' }
  | { readonly menu: 'desk' }
  /** Who is on call was told. */
  | { readonly menu: 'beOnCall' }
  /** A round: to begin one, or to end the one that is under way. */
  | { readonly menu: 'round' }
  /** Open requests, one at a time. */
  | { readonly menu: 'waiting'; readonly index: number; readonly about?: Told | undefined }
  /** The number of any request is keyed. */
  | { readonly menu: 'requestNumber' }
  /** What there is to do about a request. */
  | { readonly menu: 'tend'; readonly about: Told }
  /** Who gets it; `page` counts from 0. */
  | { readonly menu: 'giveTo'; readonly about: Told; readonly page: number }
  /** They were chosen: is it agreed? */
  | { readonly menu: 'give'; readonly about: Told; readonly memberId: string }
  | { readonly menu: 'sureToTend'; readonly about: Told; readonly act: 'askMore' | 'letMeet' }
  /** How it is closed. */
  | { readonly menu: 'closing'; readonly about: Told }
  /** Whom of its people to talk with, or a word for them all. */
  | { readonly menu: 'reach'; readonly about: Told; readonly page?: number }
  /** One of them is being rung for a steward. */
  | { readonly menu: 'talkAsSteward'; readonly about: Told; readonly memberId: string }
  | { readonly menu: 'wordForAll'; readonly about: Told }
  /** What was understood is said back; of what was recorded, that it was. */
  | {
      readonly menu: 'sendWord';
      readonly about: Told;
      readonly words?: string;
      readonly recording?: PlayedWords;
    }
  /** A storm round: why it is to be held, and whether that is meant. */
  | { readonly menu: 'storm' }
  | { readonly menu: 'sureStorm'; readonly reason: StormReason }
  /** What another steward wants this one to agree to. */
  | { readonly menu: 'secondOpinion'; readonly opinionId: string };

/** Where in the menus a caller is, with what was said on the way there. */
export type CallPlace =
  | { readonly menu: 'language' }
  /** `page`: of those who share the phone, counted from 0. */
  | { readonly menu: 'who'; readonly page?: number }
  | { readonly menu: 'welcome' }
  /** A caller who hides their number. */
  | { readonly menu: 'withheld' }
  /** They have stopped our texts: may they be called instead? */
  | { readonly menu: 'callsInstead' }
  /** The stewards keep them out. */
  | { readonly menu: 'keptOut' }
  | { readonly menu: 'joinCode' }
  /** How a member can vouch for the caller. */
  | { readonly menu: 'ownCode' }
  | { readonly menu: 'firstName' }
  | { readonly menu: 'main' }
  /** Kinds are told a few at a time; `page` counts from 0. */
  | { readonly menu: 'kind'; readonly page: number; readonly said?: Draft | undefined }
  | { readonly menu: 'when'; readonly need: CalledNeed }
  /** Days are told a few at a time; `page` counts from 0. */
  | { readonly menu: 'day'; readonly need: CalledNeed; readonly page?: number }
  | { readonly menu: 'hour'; readonly need: CalledNeed }
  | { readonly menu: 'half'; readonly need: CalledNeed }
  | { readonly menu: 'zip'; readonly need: CalledNeed }
  | { readonly menu: 'send'; readonly need: CalledNeed }
  | { readonly menu: 'requests'; readonly index: number }
  /** `told`: the request that was told there. */
  | { readonly menu: 'nearby'; readonly index: number; readonly told?: Told | undefined }
  | { readonly menu: 'settings' }
  /** What the caller gives, when they rest, and what they could use. */
  | { readonly menu: 'giving' }
  /** What they could use was told. */
  | { readonly menu: 'wishes' }
  | { readonly menu: 'pace' }
  /** What the line knows of the caller, and what can be changed of it. */
  | { readonly menu: 'aboutMe' }
  /** Kinds of help to offer, a few at a time; `page` counts from 0. */
  | { readonly menu: 'offer'; readonly page: number }
  /** What the caller could use or give, a few at a time; `words` are what was asked, said before the first of them. */
  | {
      readonly menu: 'sharing';
      readonly ask: 'couldUse' | 'couldGive';
      readonly words: readonly Spoken[];
      readonly page: number;
      readonly chosen: readonly Kind[];
    }
  | { readonly menu: 'ownZip' }
  | { readonly menu: 'ownHours' }
  | { readonly menu: 'limit' }
  /** Being asked how they are: when, who looks in on them, and what is to be known then. */
  | { readonly menu: 'care' }
  /** Each day, or in a heat wave or a storm. */
  | { readonly menu: 'askedHow' }
  | { readonly menu: 'stormList' }
  | { readonly menu: 'checkInHour' }
  | { readonly menu: 'buddy' }
  | { readonly menu: 'ifSilent' }
  | FriendsPlace
  | TogetherPlace
  /** The code of a newcomer whom they know. */
  | { readonly menu: 'letIn' }
  /** No more calls and texts: is that meant? */
  | { readonly menu: 'stop' }
  /** A question that stands in the dialogue; `words` are what it was asked with, `page` counts from 0. */
  | { readonly menu: 'question'; readonly ask: Asking; readonly words: readonly Spoken[]; readonly page: number }
  /** A call of ours: is it they who picked up? */
  | { readonly menu: 'identify'; readonly page?: number }
  /** A piece of news that asks for an answer. */
  | { readonly menu: 'news'; readonly phrase: Spoken; readonly requestId?: string | undefined }
  /** Words for the other side of a match. */
  | { readonly menu: 'word'; readonly code: number }
  /** There is one person to talk with: that, or the menu. */
  | { readonly menu: 'partner' }
  /** Whom of several to talk with. */
  | { readonly menu: 'withWhom'; readonly page?: number }
  /** They are being rung. */
  | { readonly menu: 'talk'; readonly code: number; readonly memberId: string }
  /** Words are recorded. `again`: nothing was heard the first time. */
  | { readonly menu: 'record'; readonly as: RecordedFor; readonly again: boolean }
  /** A steward keys their PIN, or the code with which to choose one. */
  | { readonly menu: 'pin'; readonly to: PinOpens }
  | { readonly menu: 'newPin'; readonly to: PinOpens }
  | DeskPlace
  /** Those who look after the line are rung, one after another. */
  | { readonly menu: 'ringStewards'; readonly left: readonly string[] }
  | { readonly menu: 'steward' }
  /** A talk now: with a neighbour, or with a steward. */
  | { readonly menu: 'someone' }
  /** Waiting in a room for somebody to talk with, or talking there. */
  | { readonly menu: 'companyWait'; readonly requestId: string }
  /** A call of ours to somebody who may want to talk. `again`: there was no answer the first time. */
  | { readonly menu: 'companyOffer'; readonly requestId: string; readonly again: boolean }
  /** In the room with the one who waited. */
  | { readonly menu: 'companyRoom'; readonly requestId: string }
  | { readonly menu: 'bye' };

export type MenuId = CallPlace['menu'];

/** Whether what others need is told there, of whom the caller has no part in yet. */
export const tellsOfOthers = ({ menu }: CallPlace): boolean => menu === 'nearby' || menu === 'waiting';
