// A conference as the account sees it.

export interface Participant {
  readonly callSid: string;
  readonly label: string | null;
  readonly createdAtMs: number;
  updatedAtMs: number;
  readonly startConferenceOnEnter: boolean;
  endConferenceOnExit: boolean;
  muted: boolean;
  hold: boolean;
}

export type ConferenceEnding =
  | 'conference-ended-via-api'
  | 'participant-with-end-conference-on-exit-left'
  | 'last-participant-left';

export interface Conference {
  readonly sid: string;
  readonly name: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
  status: 'init' | 'in-progress' | 'completed';
  endedBecause: ConferenceEnding | null;
  endedByCallSid: string | null;
  /** By the sid of the call; gone when it leaves. */
  readonly participants: Map<string, Participant>;
}
