// What an emulator can be told when it starts.

/** One thing for a newcomer to try: what to text, or to press in a call, on whose phone, and what happens then. */
export type GuideStep = GuideStepBy & ({ readonly text: string } | { readonly keys: string });

interface GuideStepBy {
  /** E.164. */
  readonly phone: string;
  readonly name: string;
  /** A sentence on who this is. */
  readonly who: string;
  readonly isLandline?: boolean;
  /** What the newcomer will see happen. */
  readonly outcome: string;
}

/** What the page of phones suggests; the emulator itself knows nothing of any community. */
export interface Guide {
  /** The number to text, E.164. */
  readonly line: string;
  readonly intro: string;
  readonly steps: readonly GuideStep[];
  /** Another page to look at. */
  readonly further?: { readonly words: string; readonly link: string; readonly address: string };
  /** Names, by number, of further phones: they come to the screen with their first text or call. */
  readonly names?: ReadonlyMap<string, string>;
}

/** How long a text takes from acceptance to each later status. */
export interface Pace {
  readonly sentAfterMs: number;
  readonly deliveredAfterMs: number;
  /** From the end of a recording until it can be fetched. */
  readonly recordedAfterMs?: number;
}

export interface EmulatorOptions {
  /** 0 picks a free port. */
  readonly port: number;
  /** Default 127.0.0.1: the control API has no password. */
  readonly host?: string;
  /** `AC` and 32 hex digits. */
  readonly accountSid: string;
  readonly authToken: string;
  /** Numbers that are attached from the start, E.164. */
  readonly lines?: readonly string[];
  readonly guide?: Guide;
  /** JSON file that keeps phones, lines and conversations over a restart; absent: memory only. */
  readonly stateFile?: string;
  readonly clock?: () => Date;
  /** `still`: nothing in a call takes time until time is moved. Default `running`. */
  readonly time?: 'running' | 'still';
  /** Moves the clock when time is moved; without it the emulator's own time runs ahead of the clock. */
  readonly moveClock?: (byMs: number) => void;
  readonly pace?: Pace;
  readonly log?: (message: string) => void;
}
