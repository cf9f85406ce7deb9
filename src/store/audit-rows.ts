// Audit entries as they are committed, and as they come back.
import type { AuditDetails } from '../domain/audit-entry.ts';
import { type AuditHead, hashDetails, linkOf, noHead } from './audit-chain.ts';
import { hex, openHex, type Store } from './store.ts';
import type { WordedEffect } from './worded-effect.ts';

export interface AuditWriting {
  readonly communityId: string;
  readonly now: Date;
  /** The row that was the last when the decision was loaded. */
  readonly head: AuditHead | undefined;
  /** The client's own id of what is settled. */
  readonly actionId: string | null;
}

/** The rows of a decision, each bound to the one before it. Where another process was faster its numbers are taken. */
export function auditJson({ seal }: Store, effects: readonly WordedEffect[], writing: AuditWriting) {
  const { communityId, now } = writing;
  let { seq, hash } = writing.head ?? noHead;
  return effects.flatMap((effect) => {
    if (effect.do !== 'audit') return [];
    const { byId, channel, kind, requestId = null, memberIds, details } = effect.entry;
    const sealed = seal.seal(JSON.stringify(details));
    const actionId = seq === (writing.head ?? noHead).seq ? writing.actionId : null;
    seq += 1;
    const row = { communityId, seq, at: now, byId, channel, kind, actionId, requestId, memberIds };
    const bound = { ...row, detailsHash: hashDetails(sealed) };
    hash = linkOf(seal, hash, bound);
    return [{ ...bound, hash, sealed: hex(sealed) }];
  });
}

/** `undefined` where they went with somebody. */
export const detailsOf = ({ seal }: Store, sealed: string | null): AuditDetails | undefined =>
  sealed === null ? undefined : JSON.parse(openHex(seal, sealed));
