// The rota of a community: its stewards, and who of them is on call when.
import type { Shift } from '../domain/shift.ts';
import type { Name } from '../domain/spoken-forms.ts';
import type { Store } from './store.ts';

export interface Rota {
  readonly stewards: readonly { readonly id: string; readonly name: Name }[];
  /** Those of stewards that are not over, by when they begin. */
  readonly shifts: readonly Shift[];
}

interface Row {
  readonly id: string;
  readonly name: Buffer | null;
  readonly shifts: readonly { readonly id: string; readonly from: string; readonly until: string }[];
}

export async function readRota({ pool, seal }: Store, communityId: string, now: Date): Promise<Rota> {
  const { rows } = await pool.query<Row>({
    name: 'rota',
    text: `SELECT m.id, m.name_sealed AS name,
             (SELECT coalesce(json_agg(json_build_object('id', s.id, 'from', s.begins_at, 'until', s.ends_at)), '[]')
              FROM shift s WHERE s.member_id = m.id AND s.community_id = $1 AND s.ends_at > $2) AS shifts
           FROM member m
           WHERE m.community_id = $1 AND m.steward AND coalesce(m.blocked_until, '-infinity') <= $2
           ORDER BY m.created_at, m.id`,
    values: [communityId, now],
  });
  const shifts = rows.flatMap(({ id: memberId, shifts: own }) =>
    own.map(({ id, from, until }) => ({ id, memberId, from: new Date(from), until: new Date(until) })),
  );
  return {
    stewards: rows.map(({ id, name }) => ({ id, name: name === null ? undefined : seal.open(name) })),
    shifts: shifts.toSorted((a, b) => a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1)),
  };
}
