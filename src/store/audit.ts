// Reads the audit log, and finds out whether it is as it was written.
import { type AuditRow, hashDetails, linkOf, noHead } from './audit-chain.ts';
import type { Store } from './store.ts';

/**
 * missing: a number is skipped · changed: it is not what was written, or something before it is not · wordsChanged · wordsMissing:
 * although everyone whom they are about is still here · headMissing: the hash that was noted down earlier is not in the log.
 */
export type AuditFault = 'missing' | 'changed' | 'wordsChanged' | 'wordsMissing' | 'headMissing';

export interface AuditVerdict {
  readonly rows: number;
  readonly faults: readonly { readonly seq: number; readonly fault: AuditFault }[];
  /** The hash of the last row; noted down elsewhere it shows later that no row at the end was taken away. */
  readonly head: string;
}

interface Row extends Omit<AuditRow, 'communityId'> {
  readonly hash: string;
  readonly sealed: Buffer | null;
  readonly isEverybodyHere: boolean;
}

const rowsSql = `
SELECT a.seq, a.at, a.by_id AS "byId", a.channel, a.kind, a.action_id AS "actionId", a.request_id AS "requestId",
  a.member_ids AS "memberIds", encode(a.details_hash, 'hex') AS "detailsHash", encode(a.hash, 'hex') AS hash,
  d.sealed_details AS sealed,
  NOT EXISTS (SELECT 1 FROM unnest(a.member_ids || a.by_id) who WHERE who NOT IN (SELECT id FROM member)) AS "isEverybodyHere"
FROM audit a LEFT JOIN audit_detail d USING (community_id, seq)
WHERE a.community_id = $1 AND a.seq > $2 ORDER BY a.seq LIMIT 1000`;

/** Goes through the whole log of a community. `notedHead`: a head that was noted down earlier. */
export async function verifyAudit(store: Store, communityId: string, notedHead?: string): Promise<AuditVerdict> {
  const faults: { seq: number; fault: AuditFault }[] = [];
  let { seq, hash: head } = noHead;
  let rows = 0;
  let isNotedFound = notedHead === undefined;
  for (
    let page = await pageAfter(store, communityId, seq);
    page.length > 0;
    page = await pageAfter(store, communityId, seq)
  ) {
    for (const row of page) {
      for (let skipped = seq + 1; skipped < row.seq; skipped++) faults.push({ seq: skipped, fault: 'missing' });
      if (linkOf(store.seal, head, { ...row, communityId }) !== row.hash)
        faults.push({ seq: row.seq, fault: 'changed' });
      const fault = faultOfWords(row);
      if (fault) faults.push({ seq: row.seq, fault });
      ({ seq, hash: head } = row);
      rows += 1;
      isNotedFound ||= head === notedHead;
    }
  }
  if (!isNotedFound) faults.push({ seq, fault: 'headMissing' });
  return { rows, faults, head };
}

const pageAfter = async ({ pool }: Store, communityId: string, seq: number): Promise<readonly Row[]> =>
  (await pool.query<Row>(rowsSql, [communityId, seq])).rows;

function faultOfWords({ sealed, detailsHash, isEverybodyHere }: Row): AuditFault | undefined {
  if (sealed) return hashDetails(sealed) === detailsHash ? undefined : 'wordsChanged';
  return isEverybodyHere ? 'wordsMissing' : undefined;
}
