// The phones of those who wished to be asked in a storm: most alone first, each when its people may be asked.
import type { Community } from '../../domain/community.ts';
import { parseQuietHours } from '../../domain/hours.ts';
import { type Channel, farFuture, isBlocked } from '../../domain/people.ts';
import { type Alone, byAloneness } from '../../domain/storm.ts';
import { mayBeAskedFrom } from '../../domain/storm-turn.ts';
import { isToldByVoice } from '../../domain/told-by-voice.ts';
import { checkInFrom } from '../documents.ts';
import type { Seal } from '../seal.ts';
import type { Store } from '../store.ts';
import type { DatedRecipient } from './announcement-rows.ts';

interface Row {
  readonly contact_id: string;
  readonly line: string;
  readonly textless: boolean;
  readonly channel: Channel;
  readonly check_in: Buffer;
  readonly buddy_id: string | null;
  readonly quiet_hours: string | null;
  readonly timezone: string | null;
  readonly blocked_until: Date | number | null;
  readonly people: number;
  readonly heard_at: Date | null;
}

/** $1 community. */
const lookedAfterSql = `
SELECT c.id AS contact_id, c.line, c.textless, m.channel, m.sealed_check_in AS check_in, m.buddy_id, m.quiet_hours, m.timezone, m.blocked_until,
  (SELECT count(*)::int FROM member o WHERE o.contact_id = c.id) AS people,
  greatest((SELECT max(t.received_at) FROM inbox_text t WHERE t.phone_hash = c.phone_hash),
           (SELECT max(k.started_at) FROM call k WHERE k.contact_id = c.id AND k.direction = 'in')) AS heard_at
FROM member m JOIN contact c ON c.id = m.contact_id
WHERE m.community_id = $1 AND m.sealed_check_in IS NOT NULL`;

/** Of a phone, how alone they are and when they may be asked. */
interface Asked extends Alone {
  readonly phone: Omit<DatedRecipient, 'dueAt'>;
  readonly from: Date;
}

/** Turns that could be taken at the same time are a millisecond apart, so that they are taken in this order: those of now are due already. */
export async function phonesInStorm(
  { pool, seal }: Store,
  community: Community,
  now: Date,
): Promise<readonly DatedRecipient[]> {
  const { rows } = await pool.query<Row>({ name: 'in-storm', text: lookedAfterSql, values: [community.id] });
  const asked = rows.flatMap((row) => askedOf(row, seal, community, now)).toSorted(byAloneness);
  const phones = new Map<string, Asked>();
  for (const each of asked) {
    const { contactId } = each.phone;
    const first = phones.get(contactId);
    if (!first) phones.set(contactId, each);
    // A phone's turn is that of whoever may be asked first; the others' turn comes after it.
    else if (each.from < first.from) phones.set(contactId, { ...first, from: each.from });
  }
  return [...phones.values()].map(({ phone, from }, index) => {
    const place = from > now ? index : index - phones.size;
    return { ...phone, dueAt: new Date(from.getTime() + place) };
  });
}

function askedOf(row: Row, seal: Seal, community: Community, now: Date): readonly Asked[] {
  const checkIn = checkInFrom(seal.open(row.check_in), row.buddy_id);
  const { blocked_until: end } = row;
  const blockedUntil = end === null ? undefined : end instanceof Date ? end : farFuture;
  if (!checkIn.storm || isBlocked({ blockedUntil }, now)) return [];
  const quietHours = row.quiet_hours === 'none' ? 'none' : parseQuietHours(row.quiet_hours ?? '');
  const from = mayBeAskedFrom({ checkIn, quietHours, timezone: row.timezone ?? undefined }, community, now);
  const { contact_id: contactId, line, people, heard_at } = row;
  const byVoice = isToldByVoice({ textless: row.textless, members: [row] }, row);
  const hasBuddy = checkIn.buddy?.agreed ?? false;
  return [{ people, hasBuddy, heardAt: heard_at ?? undefined, phone: { contactId, line, byVoice }, from }];
}
