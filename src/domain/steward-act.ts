// What a steward can do, wherever they do it from.

/** Where a steward does something: at the desk, or by telephone. */
export type StewardChannel = 'desk' | 'text' | 'voice';

/** How a request ends by a steward's hand. */
export type Closing = 'done' | 'withdrawn' | 'unmet';

export type StewardAct =
  /** Gives a request to a member. `agreed`: they have told the steward that they will; otherwise a word from them is waited for. */
  | { readonly do: 'assign'; readonly requestId: string; readonly memberId: string; readonly agreed: boolean }
  | {
      readonly do: 'close';
      readonly requestId: string;
      readonly as: Closing;
      /** In the steward's own words, for the log. */
      readonly reason?: string | undefined;
    };
