// How a text is told, beside its words.
export interface TellOptions {
  readonly urgent?: boolean;
  readonly pictures?: readonly string[];
  /** Goes out at any hour, as where somebody is in danger. */
  readonly wakes?: boolean;
  /** Is as good in the morning, whatever it is about: of something that is over. */
  readonly canWait?: boolean;
  /** After this it says nothing true or useful any more. */
  readonly expiresAt?: Date | undefined;
  /** Not said in the call that the person is in, but texted or told in a call of ours. */
  readonly aside?: boolean;
  /** The one confirmation that someone who just opted out still gets. */
  readonly lastWord?: boolean;
}
