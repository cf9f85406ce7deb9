// Who of a community has been asked how they are, and has not been heard of since; and the number of one of them.
import type { Silence } from '../domain/check-in.ts';
import type { Name } from '../domain/spoken-forms.ts';
import { checkInFrom } from './documents.ts';
import type { Store } from './store.ts';

export interface Silent {
  readonly id: string;
  readonly name: Name;
  readonly silence: Silence;
  /** Who has agreed to look in on them. */
  readonly buddy: { readonly name: Name } | undefined;
}

interface Row {
  readonly id: string;
  readonly name: Buffer | null;
  readonly check_in: Buffer;
  readonly buddy_id: string | null;
  readonly buddy: Buffer | null;
}

export async function silentNow({ pool, seal }: Store, communityId: string): Promise<readonly Silent[]> {
  const { rows } = await pool.query<Row>({
    name: 'silent-now',
    text: `SELECT m.id, m.name_sealed AS name, m.sealed_check_in AS check_in, m.buddy_id, b.name_sealed AS buddy
           FROM member m LEFT JOIN member b ON b.id = m.buddy_id
           WHERE m.community_id = $1 AND m.silent_since IS NOT NULL AND m.sealed_check_in IS NOT NULL`,
    values: [communityId],
  });
  const nameIn = (sealed: Buffer | null): Name => (sealed === null ? undefined : seal.open(sealed));
  return rows
    .flatMap((row) => {
      const { silence, buddy } = checkInFrom(seal.open(row.check_in), row.buddy_id);
      if (!silence) return [];
      return [
        { id: row.id, name: nameIn(row.name), silence, buddy: buddy?.agreed ? { name: nameIn(row.buddy) } : undefined },
      ];
    })
    .toSorted((a, b) => a.silence.since.getTime() - b.silence.since.getTime());
}

/** E.164 */
export async function phoneOf(
  { pool, seal }: Store,
  communityId: string,
  memberId: string,
): Promise<string | undefined> {
  const { rows } = await pool.query<{ phone: Buffer }>(
    `SELECT c.phone_sealed AS phone FROM member m JOIN contact c ON c.id = m.contact_id WHERE m.id = $2 AND m.community_id = $1`,
    [communityId, memberId],
  );
  return rows[0] && seal.open(rows[0].phone);
}
