// What one steward has asked for and waits for another to agree to.
import type { NeedsSecond } from '../domain/second-opinion.ts';
import type { Name } from '../domain/spoken-forms.ts';
import type { Store } from './store.ts';

export interface OpinionWanted {
  readonly id: string;
  readonly about: NeedsSecond;
  readonly member: Name;
  readonly steward: Name;
  /** This very steward asked. */
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
    text: `SELECT o.id, o.about, m.name_sealed AS member, s.name_sealed AS steward, o.asked_by_id = $2 AS is_own
           FROM second_opinion o JOIN member m ON m.id = o.member_id LEFT JOIN member s ON s.id = o.asked_by_id
           WHERE o.community_id = $1 AND o.answered_at IS NULL AND o.expires_at > $3 AND o.member_id <> $2
           ORDER BY o.asked_at`,
    values: [communityId, stewardId, now],
  });
  const name = (sealed: Buffer | null): Name => (sealed === null ? undefined : seal.open(sealed));
  return rows.map(({ id, about, member, steward, is_own }) => ({
    ...{ id, about, member: name(member), steward: name(steward), isOwn: is_own },
  }));
}
