// How a text is told, beside its words.
import type { Request } from './request.ts';

export interface TellOptions {
  readonly urgent?: boolean;
  readonly pictures?: readonly string[];
  /** The need that it is about, where it names no request; else it waits for the morning, whatever comes of it. */
  readonly need?: Pick<Request, 'when'> | undefined;
  /** Is as good in the morning, whatever it is about: of something that is over. */
  readonly canWait?: boolean;
  /** After this it says nothing true or useful any more. */
  readonly expiresAt?: Date | undefined;
  /** Not said in the call that the person is in, but texted or told in a call of ours. */
  readonly aside?: boolean;
  /** The one confirmation that someone who just opted out still gets. */
  readonly lastWord?: boolean;
}
