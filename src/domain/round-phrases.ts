// What is said around a round, offers that have grown old, and gaps: to members, and to stewards.
import type { Gap } from './gap.ts';
import type { Kind } from './kinds.ts';
import type { RoundResult } from './round-result.ts';
import type { Wishes } from './sharing.ts';
import type { Name } from './spoken-forms.ts';
import type { Moment } from './when.ts';

/** Numbers of the list and the kinds they stand for. */
type KindList = readonly { readonly digit: number; readonly kind: Kind }[];

export interface RoundSayings {
  // To each member
  couldUse: { community: string; kinds: KindList };
  couldGive: { kinds: KindList; offered: readonly Kind[] };
  /** `hours`: which they keep with 4, where they have any. */
  shareWhen: { hours?: string | undefined };
  /** `hours`: when; absent: any time. */
  shareRight: { use: readonly Kind[]; give: readonly Kind[]; hours?: string | undefined };
  /** No number of the list. */
  shareUnclear: object;
  shareThanks: object;
  shareNothing: object;
  /** What they could use, as they said. */
  ownWishes: Wishes;
  wishesOff: object;
  roundResult: RoundResult & { community: string };
  // Offers that have grown old
  stillOffers: { kinds: readonly Kind[]; hours?: string | undefined };
  stillThanks: object;
  changeOffer: object;
  // A gap
  couldFill: Gap;
  gapFilled: { kinds: readonly Kind[]; hours?: string | undefined };
  gapNotNow: object;
  // To stewards. `until`: when it is over
  roundProposed: object;
  roundProposedAlready: object;
  roundRunning: { until: Moment };
  roundStopped: object;
  roundStoppedBy: { steward: Name };
  noRound: object;
  gapAsked: Gap;
}
