// What is said where members decide together: to whoever proposes, to whoever is asked, and to all of what came of it.
import type { Kind } from '../kinds.ts';
import type { Name, Onward, SpokenQuiet } from '../spoken-forms.ts';
import type { Moment } from '../when.ts';
import type { Counted, Proposed } from './proposal.ts';

/** A proposal as it is said: with names instead of ids. */
export type SaidProposal =
  | { readonly what: 'quietHours'; readonly hours: SpokenQuiet }
  | { readonly what: 'steward' | 'keepOut'; readonly name: Name }
  /** `isNew`: nobody knows an area of that name; it may be a slip. */
  | { readonly what: 'area'; readonly zip: string; readonly area: string; readonly isNew?: boolean }
  | Exclude<Proposed, { readonly what: 'quietHours' | 'area' } | { readonly memberId: string }>;

export type Outcome = 'carried' | 'rejected' | 'noQuorum' | 'moot' | 'withdrawn';

export interface VotingSayings {
  // To whoever proposes
  proposalUsage: object;
  /** How it is said, and between which values. */
  proposalLacks: { about: Proposed['what'] };
  confirmProposal: { proposed: SaidProposal; days: number };
  proposalOpened: { until: Moment };
  proposalDropped: object;
  proposalSame: object;
  proposalTaken: { proposed: SaidProposal };
  proposalOwn: { proposed: SaidProposal };
  proposalsEnough: object;
  proposalWho: object;
  proposalUnclear: { name: Name };
  proposeAgain: object;
  stewardAlready: { name: Name };
  notKeptOut: object;
  standAsked: { name: Name };
  standDeclined: { name: Name };
  proposalWithdrawn: object;
  nothingProposed: object;
  // To whoever is to be a steward
  askStand: object;
  standThanks: { until: Moment };
  standNotNow: object;
  youAreSteward: { until: Moment };
  stewardThanked: object;
  stewardStays: object;
  // To all
  /** `household`: several of the phone are asked · `again`: they have answered already. */
  askVote: { proposalId: string; proposed: SaidProposal; until: Moment; household: boolean; again: boolean };
  voteKept: { proposed: SaidProposal; until: Moment };
  voteIsOver: object;
  voteNotYours: object;
  noVotes: object;
  /** `tally`: where it was counted. */
  voteResult: { proposed: SaidProposal; outcome: Outcome; tally?: Counted | undefined };
}

/** What is said in calls alone. */
export interface VotingCallSayings {
  /** `open`: proposals that the caller can answer. */
  togetherMenu: { open: number };
  proposeMenu: object;
  proposeAskingMenu: object;
  proposeHelpMenu: object;
  askProposedHours: object;
  askProposedCount: { of: 'asksPerWeek' | 'reachMiles' | 'quorumPercent' | 'sharePercent' | 'days' };
  askProposedKind: { add: boolean; kinds: readonly { digit: number; kind: Kind }[]; onward?: Onward | undefined };
  askProposedJoining: object;
  askProposedSteward: object;
  askProposedRule: object;
}
