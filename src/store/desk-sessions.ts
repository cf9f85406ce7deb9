// Who is signed in at the desk, and as which stewards.
import type { Community, CommunitySettings, Line } from '../domain/community.ts';
import type { Name } from '../domain/spoken-forms.ts';
import type { Store } from './store.ts';

/** A steward, as whoever is signed in acts in one of their communities. */
export interface Steward {
  readonly memberId: string;
  readonly name: Name;
}

/** A community that a phone looks after. */
export interface Home {
  readonly community: Community;
  /** Everybody who does so by this phone. */
  readonly people: readonly Steward[];
  /** Who of them is at the desk; absent until they have said so. */
  readonly steward: Steward | undefined;
}

export interface DeskSession {
  readonly language: string;
  /** By name. */
  readonly homes: readonly Home[];
}

export interface NewSession {
  readonly token: string;
  readonly phoneHash: Uint8Array;
  readonly language: string;
}

/** Whoever does not come back for this long signs in anew. */
const keptFor = `interval '14 days'`;

/** Often enough to know who still comes, seldom enough that looking at a page writes nothing. */
const seenEvery = `interval '1 hour'`;

/** Community by community, as numbers are indexed so. */
const stewardsOf = (phoneHash: string): string => `community home
  JOIN contact o ON o.community_id = home.id AND o.phone_hash = ${phoneHash}
  JOIN member m ON m.contact_id = o.id AND m.steward`;

/** Whoever is the only steward of the phone in a community is at the desk there; of several it has to be said. */
export async function openSession({ pool, seal }: Store, given: NewSession, now: Date): Promise<void> {
  await pool.query(
    `INSERT INTO desk_session (token_hash, phone_hash, language, created_at, seen_at, expires_at, member_ids)
     SELECT $1, $2, $3, $4, $4, $4::timestamptz + ${keptFor}, coalesce(array_agg(alone.id), '{}')
     FROM (
       SELECT (array_agg(m.id))[1] AS id FROM ${stewardsOf('$2')} GROUP BY m.community_id HAVING count(*) = 1
     ) alone`,
    [seal.hashToken(given.token), given.phoneHash, given.language, now],
  );
}

interface Row {
  readonly language: string;
  readonly is_stale: boolean;
  readonly member_id: string | null;
  readonly name_sealed: Buffer | null;
  readonly is_there: boolean;
  readonly community_id: string;
  readonly name: string;
  readonly settings: CommunitySettings;
  readonly version: number;
  readonly lines: readonly Line[];
}

/** `undefined` where nobody is signed in by this token. Whoever is no steward any more is one of no community. */
export async function findSession(store: Store, token: string, now: Date): Promise<DeskSession | undefined> {
  const { pool, seal } = store;
  const { rows } = await pool.query<Row>({
    name: 'desk-session',
    text: `SELECT s.language, s.seen_at < $2::timestamptz - ${seenEvery} AS is_stale, m.id AS member_id, m.name_sealed,
         m.id = ANY(s.member_ids) AS is_there, c.id AS community_id, c.name, c.settings, c.version,
         (SELECT coalesce(json_agg(json_build_object('number', number, 'perSecond', per_second) ORDER BY position), '[]')
          FROM line WHERE community_id = c.id) AS lines
       FROM desk_session s
       LEFT JOIN LATERAL (SELECT m.* FROM ${stewardsOf('s.phone_hash')}) m ON true
       LEFT JOIN community c ON c.id = m.community_id
       WHERE s.token_hash = $1 AND s.expires_at > $2
       ORDER BY c.name, c.id, m.created_at, m.id`,
    values: [seal.hashToken(token), now],
  });
  const [first] = rows;
  if (!first) return undefined;
  if (first.is_stale) await renew(store, token, now);
  return { language: first.language, homes: homesIn(store, rows) };
}

function homesIn({ seal }: Store, rows: readonly Row[]): readonly Home[] {
  const homes = new Map<string, Home>();
  for (const row of rows) {
    if (row.member_id === null) continue;
    const { settings, community_id: id, name, lines, version } = row;
    const { community, people, steward } = homes.get(id) ?? {
      community: { ...settings, id, name, lines, version },
      people: [],
      steward: undefined,
    };
    const person = { memberId: row.member_id, name: row.name_sealed ? seal.open(row.name_sealed) : undefined };
    homes.set(id, { community, people: [...people, person], steward: row.is_there ? person : steward });
  }
  return [...homes.values()];
}

/** From now on it is these who are at the desk. */
export async function nameStewards({ pool, seal }: Store, token: string, memberIds: readonly string[]): Promise<void> {
  await pool.query('UPDATE desk_session SET member_ids = $2 WHERE token_hash = $1', [seal.hashToken(token), memberIds]);
}

const renew = ({ pool, seal }: Store, token: string, now: Date) =>
  pool.query(`UPDATE desk_session SET seen_at = $2, expires_at = $2::timestamptz + ${keptFor} WHERE token_hash = $1`, [
    seal.hashToken(token),
    now,
  ]);

export async function speakIn({ pool, seal }: Store, token: string, language: string): Promise<void> {
  await pool.query('UPDATE desk_session SET language = $2 WHERE token_hash = $1', [seal.hashToken(token), language]);
}

export async function endSession({ pool, seal }: Store, token: string): Promise<void> {
  await pool.query('DELETE FROM desk_session WHERE token_hash = $1', [seal.hashToken(token)]);
}

/** Signs the same phone out everywhere. */
export async function endSessionsLike({ pool, seal }: Store, token: string): Promise<void> {
  await pool.query(
    'DELETE FROM desk_session WHERE phone_hash = (SELECT phone_hash FROM desk_session WHERE token_hash = $1)',
    [seal.hashToken(token)],
  );
}

export async function deleteExpiredSessions({ pool }: Store, now: Date): Promise<void> {
  await pool.query('DELETE FROM desk_session WHERE expires_at < $1', [now]);
}

/** The phone by which a code reaches a steward: of the first of the communities they look after. */
export async function stewardContact({ pool, seal }: Store, phone: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT o.id FROM ${stewardsOf('$1')} ORDER BY o.opted_out, o.created_at, o.id LIMIT 1`,
    [seal.hashPhone(phone)],
  );
  return rows[0]?.id;
}
