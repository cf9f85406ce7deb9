// Who is signed in at the desk, and as which stewards.
import type { Community, CommunitySettings, Line } from '../domain/community.ts';
import type { Store } from './store.ts';

/** A steward of one community, as whoever is signed in acts there. */
export interface StewardOf {
  readonly memberId: string;
  readonly name: string | undefined;
  readonly community: Community;
}

export interface DeskSession {
  readonly language: string;
  /** One for each community that this phone looks after, by name. */
  readonly stewards: readonly StewardOf[];
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

export async function openSession({ pool, seal }: Store, given: NewSession, now: Date): Promise<void> {
  await pool.query(
    `INSERT INTO desk_session (token_hash, phone_hash, language, created_at, seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $4, $4::timestamptz + ${keptFor})`,
    [seal.hashToken(given.token), given.phoneHash, given.language, now],
  );
}

/** Community by community, as numbers are indexed so. */
const stewardsOf = (phoneHash: string): string => `community home
  JOIN contact o ON o.community_id = home.id AND o.phone_hash = ${phoneHash}
  JOIN member m ON m.contact_id = o.id AND m.steward`;

interface Row {
  readonly language: string;
  readonly is_stale: boolean;
  readonly member_id: string | null;
  readonly name_sealed: Buffer | null;
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
         c.id AS community_id, c.name, c.settings, c.version,
         (SELECT coalesce(json_agg(json_build_object('number', number, 'perSecond', per_second) ORDER BY position), '[]')
          FROM line WHERE community_id = c.id) AS lines
       FROM desk_session s
       LEFT JOIN LATERAL (
         SELECT DISTINCT ON (m.community_id) m.*
         FROM ${stewardsOf('s.phone_hash')}
         ORDER BY m.community_id, m.created_at, m.id
       ) m ON true
       LEFT JOIN community c ON c.id = m.community_id
       WHERE s.token_hash = $1 AND s.expires_at > $2
       ORDER BY c.name`,
    values: [seal.hashToken(token), now],
  });
  const [first] = rows;
  if (!first) return undefined;
  if (first.is_stale) await renew(store, token, now);
  const stewards = rows.flatMap((row): readonly StewardOf[] => {
    if (row.member_id === null) return [];
    const { settings, community_id: id, name, lines, version } = row;
    const community = { ...settings, id, name, lines, version };
    return [{ memberId: row.member_id, name: row.name_sealed ? seal.open(row.name_sealed) : undefined, community }];
  });
  return { language: first.language, stewards };
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
