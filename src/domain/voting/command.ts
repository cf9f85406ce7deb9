// What somebody texts who proposes a change, or answers one, read.
import type { Voting } from '../community.ts';
import type { QuietHours } from '../hours.ts';
import type { Kind } from '../kinds.ts';
import type { Proposed, Vote } from './proposal.ts';

/** A person as somebody names them: by their number (E.164), their first name, or as oneself. */
export type NamedPerson = { readonly phone: string } | { readonly name: string } | 'me';

/** A change as it is wished for: people in it are only named yet. */
export type Wish =
  | { readonly what: 'quietHours'; readonly hours: QuietHours | 'none' }
  | { readonly what: 'asksPerWeek' | 'reachMiles'; readonly count: number }
  | { readonly what: 'addKind' | 'dropKind'; readonly kind: Kind }
  /** `code` absent: the one that the community has. */
  | { readonly what: 'joining'; readonly joining: 'open' | 'code' | 'vouch'; readonly code?: string | undefined }
  | { readonly what: 'monthly'; readonly on: boolean }
  | { readonly what: 'area'; readonly zip: string; readonly area: string }
  | { readonly what: 'voting'; readonly part: keyof Voting; readonly count: number }
  | { readonly what: 'steward' | 'keepOut'; readonly who: NamedPerson };

export type VotingCommand =
  /** An answer. `plain`: words that could as well answer something else. */
  | { readonly voting: 'vote'; readonly vote: Vote; readonly plain: boolean }
  /** What is being voted on. */
  | { readonly voting: 'hear' }
  | { readonly voting: 'withdraw' }
  | { readonly voting: 'propose'; readonly wish: Wish }
  /** What they propose is not clear; `about`: what it is about, where that is. */
  | { readonly voting: 'propose'; readonly lacking: true; readonly about?: Proposed['what'] | undefined };

/** Whom a wish names by their number. */
export const phoneNamed = (command: VotingCommand | undefined): string | undefined => {
  const who = whoIsNamed(command);
  return who && who !== 'me' && 'phone' in who ? who.phone : undefined;
};

export const namesSomebody = (command: VotingCommand | undefined): boolean => {
  const who = whoIsNamed(command);
  return who !== undefined && who !== 'me' && 'name' in who;
};

const whoIsNamed = (command: VotingCommand | undefined): NamedPerson | undefined =>
  command?.voting === 'propose' && 'wish' in command && 'who' in command.wish ? command.wish.who : undefined;
