// The phones that an announcement may be for, with everybody who uses them, some at a time. Where people live is sealed, so that no
// statement can look for it: it is opened here, and only where an area is asked for.
import { setImmediate as breathe } from 'node:timers/promises';
import type { Audience } from '../../domain/announcement.ts';
import type { Listener, ListeningPhone } from '../../domain/figures/reached.ts';
import { parseQuietHours } from '../../domain/hours.ts';
import { isKind } from '../../domain/kinds.ts';
import { type Channel, farFuture } from '../../domain/people.ts';
import type { Seal } from '../seal.ts';
import type { Store } from '../store.ts';

export type Phone = ListeningPhone & { readonly contactId: string; readonly line: string };

interface PhoneRow {
  readonly contact_id: string;
  readonly phone_hash: Buffer;
  readonly line: string;
  readonly phone_language: string;
  readonly opted_out: boolean;
  readonly textless: boolean;
}

interface ListenerRow {
  readonly language: string;
  readonly channel: Channel;
  readonly sealed_place: Buffer | null;
  readonly skills: readonly string[];
  readonly quiet_hours: string | null;
  readonly timezone: string | null;
  readonly paused_until: Date | number | null;
  readonly blocked_until: Date | number | null;
}

/** A phone that nobody uses any more has a row without anybody. */
type Row = PhoneRow & (ListenerRow | { readonly [Column in keyof ListenerRow]: null });

const fetchedAtOnce = 2_000;
const beforeAll = Buffer.alloc(0);
/** About two milliseconds: the texts that come in meanwhile do not have to wait longer than that. */
const openedAtOnce = 400;

/** $1 community, $2 a kind that somebody of the phone offers, or null, $3 the last phone that was fetched. */
const householdsSql = `
SELECT c.id AS contact_id, c.phone_hash, c.line, c.language AS phone_language, c.opted_out, c.textless, m.language, m.channel,
  m.sealed_place, m.skills, m.quiet_hours, m.timezone, m.paused_until, m.blocked_until
FROM (
  SELECT * FROM contact c
  WHERE c.community_id = $1 AND c.phone_hash > $3
    AND ($2::text IS NULL OR EXISTS (SELECT FROM member o WHERE o.contact_id = c.id AND $2::text = ANY(o.skills)))
  ORDER BY c.phone_hash LIMIT ${fetchedAtOnce}
) c LEFT JOIN member m ON m.contact_id = c.id
ORDER BY c.phone_hash, m.created_at, m.id`;

/** Those of the community that may be meant, each once, with its people in the order in which they came. */
export async function* phonesFor(
  { pool, seal }: Store,
  communityId: string,
  { kind, withPlaces }: { readonly kind?: Audience['kind']; readonly withPlaces: boolean },
): AsyncGenerator<Phone> {
  for (let after: Buffer | undefined = beforeAll; after; ) {
    const { rows }: { rows: Row[] } = await pool.query<Row>({
      name: 'households',
      text: householdsSql,
      values: [communityId, kind ?? null, after],
    });
    const phones = new Map<string, Phone & { readonly members: Listener[] }>();
    for (const [index, row] of rows.entries()) {
      const phone = phones.get(row.contact_id) ?? phoneFrom(row);
      phones.set(row.contact_id, phone);
      if (row.language !== null) phone.members.push(listenerFrom(row, withPlaces ? seal : undefined));
      if (index % openedAtOnce === openedAtOnce - 1) await breathe();
    }
    yield* phones.values();
    after = phones.size === fetchedAtOnce ? rows.at(-1)?.phone_hash : undefined;
  }
}

const phoneFrom = ({
  contact_id,
  line,
  phone_language,
  opted_out,
  textless,
}: PhoneRow): Phone & { members: Listener[] } => ({
  ...{ contactId: contact_id, line, language: phone_language, optedOut: opted_out, textless, members: [] },
});

/** What has no end is `infinity` in its row. */
const endFrom = (end: Date | number | null): Date | undefined =>
  end === null ? undefined : end instanceof Date ? end : farFuture;

const listenerFrom = (row: ListenerRow, seal: Seal | undefined): Listener => ({
  language: row.language,
  channel: row.channel,
  place: seal && row.sealed_place ? JSON.parse(seal.open(row.sealed_place)) : undefined,
  skills: row.skills.filter(isKind),
  quietHours: row.quiet_hours === 'none' ? 'none' : parseQuietHours(row.quiet_hours ?? ''),
  timezone: row.timezone ?? undefined,
  pausedUntil: endFrom(row.paused_until),
  blockedUntil: endFrom(row.blocked_until),
});
