// What the page of one request shows: the request and who could be asked, as a decision would know them, and what was sent about it.
import type { CameBy } from '../domain/figures/asked.ts';
import type { SayingId } from '../domain/phrases.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Name } from '../domain/spoken-forms.ts';
import type { StewardAct } from '../domain/steward-act.ts';
import { detailsOf } from './audit-rows.ts';
import { versionSql } from './board-version.ts';
import type { SnapshotRow } from './loaded-rows.ts';
import { snapshotFrom } from './snapshot-rows.ts';
import { snapshotSql } from './snapshot-sql.ts';
import type { Store } from './store.ts';

/** A text about the request, as it stands in the outbox. */
export interface TextSent {
  readonly id: string;
  readonly at: Date;
  readonly contactId: string | undefined;
  readonly saying: SayingId | undefined;
  /** queued, sending, sent, delivered, undelivered, failed, suppressed, expired, joined */
  readonly status: string;
  /** Only where they were asked for. */
  readonly words: string | undefined;
}

/** A call of ours about the request, or news of it told in one. */
export interface ToldByVoice {
  readonly at: Date;
  readonly contactId: string;
  readonly heardAt: Date | undefined;
}

/** What a steward did about it, as the audit log has it; what was refused is left out. */
export interface Stewarded {
  readonly at: Date;
  readonly name: Name;
  readonly act: StewardAct['do'];
}

export interface RequestPage {
  /** Of its requests the only one that was asked for. */
  readonly snapshot: Snapshot;
  readonly texts: readonly TextSent[];
  readonly told: readonly ToldByVoice[];
  readonly stewarded: readonly Stewarded[];
  readonly nextWaveAt: Date | undefined;
  readonly cameBy: CameBy;
  readonly version: string;
}

interface Row {
  readonly snapshot: SnapshotRow;
  readonly texts: readonly {
    readonly id: string;
    readonly at: string;
    readonly contactId: string | null;
    readonly saying: SayingId | null;
    readonly status: string;
    readonly body: string;
  }[];
  readonly told: readonly { readonly at: string; readonly contactId: string; readonly heardAt: string | null }[];
  readonly stewarded: readonly {
    readonly at: string;
    readonly name: string | null;
    readonly act: StewardAct['do'];
    readonly details: string | null;
  }[];
  readonly next_wave_at: Date | null;
  readonly came_by: CameBy | null;
  readonly version: string;
}

const wanted = 'SELECT id FROM request WHERE community_id = $1::uuid AND code = $2::int';
const nobody = 'SELECT NULL::uuid AS id WHERE false';

/** So many of the latest; a request with more than that has been talked about for weeks. */
const mostTexts = 400;

const pageSql = `${snapshotSql({
  community: '$1::uuid',
  senders: nobody,
  requests: wanted,
  others: nobody,
  now: '$3::timestamptz',
  wantsCandidates: 'true',
  before: '',
})},
(SELECT coalesce(json_agg(json_build_object(
   'id', id::text, 'at', created_at, 'contactId', contact_id, 'saying', saying, 'status', status, 'body', encode(body_sealed, 'hex'))
   ORDER BY id), '[]')
 FROM (SELECT * FROM outbox_text WHERE request_id = (${wanted}) ORDER BY id DESC LIMIT ${mostTexts}) latest) AS texts,
(SELECT coalesce(json_agg(json_build_object('at', created_at, 'contactId', contact_id, 'heardAt', heard_at) ORDER BY id), '[]')
 FROM news WHERE request_id = (${wanted}) AND contact_id IN (SELECT id FROM present)) AS told,
(SELECT coalesce(json_agg(json_build_object('at', a.at, 'act', a.kind, 'name', encode(s.name_sealed, 'hex'),
   'details', encode(d.sealed_details, 'hex')) ORDER BY a.seq), '[]')
 FROM audit a LEFT JOIN audit_detail d USING (community_id, seq) LEFT JOIN member s ON s.id = a.by_id
 WHERE a.community_id = $1::uuid AND a.request_id = (${wanted})) AS stewarded,
(SELECT due_at FROM timer WHERE kind = 'wave' AND request_id = (${wanted})) AS next_wave_at,
(SELECT came_by FROM request WHERE id = (${wanted})) AS came_by,
(${versionSql}) AS version`;

/** `undefined` where the community has no request of that number. */
export async function readRequestPage(
  store: Store,
  communityId: string,
  code: number,
  { now, withWords }: { readonly now: Date; readonly withWords: boolean },
): Promise<RequestPage | undefined> {
  const { pool, seal } = store;
  const query = { name: 'request-page', text: pageSql, values: [communityId, code, now] };
  const [row] = (await pool.query<Row>(query)).rows;
  const snapshot = row && snapshotFrom(row.snapshot, now, store, undefined);
  if (!row || !snapshot || snapshot.requests.length === 0) return undefined;
  return {
    snapshot,
    texts: row.texts.map(({ id, at, contactId, saying, status, body }) => ({
      ...{ id, status, at: new Date(at), contactId: contactId ?? undefined, saying: saying ?? undefined },
      words: withWords ? seal.open(Buffer.from(body, 'hex')) : undefined,
    })),
    told: row.told.map(({ at, contactId, heardAt }) => ({
      ...{ at: new Date(at), contactId },
      heardAt: heardAt === null ? undefined : new Date(heardAt),
    })),
    // What was refused changed nothing.
    stewarded: row.stewarded
      .filter(({ details }) => detailsOf(store, details)?.isDone !== false)
      .map(({ at, act, name }) => ({
        ...{ at: new Date(at), act },
        name: name === null ? undefined : seal.open(Buffer.from(name, 'hex')),
      })),
    nextWaveAt: row.next_wave_at ?? undefined,
    cameBy: row.came_by ?? 'text',
    version: row.version,
  };
}

/** First names of everybody whom a snapshot knows, by member. */
export const namesIn = ({ contacts }: Snapshot): ReadonlyMap<string, Name> =>
  new Map(contacts.flatMap(({ members }) => members.map(({ id, name }) => [id, name] as const)));
