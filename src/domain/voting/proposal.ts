// A change that a member proposes, and what becomes of it.
import type { AgreedChange } from '../agreed/agreed.ts';
import type { Voting } from '../community.ts';
import type { QuietHours } from '../hours.ts';
import type { Kind } from '../kinds.ts';

/** What can be put to the members. */
export type Proposed =
  | { readonly what: 'quietHours'; readonly hours: QuietHours | 'none' }
  | { readonly what: 'asksPerWeek' | 'reachMiles'; readonly count: number }
  | { readonly what: 'addKind' | 'dropKind'; readonly kind: Kind }
  | { readonly what: 'joining'; readonly joining: 'open' | 'vouch' }
  | { readonly what: 'joining'; readonly joining: 'code'; readonly code: string }
  /** Members hear each month how many gave and received, or do so no longer. */
  | { readonly what: 'monthly'; readonly on: boolean }
  /** The ZIP belongs to the area of that name from now on. */
  | { readonly what: 'area'; readonly zip: string; readonly area: string }
  | { readonly what: 'voting'; readonly part: keyof Voting; readonly count: number }
  /** A steward for a month. */
  | { readonly what: 'steward'; readonly memberId: string }
  /** Somebody whom a steward keeps out is kept out for good. */
  | { readonly what: 'keepOut'; readonly memberId: string };

/**
 * named: whoever is to be a steward is about to be asked · asked: they have not said yet whether they would · open: members are asked · carried, rejected: as they answered ·
 * noQuorum: too few did · moot: it could not be done any more when it was carried · declined: whoever was to be a steward would rather
 * not, or has not said so · withdrawn: by whoever proposed it.
 */
export type ProposalState =
  | 'named'
  | 'asked'
  | 'open'
  | 'carried'
  | 'rejected'
  | 'noQuorum'
  | 'moot'
  | 'declined'
  | 'withdrawn';

export type Vote = 'yes' | 'no' | 'either';

/**
 * What members answered. `asked`: of all who may vote those who were asked or have answered, and those whose turn never came; not whoever
 * rested. So a few can't decide for everybody while the line is late with its asking.
 */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly either: number;
  readonly asked: number;
}

export type Counted = Tally & { readonly needed: number };

export interface Proposal {
  readonly id: string;
  /** Who proposed it (a member's id), who may be gone by now. */
  readonly byId: string;
  readonly proposed: Proposed;
  readonly state: ProposalState;
  readonly openedAt: Date;
  /** When the answers are counted; of what is `asked`, until when that can be answered; of what is `named`, at once. */
  readonly closesAt: Date;
  /** Of one that was counted; `needed`: how many had to answer, by the rule of then. */
  readonly tally?: Counted | undefined;
  /** Counts the votes that were cast, so that none comes in unseen while they are counted. */
  readonly cast: number;
}

/** A proposal, and who of the people of an event may vote on it. */
export interface Balloted extends Proposal {
  readonly voters: readonly { readonly memberId: string; readonly hasAnswered: boolean }[];
  /** Of one whose time is over: what was answered. */
  readonly counted?: Tally | undefined;
}

export const isLive = ({ state }: Pick<Proposal, 'state'>): boolean =>
  state === 'named' || state === 'asked' || state === 'open';

/** Members answer it now. */
export const isOpen = ({ state, closesAt }: Pick<Proposal, 'state' | 'closesAt'>, now: Date): boolean =>
  state === 'open' && now < closesAt;

/** Of what is about the same, only one is put to the members at a time: two that contradict each other can't both be carried. */
export function subjectOf(proposed: Proposed): string {
  switch (proposed.what) {
    case 'addKind':
    case 'dropKind':
      return `kind ${proposed.kind}`;
    case 'area':
      return `area ${proposed.zip}`;
    case 'steward':
    case 'keepOut':
      return `${proposed.what} ${proposed.memberId}`;
    default:
      return proposed.what;
  }
}

export const memberIn = (proposed: Proposed): string | undefined =>
  'memberId' in proposed ? proposed.memberId : undefined;

/** Whoever is to be a steward has so long to say whether they would. */
const standWithinDays = 3;
export const standWithinMs = standWithinDays * 24 * 60 * 60_000;

/** More than these at a time, and nobody reads them any more. */
export const mostAtATime = 3;

/** What stewards could change as well; `undefined` where it is none of that. */
export function agreedChangeOf(proposed: Proposed, kinds: readonly Kind[]): AgreedChange | undefined {
  switch (proposed.what) {
    case 'quietHours':
      return { quietHours: proposed.hours };
    case 'asksPerWeek':
      return { asksPerWeek: proposed.count };
    case 'reachMiles':
      return { reachMiles: proposed.count };
    case 'addKind':
      return { kinds: [...kinds.filter((kind) => kind !== proposed.kind), proposed.kind] };
    case 'dropKind':
      return { kinds: kinds.filter((kind) => kind !== proposed.kind) };
    case 'monthly':
      return { monthly: proposed.on ? 'on' : 'off' };
    case 'joining':
      return proposed.joining === 'code'
        ? { joining: proposed.joining, joinCode: proposed.code }
        : { joining: proposed.joining };
    default:
      return undefined;
  }
}
