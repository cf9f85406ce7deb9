// How the rows of the audit log are bound to each other, so that whoever changes one shows.
import { createHash } from 'node:crypto';
import type { Seal } from './seal.ts';
import { hex } from './store.ts';

/** The last row of a community's log: its number and its hash (hexadecimal). */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first row. */
export const noHead: AuditHead = { seq: 0, hash: '' };

/** What a row says, as far as it is bound: all of it but the hash itself. */
export interface AuditRow {
  readonly communityId: string;
  readonly seq: number;
  readonly at: Date;
  readonly byId: string;
  readonly channel: string;
  readonly kind: string;
  readonly actionId: string | null;
  readonly requestId: string | null;
  readonly memberIds: readonly string[];
  /** Hexadecimal. */
  readonly detailsHash: string;
}

/** Of the sealed details, which no two times are the same: it tells nothing of them once they are gone. */
export const hashDetails = (sealed: Uint8Array): string => createHash('sha256').update(sealed).digest('hex');

/** The hash of a row that follows `previous` (hexadecimal, both). */
export function linkOf(seal: Seal, previous: string, row: AuditRow): string {
  const { communityId, seq, at, byId, channel, kind, actionId, requestId, memberIds, detailsHash } = row;
  const said = [communityId, seq, at.toISOString(), byId, channel, kind, actionId, requestId, memberIds, detailsHash];
  return hex(seal.hashLink(Buffer.from(JSON.stringify([previous, ...said]))));
}
