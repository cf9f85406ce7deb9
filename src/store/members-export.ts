// Everybody of a community, as a members file tells of them.
import type { Place } from '../domain/area.ts';
import { parseHours, parseQuietHours } from '../domain/hours.ts';
import { isKind } from '../domain/kinds.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { ImportedMember } from './member-row.ts';
import type { Seal } from './seal.ts';
import type { Store } from './store.ts';

const atOnce = 1000;

const withPhone = { contact: { select: { phoneSealed: true } } } as const satisfies Prisma.MemberInclude;

type Row = Prisma.MemberGetPayload<{ include: typeof withPhone }>;

/** Some at a time, those who share a phone in the order in which they came. */
export async function* membersAsImported(store: Store, communityId: string): AsyncGenerator<readonly ImportedMember[]> {
  let after: string | undefined;
  for (;;) {
    const rows = await store.db.member.findMany({
      where: { communityId },
      include: withPhone,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: atOnce,
      ...(after !== undefined && { cursor: { id: after }, skip: 1 }),
    });
    yield rows.map((row) => importedFrom(store.seal, row));
    after = rows.at(-1)?.id;
    if (rows.length < atOnce) return;
  }
}

const importedFrom = (seal: Seal, row: Row): ImportedMember => ({
  phone: seal.open(row.contact.phoneSealed),
  name: row.nameSealed === null ? undefined : seal.open(row.nameSealed),
  language: row.language,
  channel: row.channel === 'voice' ? 'voice' : 'text',
  place: row.sealedPlace === null ? undefined : (JSON.parse(seal.open(row.sealedPlace)) as Place),
  skills: row.skills.filter(isKind),
  hours: row.hours === null ? undefined : parseHours(row.hours),
  reachMiles: row.reachMiles ?? undefined,
  quietHours: row.quietHours === 'none' ? 'none' : parseQuietHours(row.quietHours ?? ''),
  timezone: row.timezone ?? undefined,
  steward: row.steward,
});
