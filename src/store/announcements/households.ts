// The phones that an announcement may be for, with everybody who uses them. Where people live is sealed, so that no statement can look
// for it: it is opened here, some at a time, and only where an area is asked for.
import { setImmediate as breathe } from 'node:timers/promises';
import type { Audience } from '../../domain/announcement.ts';
import type { Hearer, Household } from '../../domain/audience.ts';
import { parseQuietHours } from '../../domain/hours.ts';
import { isKind } from '../../domain/kinds.ts';
import { type Channel, farFuture } from '../../domain/people.ts';
import type { Seal } from '../seal.ts';
import type { Store } from '../store.ts';

export type Listener = Hearer & { readonly language: string };

export interface Phone extends Household<Listener> {
  readonly contactId: string;
  readonly line: string;
  readonly language: string;
}

interface Row {
  readonly id: string;
  readonly created_at: Date;
  readonly contact_id: string;
  readonly line: string;
  readonly phone_language: string;
  readonly opted_out: boolean;
  readonly textless: boolean;
  readonly language: string;
  readonly channel: Channel;
  readonly sealed_place: Buffer | null;
  readonly skills: readonly string[];
  readonly quiet_hours: string | null;
  readonly timezone: string | null;
  readonly paused_until: Date | number | null;
  readonly blocked_until: Date | number | null;
}

const fetchedAtOnce = 5_000;
/** About two milliseconds: the texts that come in meanwhile do not have to wait longer than that. */
const openedAtOnce = 400;

/** $1 community, $2 a kind that somebody of the phone offers, or null, $3 and $4 the last one that was fetched. */
const householdsSql = `
SELECT m.id, m.created_at, m.contact_id, c.line, c.language AS phone_language, c.opted_out, c.textless, m.language, m.channel,
  m.sealed_place, m.skills, m.quiet_hours, m.timezone, m.paused_until, m.blocked_until
FROM member m JOIN contact c ON c.id = m.contact_id
WHERE m.community_id = $1
  AND ($2::text IS NULL OR EXISTS (SELECT FROM member o WHERE o.contact_id = m.contact_id AND $2::text = ANY(o.skills)))
  AND (m.created_at, m.id) > ($3::timestamptz, $4::uuid)
ORDER BY m.created_at, m.id LIMIT ${fetchedAtOnce}`;

/** Those of the community that may be meant, each once, with its people in the order in which they came. */
export async function phonesFor(
  { pool, seal }: Store,
  communityId: string,
  { area, kind }: Audience,
): Promise<readonly Phone[]> {
  const phones = new Map<string, Phone & { readonly members: Listener[] }>();
  let [after, afterId] = [new Date(0), '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const values = [communityId, kind ?? null, after, afterId];
    const { rows } = await pool.query<Row>({ name: 'households', text: householdsSql, values });
    for (const [index, row] of rows.entries()) {
      const { contact_id: contactId, line, phone_language: language, opted_out: optedOut, textless } = row;
      const phone = phones.get(contactId) ?? { contactId, line, language, optedOut, textless, members: [] };
      phones.set(contactId, phone);
      phone.members.push(listenerFrom(row, area === undefined ? undefined : seal));
      if (index % openedAtOnce === openedAtOnce - 1) await breathe();
    }
    const last = rows.at(-1);
    if (last) [after, afterId] = [last.created_at, last.id];
    if (rows.length < fetchedAtOnce) return [...phones.values()];
  }
}

/** What has no end is `infinity` in its row. */
const endFrom = (end: Date | number | null): Date | undefined =>
  end === null ? undefined : end instanceof Date ? end : farFuture;

const listenerFrom = (row: Row, seal: Seal | undefined): Listener => ({
  language: row.language,
  channel: row.channel,
  place: seal && row.sealed_place ? JSON.parse(seal.open(row.sealed_place)) : undefined,
  skills: row.skills.filter(isKind),
  quietHours: row.quiet_hours === 'none' ? 'none' : parseQuietHours(row.quiet_hours ?? ''),
  timezone: row.timezone ?? undefined,
  pausedUntil: endFrom(row.paused_until),
  blockedUntil: endFrom(row.blocked_until),
});
