// What one steward has asked for and waits for another to agree to.
import type { NeedsSecond } from '../domain/second-opinion.ts';
import type { Name } from '../domain/spoken-forms.ts';
import type { Store } from './store.ts';

export interface OpinionWanted {
  readonly id: string;
  readonly about: NeedsSecond;
  readonly member: Name;
  readonly steward: Name;
  /** This very steward asked, or somebody by their phone. */
  readonly isOwn: boolean;
}

interface Row {
  readonly id: string;
  readonly about: NeedsSecond;
  readonly member: Buffer | null;
  readonly steward: Buffer | null;
  readonly is_own: boolean;
}

export async function opinionsWanted(
  { pool, seal }: Store,
  communityId: string,
  stewardId: string,
  now: Date,
): Promise<readonly OpinionWanted[]> {
  const { rows } = await pool.query<Row>({
    name: 'opinions-wanted',
    text: `SELECT o.id, o.about, m.name_sealed AS member, s.name_sealed AS steward, 
             s.contact_id IS NOT DISTINCT FROM own.contact_id AS is_own
           FROM member own, second_opinion o JOIN member m ON m.id = o.member_id LEFT JOIN member s ON s.id = o.asked_by_id
           WHERE own.id = $2 AND o.community_id = $1 AND o.answered_at IS NULL AND o.expires_at > $3
             AND (m.contact_id <> own.contact_id OR o.about = 'round')
           ORDER BY o.asked_at`,
    values: [communityId, stewardId, now],
  });
  const name = (sealed: Buffer | null): Name => (sealed === null ? undefined : seal.open(sealed));
  return rows.map(({ id, about, member, steward, is_own }) => ({
    ...{ id, about, member: name(member), steward: name(steward), isOwn: is_own },
  }));
}
