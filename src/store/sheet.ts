// What stands on the sheet for the day the power fails: who is to meet whom today and tomorrow, who waits, and the numbers of them all.
import type { Request } from '../domain/request.ts';
import type { Name } from '../domain/spoken-forms.ts';
import { localDay } from '../domain/when.ts';
import { invitationJson, requestJson } from './loaded-json.ts';
import type { InvitationRow, RequestRow } from './loaded-rows.ts';
import { requestFrom } from './snapshot-rows.ts';
import type { Store } from './store.ts';

/** Somebody with their number, E.164. */
export interface Reached {
  readonly name: Name;
  readonly phone: string;
}

export interface Sheet {
  /** Those who have helpers, today and tomorrow. */
  readonly matched: readonly Request[];
  readonly open: readonly Request[];
  /** So many more are open, and do not stand here. */
  readonly moreOpen: number;
  /** By member: everybody named on the sheet, and the stewards. */
  readonly people: ReadonlyMap<string, Reached>;
}

interface Row {
  readonly requests: readonly RequestRow[];
  readonly invitations: readonly InvitationRow[];
  readonly open: number;
  readonly people: readonly { readonly id: string; readonly name: string | null; readonly phone: string }[];
}

/** More than this nobody reads out by candle light; those needed soonest come first. */
const mostOpen = 60;
const mostMatched = 300;

/** $1 the community, $2 today, $3 the day after tomorrow. Times compare as they are written. */
const sheetSql = `
WITH chosen AS MATERIALIZED (
  (SELECT * FROM request WHERE community_id = $1 AND status = 'matched' AND ("when" = 'now' OR ("when" >= $2 AND "when" < $3))
   ORDER BY "when" LIMIT ${mostMatched})
  UNION ALL
  (SELECT * FROM request WHERE community_id = $1 AND status = 'open' ORDER BY "when" <> 'now', "when", created_at LIMIT ${mostOpen})
),
invited AS MATERIALIZED (
  SELECT i.*, m.contact_id FROM invitation i JOIN member m ON m.id = i.member_id
  WHERE i.request_id IN (SELECT id FROM chosen) AND i.status IN ('matched', 'standby')
)
SELECT json_build_object(
  'requests', (SELECT coalesce(json_agg(${requestJson}), '[]') FROM chosen),
  'invitations', (SELECT coalesce(json_agg(${invitationJson} ORDER BY i.asked_at, i.member_id), '[]')
    FROM invited i JOIN member m ON m.id = i.member_id),
  'open', (SELECT count(*) FROM request WHERE community_id = $1 AND status = 'open'),
  'people', (SELECT coalesce(json_agg(json_build_object(
      'id', m.id, 'name', encode(m.name_sealed, 'hex'), 'phone', encode(c.phone_sealed, 'hex'))), '[]')
    FROM member m JOIN contact c ON c.id = m.contact_id
    WHERE m.id IN (SELECT requester_id FROM chosen UNION SELECT member_id FROM invited 
      UNION SELECT id FROM member WHERE community_id = $1 AND steward))
) AS sheet`;

export async function readSheet(
  { pool, seal }: Store,
  { id, timezone }: { readonly id: string; readonly timezone: string },
  now: Date,
): Promise<Sheet> {
  const values = [id, localDay(now, timezone), localDay(now, timezone, 2)];
  const { rows } = await pool.query<{ sheet: Row }>({ name: 'sheet', text: sheetSql, values });
  const row = rows[0]?.sheet;
  if (!row) throw new Error('the statement always returns one row');
  const open = (hex: string): string => seal.open(Buffer.from(hex, 'hex'));
  const requests = row.requests.map((request) => requestFrom(request, row.invitations, seal));
  const waiting = requests.filter(({ status }) => status === 'open');
  return {
    matched: requests.filter(({ status }) => status === 'matched'),
    open: waiting,
    moreOpen: row.open - waiting.length,
    people: new Map(
      row.people.map(({ id: memberId, name, phone }) => [
        memberId,
        { name: name === null ? undefined : open(name), phone: open(phone) },
      ]),
    ),
  };
}
