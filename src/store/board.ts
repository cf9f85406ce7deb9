// What the board shows: the requests under way with whom they were put to, and those that ended lately.

import type { Request } from '../domain/request.ts';
import type { Name } from '../domain/spoken-forms.ts';
import { versionSql } from './board-version.ts';
import { invitationJson, requestJson } from './loaded-json.ts';
import type { InvitationRow, RequestRow } from './loaded-rows.ts';
import { requestFrom } from './snapshot-rows.ts';
import type { Store } from './store.ts';

/** A request with what is needed to speak of it. */
export interface RequestShown {
  readonly request: Request;
  /** First names of everybody with a part in it, by member. */
  readonly names: ReadonlyMap<string, Name>;
  /** When the next neighbours are asked. */
  readonly nextWaveAt: Date | undefined;
}

export interface Board {
  readonly open: readonly RequestShown[];
  readonly matched: readonly RequestShown[];
  /** Within a day, the latest first. */
  readonly closed: readonly RequestShown[];
  /** How many there are of each, should not all be shown. */
  readonly counts: { readonly open: number; readonly matched: number };
  /** Changes with what is under way. */
  readonly version: string;
}

interface Row {
  readonly requests: readonly RequestRow[];
  readonly invitations: readonly InvitationRow[];
  readonly names: Readonly<Record<string, string | null>>;
  readonly waves: Readonly<Record<string, string>>;
  readonly open: number;
  readonly matched: number;
  readonly version: string;
}

/** So many of each, the most urgent first: at a glance, or where somebody wants to see more of them. */
const mostAtAGlance = 25;
const mostOfAStatus = 150;
const mostClosed = 10;

const under = (status: string): string => `(
    SELECT * FROM request WHERE community_id = $1 AND status = '${status}'
    ORDER BY round = 0, "when" <> 'now', "when", created_at LIMIT $3
  )`;

/** Of the requests that `chosen` selects, what `RequestShown` needs. */
export const shownJson = (chosen: string): string => `
  'requests', (SELECT coalesce(json_agg(${requestJson}), '[]') FROM ${chosen}),
  'invitations', (SELECT coalesce(json_agg(${invitationJson} ORDER BY i.asked_at, i.member_id), '[]')
    FROM invitation i JOIN member m ON m.id = i.member_id WHERE i.request_id IN (SELECT id FROM ${chosen})),
  'names', (SELECT coalesce(json_object_agg(id, encode(name_sealed, 'hex')), '{}') FROM member WHERE id IN (
    SELECT requester_id FROM ${chosen}
    UNION SELECT member_id FROM invitation WHERE request_id IN (SELECT id FROM ${chosen}))),
  'waves', (SELECT coalesce(json_object_agg(request_id, due_at), '{}')
    FROM timer WHERE kind = 'wave' AND request_id IN (SELECT id FROM ${chosen}))`;

const boardSql = `
WITH chosen AS MATERIALIZED (
  ${under('open')} UNION ALL ${under('matched')} UNION ALL (
    SELECT * FROM request
    WHERE community_id = $1 AND status IN ('done', 'withdrawn', 'unmet') AND closed_at > $2::timestamptz - interval '1 day'
    ORDER BY closed_at DESC LIMIT ${mostClosed}
  )
)
SELECT json_build_object(${shownJson('chosen')},
  'open', (SELECT count(*) FROM request WHERE community_id = $1 AND status = 'open'),
  'matched', (SELECT count(*) FROM request WHERE community_id = $1 AND status = 'matched'),
  'version', (${versionSql})
) AS board`;

export type ShownRow = Pick<Row, 'requests' | 'invitations' | 'names' | 'waves'>;

export function shownFrom(
  { requests, invitations, names, waves }: ShownRow,
  seal: Store['seal'],
): readonly RequestShown[] {
  const named = new Map(
    Object.entries(names).map(([id, name]) => [id, name === null ? undefined : seal.open(Buffer.from(name, 'hex'))]),
  );
  return requests.map((row) => ({
    request: requestFrom(row, invitations, seal),
    names: named,
    nextWaveAt: waves[row.id] === undefined ? undefined : new Date(waves[row.id] ?? ''),
  }));
}

export async function readBoard(
  { pool, seal }: Store,
  communityId: string,
  { now, isLong }: { readonly now: Date; readonly isLong: boolean },
): Promise<Board> {
  const values = [communityId, now, isLong ? mostOfAStatus : mostAtAGlance];
  const { rows } = await pool.query<{ board: Row }>({ name: 'board', text: boardSql, values });
  const row = rows[0]?.board;
  if (!row) throw new Error('the statement always returns one row');
  const all = shownFrom(row, seal);
  const withStatus = (status: string) => all.filter(({ request }) => request.status === status);
  return {
    open: withStatus('open'),
    matched: withStatus('matched'),
    closed: all.filter(({ request }) => request.closedAt !== undefined),
    counts: { open: row.open, matched: row.matched },
    version: row.version,
  };
}
