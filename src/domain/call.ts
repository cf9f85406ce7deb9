// A call, as far as the line has to remember it from one step to the next.

import type { CallPlace } from './call-place.ts';
import type { HeldText } from './held-text.ts';
import type { Listening } from './people.ts';

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
  /** What a newcomer said they came for: it goes on once they are in. */
  readonly held?: HeldText | undefined;
  /** News that was told in this call. */
  readonly told: readonly string[];
  /** Of a call of ours: the person we called has answered. */
  readonly reached: boolean;
  /** Whether the caller has keyed a steward's PIN; absent: they were not asked. */
  readonly pin?: 'given' | 'withheld' | undefined;
  /** The stewards have been rung in this call, and none of them talked. */
  readonly rangStewards?: boolean | undefined;
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
  | { readonly by: 'words'; readonly text: HeldText }
  /** Somebody was rung; `talked`: they took the call. */
  | { readonly by: 'dial'; readonly talked: boolean }
  /** Words were recorded; `sid` is the provider's own id of them. */
  | { readonly by: 'recording'; readonly sid: string; readonly seconds: number };
