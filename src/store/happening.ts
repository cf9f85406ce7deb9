// What happened, as far as it decides which part of the world is loaded.

import type { CareCommand } from '../domain/care-command.ts';
import type { CodeAsked, DeliveryRefused, MissedCall, UnreadText } from '../domain/event.ts';
import type { RecordedWords } from '../domain/recording.ts';
import type { StewardCommand } from '../domain/steward-command.ts';
import type { TimerSubject } from '../domain/timers.ts';
import type { VotingCommand } from '../domain/voting/command.ts';
import type { InboundStep, InboundText } from '../telephony/provider.ts';
import type { StewardAction } from './steward-action.ts';

/** A timer that this process has claimed and is working on. */
export type ClaimedTimer = TimerSubject & {
  readonly id: string;
  readonly claimedUntil: Date;
  /** What set it, for the log. */
  readonly cause?: string | undefined;
};

/** A call that is over, of a phone that we know. */
export interface EndedCall {
  readonly contactId: string;
  /** The provider's own id; absent where the call was never placed. */
  readonly sid?: string | undefined;
  readonly direction: 'in' | 'out';
  readonly missed?: MissedCall | undefined;
  /** Of a call of ours that was missed: the request whose asker waits on the line to talk. */
  readonly talkOf?: string | undefined;
  /** What caused it, for the log. */
  readonly cause?: string | undefined;
}

/** What happened, as far as it decides which part of the world it is about. */
export type Happening =
  /** `recorded`: it stands in the inbox already. `receivedAt`: where that was some time ago. */
  | {
      readonly of: 'text';
      readonly text: InboundText;
      readonly recorded: boolean;
      readonly receivedAt?: Date;
      readonly command?: StewardCommand | undefined;
      /** A steward's command that waits at the phone until it is known who wrote it. */
      readonly waiting?: StewardCommand | undefined;
      /** It may name somebody whom the sender has met. */
      readonly wantsPartners?: boolean;
      /** How its writer wishes to be looked after, where it says so. */
      readonly care?: CareCommand | undefined;
      /** It asks for all that is known of them, by the word that is taught. */
      readonly wantsMe?: boolean;
      /** What it proposes, or how it may answer a proposal. */
      readonly voting?: VotingCommand | undefined;
    }
  | { readonly of: 'timer'; readonly timer: ClaimedTimer }
  | {
      readonly of: 'call';
      readonly step: InboundStep;
      readonly wantsPartners?: boolean;
      /** What others need may be told in it. */
      readonly wantsOthers?: boolean;
      /** A steward begins a storm round in it: who would be asked is wanted. */
      readonly wantsStorm?: boolean;
      /** How the caller wishes to be looked after, where what they say or key may be that. */
      readonly care?: CareCommand | undefined;
      /** What they propose, in words or by the keys of a telephone number. */
      readonly voting?: VotingCommand | undefined;
    }
  | { readonly of: 'steward'; readonly action: StewardAction }
  | { readonly of: 'callEnded'; readonly ended: EndedCall }
  /** It is a phone's turn to hear an announcement. */
  | { readonly of: 'announcement'; readonly announcementId: string; readonly contactId: string }
  /** Recorded words have been fetched, or given up. */
  | { readonly of: 'recording'; readonly recording: RecordedWords; readonly isLost: boolean; readonly cause: string }
  /** Somebody wants to sign in at the desk by the phone of this contact. */
  | { readonly of: 'signIn'; readonly contactId: string; readonly asked: Omit<CodeAsked, 'kind'> }
  | {
      readonly of: 'refusal';
      readonly contactId: string;
      readonly because: DeliveryRefused['because'];
      readonly saying?: string | undefined;
      /** What is to be told by telephone. */
      readonly unread?: readonly UnreadText[] | undefined;
      /** When it was written, where that is known. */
      readonly writtenAt?: Date | undefined;
      /** What caused the text that was refused, for the log. */
      readonly cause?: string | undefined;
    };
