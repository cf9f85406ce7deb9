// Where in the menus members decide together.
import type { Voting } from './community.ts';

/** What members decide together: hearing of it, answering, and proposing something. */
export type TogetherPlace =
  | { readonly menu: 'together' }
  | { readonly menu: 'ballot'; readonly proposalId: string; readonly all: boolean }
  | { readonly menu: 'propose' }
  | { readonly menu: 'proposeAsking' }
  | { readonly menu: 'proposeHelp' }
  /** Whether each month is told how many gave and received: to the caller, and to all. */
  | { readonly menu: 'months' }
  | { readonly menu: 'proposeHours' }
  | { readonly menu: 'proposeCount'; readonly of: 'asksPerWeek' | 'reachMiles' | keyof Voting }
  /** Kinds are told a few at a time; `page` counts from 0. */
  | { readonly menu: 'proposeKind'; readonly add: boolean; readonly page: number }
  | { readonly menu: 'proposeJoining' }
  | { readonly menu: 'proposeSteward' }
  | { readonly menu: 'proposeRule' };
