// One need, and the helpers it was put to.
import type { Place } from './area.ts';
import type { HardTalk } from './hard-talk.ts';
import type { NeedKind } from './kinds.ts';
import type { Series } from './series.ts';
import type { Talk } from './talk.ts';
import type { When } from './when.ts';

export type RequestStatus = 'open' | 'matched' | 'done' | 'withdrawn' | 'unmet';

/**
 * asked: waiting for an answer · declined · conditional: yes, but … · matched: has it · standby: the named backup ·
 * covered: told that others have it · dropped: had it and handed it back · done: did it.
 */
export type InvitationStatus =
  | 'asked'
  | 'declined'
  | 'conditional'
  | 'matched'
  | 'standby'
  | 'covered'
  | 'dropped'
  | 'done';

/** One request put to one helper. */
export interface Invitation {
  readonly memberId: string;
  readonly contactId: string;
  readonly status: InvitationStatus;
  readonly round: number;
  readonly wave: number;
  readonly askedAt: Date;
  readonly answeredAt?: Date | undefined;
  /** The helper's condition in their own words. */
  readonly condition?: string | undefined;
}

export interface Request {
  readonly id: string;
  /** The number people text, unique in the community. */
  readonly code: number;
  readonly requesterId: string;
  readonly kind: NeedKind;
  readonly status: RequestStatus;
  readonly when: When;
  readonly place?: Place | undefined;
  /** The request in the asker's own words. */
  readonly words: string;
  readonly forWhom?: string | undefined;
  /** Addresses, at the provider, of pictures that came with it. */
  readonly pictures: readonly string[];
  readonly needed: number;
  /** It comes back, and this is the latest of its series. */
  readonly series?: Series | undefined;
  /** 0 at first, one more each time a helper drops and nobody stands by. */
  readonly round: number;
  /** Waves of invitations sent in this round. */
  readonly wave: number;
  /** The stewards and the asker have been told that nobody was found in this round. */
  readonly truthTold: boolean;
  /** Who has been asked whether it happened. */
  readonly followedUp?: readonly string[] | undefined;
  readonly openedAt: Date;
  readonly closedAt?: Date | undefined;
  /** The asker's own words as they spoke them. `kept`: they can be played. */
  readonly voice?:
    | { readonly sid: string; readonly seconds: number; readonly expiresAt: Date; readonly kept: boolean }
    | undefined;
  /** The helper who is hearing of it in a call, and until when it is held for them. */
  readonly hold?: { readonly memberId: string; readonly until: Date } | undefined;
  /** Its asker waits on the line to talk with somebody, or is talking. */
  readonly talk?: Talk | undefined;
  /** For whom the talk was hard. */
  readonly hardTalks?: readonly HardTalk[] | undefined;
  readonly invitations: readonly Invitation[];
  /** Counts the changes; 0 while it is not stored yet. */
  readonly version: number;
}

export const isLive = (request: Request): boolean => request.status === 'open' || request.status === 'matched';

export const withStatus = (
  request: Pick<Request, 'invitations'>,
  ...statuses: InvitationStatus[]
): readonly Invitation[] => request.invitations.filter((invitation) => statuses.includes(invitation.status));

/** Who has it, in the order in which they said yes. */
export const helpersOf = (request: Request): readonly Invitation[] =>
  withStatus(request, 'matched').toSorted((a, b) => (a.answeredAt?.getTime() ?? 0) - (b.answeredAt?.getTime() ?? 0));

export const standbyOf = (request: Request): Invitation | undefined => withStatus(request, 'standby')[0];

/** Helpers still to be found. Who has done their part counts as found. */
export const missingHelpers = (request: Pick<Request, 'needed' | 'invitations'>): number =>
  Math.max(0, request.needed - withStatus(request, 'matched', 'done').length);

export const isFull = (request: Request): boolean => missingHelpers(request) === 0;

export const invitationOf = (request: Request, memberId: string): Invitation | undefined =>
  request.invitations.find((invitation) => invitation.memberId === memberId);

/** The request with one helper's invitation changed. */
export const withInvitation = (request: Request, memberId: string, change: Partial<Invitation>): Request => ({
  ...request,
  invitations: request.invitations.map((invitation) =>
    invitation.memberId === memberId ? { ...invitation, ...change } : invitation,
  ),
});
