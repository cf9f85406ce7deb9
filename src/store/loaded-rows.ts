// The rows of what the loading statement returns, as JSON brings them.

import type { CommunitySettings, Line } from '../domain/community.ts';
import type { Liking } from '../domain/feelings.ts';
import type { NeedKind } from '../domain/kinds.ts';
import type { Channel, Listening } from '../domain/people.ts';
import type { InvitationStatus, RequestStatus } from '../domain/request.ts';
import type { NeedsSecond } from '../domain/second-opinion.ts';
import type { AskedWhat } from '../domain/sharing.ts';
import type { FriendsRow } from './phone-friends.ts';
import type { ProposalRow } from './proposals.ts';

export interface ContactRow {
  readonly id: string;
  readonly phone: string;
  readonly line: string;
  readonly language: string;
  readonly optedOut: boolean;
  readonly textless: boolean;
  readonly vouchCode: string | null;
  readonly heardAt: string | null;
  readonly dialogue: string;
  readonly version: number;
}

export interface MemberRow {
  readonly id: string;
  readonly contactId: string;
  readonly name: string | null;
  readonly language: string;
  readonly languageChosen: boolean;
  readonly channel: Channel;
  readonly listening: Listening;
  readonly place: string | null;
  readonly skills: readonly string[];
  readonly hours: string | null;
  readonly reachMiles: number | null;
  readonly asksPerWeek: number | null;
  readonly quietHours: string | null;
  readonly timezone: string | null;
  readonly pausedUntil: string | null;
  readonly steward: boolean;
  readonly stewardUntil: string | null;
  readonly blockedUntil: string | null;
  readonly checkIn: string | null;
  readonly buddyId: string | null;
  readonly newcomer: boolean;
  readonly vouchedById: string | null;
  readonly offerAskedAt: string | null;
  readonly restOfferedAt: string | null;
}

export interface RequestRow {
  readonly id: string;
  readonly code: number;
  readonly requesterId: string;
  readonly kind: NeedKind;
  readonly status: RequestStatus;
  readonly when: string;
  readonly needed: number;
  readonly details: string;
  readonly round: number;
  readonly wave: number;
  readonly truthTold: boolean;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly version: number;
}

export interface InvitationRow {
  readonly requestId: string;
  readonly memberId: string;
  readonly contactId: string;
  readonly status: InvitationStatus;
  readonly round: number;
  readonly wave: number;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly condition: string | null;
}

export interface NewsRow {
  readonly id: string;
  readonly memberId: string | null;
  readonly phrase: string;
  readonly requestId: string | null;
  readonly urgent: boolean;
  readonly dueAt: string;
}

export interface OpinionRow {
  readonly id: string;
  readonly about: NeedsSecond;
  readonly memberId: string;
  readonly askedById: string;
  readonly askedAt: string;
  readonly expiresAt: string;
}

export interface FeelingRow {
  readonly fromId: string;
  readonly aboutId: string;
  readonly liking: Liking | null;
  readonly asked: number;
}

export interface CarriedRow {
  readonly memberId: string;
  readonly requesterId: string;
  readonly kind: NeedKind;
  readonly status: InvitationStatus;
  readonly askedAt: string;
  readonly when: string;
  readonly openedAt: string;
  readonly details: string | null;
}

export interface KindWordsRow {
  readonly toId: string;
  readonly from: string | null;
  readonly words: string;
}

/** When a member was last asked what is asked of everybody. */
export type SharingRow = { readonly memberId: string; readonly noMonths: boolean } & Readonly<
  Record<AskedWhat, string | null>
>;

export interface WishesRow {
  readonly memberId: string;
  readonly wishes: string;
}

/** How far the invitations of a wave have got. */
export interface LastWaveRow {
  readonly unsent: number;
  readonly leftAt: string | null;
  readonly askedAt: string | null;
}

export interface SnapshotRow {
  readonly community: {
    readonly id: string;
    readonly name: string;
    readonly settings: CommunitySettings;
    readonly version: number;
  } | null;
  readonly lines: readonly Line[];
  readonly sender: string | null;
  readonly nextCode: number;
  readonly contacts: readonly ContactRow[];
  readonly members: readonly MemberRow[];
  readonly requests: readonly RequestRow[];
  readonly invitations: readonly InvitationRow[];
  readonly stewards: readonly { readonly memberId: string; readonly contactId: string }[];
  readonly news?: readonly NewsRow[];
  readonly failedCalls?: number;
  readonly inCall?: boolean;
  readonly lastWave?: LastWaveRow | null;
  readonly feelings: readonly FeelingRow[];
  readonly partnerIds?: readonly string[];
  readonly kindWords?: readonly KindWordsRow[];
  readonly carried?: readonly CarriedRow[];
  readonly sharings?: readonly SharingRow[];
  readonly wishes?: readonly WishesRow[];
  readonly friends?: readonly FriendsRow[];
  readonly proposals?: readonly ProposalRow[] | null;
  readonly opinions: readonly OpinionRow[];
  readonly shifts: readonly {
    readonly id: string;
    readonly memberId: string;
    readonly from: string;
    readonly until: string;
  }[];
  readonly candidates: readonly {
    readonly memberId: string;
    readonly asks: number;
    readonly lastAsked: string | null;
  }[];
}
