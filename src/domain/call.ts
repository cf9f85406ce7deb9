// A call, as far as the line has to remember it from one step to the next.

import type { Place } from './area.ts';
import type { Spoken } from './call-script.ts';
import type { HeldText } from './held-text.ts';
import type { NeedKind } from './kinds.ts';
import type { Listening } from './people.ts';
import type { When } from './when.ts';

/** A need on its way to a request, key by key. */
export interface CalledNeed {
  readonly kind: NeedKind;
  /** A local day, to which an hour may be added. */
  readonly day?: When | undefined;
  readonly when?: When | undefined;
  readonly place?: Place | undefined;
}

/** Where in the menus a caller is, with what was said on the way there. */
export type CallPlace =
  | { readonly menu: 'language' }
  | { readonly menu: 'who' }
  | { readonly menu: 'welcome' }
  | { readonly menu: 'joinCode' }
  | { readonly menu: 'vouch' }
  | { readonly menu: 'firstName' }
  | { readonly menu: 'main' }
  /** Kinds are told a few at a time; `page` counts from 0. */
  | { readonly menu: 'kind'; readonly page: number }
  | { readonly menu: 'when'; readonly need: CalledNeed }
  | { readonly menu: 'day'; readonly need: CalledNeed }
  | { readonly menu: 'hour'; readonly need: CalledNeed }
  | { readonly menu: 'half'; readonly need: CalledNeed }
  | { readonly menu: 'zip'; readonly need: CalledNeed }
  | { readonly menu: 'send'; readonly need: CalledNeed }
  | { readonly menu: 'requests'; readonly index: number }
  | { readonly menu: 'nearby'; readonly index: number }
  | { readonly menu: 'settings' }
  | { readonly menu: 'pace' }
  /** A question that stands in the dialogue; `words` are what it was asked with. */
  | { readonly menu: 'question'; readonly words: readonly Spoken[] }
  /** A call of ours: is it they who picked up? */
  | { readonly menu: 'identify' }
  /** A piece of news that asks for an answer. */
  | { readonly menu: 'news'; readonly phrase: Spoken; readonly requestId?: string | undefined }
  /** Words for the other side of a match. */
  | { readonly menu: 'word'; readonly code: number }
  | { readonly menu: 'steward' }
  | { readonly menu: 'bye' };

export type MenuId = CallPlace['menu'];

export interface CallState {
  readonly place: CallPlace;
  /** The places the caller came through, the latest last: `*` goes back along them. */
  readonly trail: readonly CallPlace[];
  readonly language: string;
  /** Who of the phone's people is calling. */
  readonly memberId?: string | undefined;
  readonly listening: Listening;
  /** How often in a row nothing, or nothing that fits, was heard. */
  readonly silences: number;
  /** News that was told in this call. */
  readonly told: readonly string[];
  /** Of a call of ours: the person we called has answered. */
  readonly reached: boolean;
}

export interface Call {
  /** The provider's own id. */
  readonly sid: string;
  readonly direction: 'in' | 'out';
  readonly contactId?: string | undefined;
  /** Of a call of ours: which. */
  readonly outgoingId?: string | undefined;
  readonly state: CallState;
  /** How many steps of it have been answered. */
  readonly step: number;
  /** Counts the changes; 0 while it is not stored yet. */
  readonly version: number;
}

/** What came of the last step. Keys and words come with their reading, as a text would. */
export type Heard =
  | { readonly by: 'silence' }
  | { readonly by: 'keys'; readonly keys: string; readonly text: HeldText }
  | { readonly by: 'words'; readonly text: HeldText };
