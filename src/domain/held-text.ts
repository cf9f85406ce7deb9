// What somebody wrote or said, and how it was read; kept like this while a question about it is open.
import type { CareCommand } from './care-command.ts';
import type { Reading } from './reading.ts';
import type { StewardCommand } from './steward-command.ts';
import type { VotingCommand } from './voting/command.ts';

export interface HeldText {
  readonly body: string;
  /** Addresses of its pictures at the provider. */
  readonly pictures: readonly string[];
  /** What the carrier itself did with it, where the provider says so. `yes`: it lifted a stop, if there was one. */
  readonly carrier?: 'optout' | 'optin' | 'yes' | 'help' | undefined;
  readonly reading: Reading;
  /** What it asks for where its writer is a steward, and means nothing where they are not. */
  readonly command?: StewardCommand | undefined;
  /** What it says of how its writer wishes to be looked after. */
  readonly care?: CareCommand | undefined;
  /** What it proposes, or how it answers a proposal. */
  readonly voting?: VotingCommand | undefined;
  /** It was said, or pressed, in a call. */
  readonly spoken?: true | undefined;
}
