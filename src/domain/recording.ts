// Words that people leave in their own voice: for whom, and for how long they are kept.
import type { Community } from './community.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Where the community file says nothing. */
export const keptForMs = 30 * dayMs;

/** What was recorded in a call. It is fetched, sealed and passed on in a moment. */
export interface RecordedWords {
  /** The provider's own id. */
  readonly sid: string;
  readonly for: 'match' | 'people' | 'stewards' | 'asking' | 'name';
  readonly fromContactId?: string | undefined;
  readonly fromMemberId?: string | undefined;
  readonly forMemberId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly seconds: number;
  readonly expiresAt: Date;
}

export const keptUntil = ({ now, community }: { readonly now: Date; readonly community: Community }): Date =>
  new Date(now.getTime() + (community.recordings?.keepMs ?? keptForMs));
