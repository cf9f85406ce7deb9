// Everything that can happen.
import type { Heard } from './call.ts';
import type { Spoken } from './call-script.ts';
import type { HeldText } from './held-text.ts';
import type { RecordedWords } from './recording.ts';
import type { StewardAct, StewardChannel } from './steward-act.ts';
import type { TimerSubject } from './timers.ts';

/** A text arrived and was read. */
export interface TextReceived extends HeldText {
  readonly kind: 'textReceived';
  /** Where that was some time ago. */
  readonly receivedAt?: Date | undefined;
}

export interface TimerFired {
  readonly kind: 'timerFired';
  readonly timer: TimerSubject;
}

/** A text that its reader never got, as it can be told by telephone. */
export interface UnreadText {
  readonly phrase: Spoken;
  /** Which of the phone's people it is for. */
  readonly memberId?: string | undefined;
  /** The request it is about. */
  readonly requestId?: string | undefined;
  readonly urgent: boolean;
  /** After this it says nothing true or useful any more. */
  readonly expiresAt?: Date | undefined;
}

/** The network said what became of a text: this phone takes none, its owner stopped us, or nothing more can be done. */
export interface DeliveryRefused {
  readonly kind: 'deliveryRefused';
  readonly because: 'optedOut' | 'textless' | 'gaveUp';
  /** The phrase that did not arrive, where that is known. */
  readonly saying?: string | undefined;
  /** What its owner has not read and is to be told by telephone, where the phone takes no texts. */
  readonly unread?: readonly UnreadText[] | undefined;
  /** When it was written, where that is known. */
  readonly writtenAt?: Date | undefined;
}

/** A call began, or a step of it was answered with a key, with words or with silence. */
export interface CallStepped {
  readonly kind: 'callStepped';
  readonly sid: string;
  readonly direction: 'in' | 'out';
  readonly heard: Heard;
  /** Of a call of ours: which. */
  readonly outgoingId?: string | undefined;
  /** Of a call of ours: who picked up, where the network could tell. */
  readonly answeredBy?: 'person' | 'machine' | undefined;
}

/** What became of a call of ours that nobody heard to its end. */
export type MissedCall = 'machine' | 'busy' | 'unanswered' | 'failed';

/** A call is over; `missed` where nobody spoke with us. */
export interface CallEnded {
  readonly kind: 'callEnded';
  /** The provider's own id; absent where the call was never placed. */
  readonly sid?: string | undefined;
  readonly direction: 'in' | 'out';
  /** Of a call of ours that was missed: the request whose asker waits on the line to talk. */
  readonly talkOf?: string | undefined;
  readonly missed?: MissedCall | undefined;
}

/** Words that were recorded in a call have been fetched and sealed; `isLost`: they could not be had. */
export interface RecordingKept {
  readonly kind: 'recordingKept';
  readonly recording: RecordedWords;
  readonly isLost: boolean;
}

/** Somebody wants to sign in at the stewards' desk with this phone. */
export interface CodeAsked {
  readonly kind: 'codeAsked';
  readonly code: string;
  readonly by: 'text' | 'call';
  readonly expiresAt: Date;
}

/** A steward does something for others. */
export interface StewardActed {
  readonly kind: 'stewardActed';
  /** The steward (a member's id). */
  readonly byId: string;
  readonly channel: StewardChannel;
  readonly act: StewardAct;
}

/** It is the turn of a phone to hear the announcement of the snapshot. */
export interface AnnouncementDue {
  readonly kind: 'announcementDue';
}

export type Event =
  | TextReceived
  | TimerFired
  | DeliveryRefused
  | CallStepped
  | CallEnded
  | RecordingKept
  | CodeAsked
  | StewardActed
  | AnnouncementDue;
