// Writes down who gets an announcement. Done again after a crash it adds whoever is missing, and nobody twice.
import { type Announcement, isAbout } from '../../domain/announcement.ts';
import { reachOf } from '../../domain/audience.ts';
import type { Community } from '../../domain/community.ts';
import { isWorthTelling, toldOf } from '../../domain/figures/flow.ts';
import { resultOf } from '../../domain/round-result.ts';
import { turnAt } from '../../domain/spreading.ts';
import { inChunks } from '../chunks.ts';
import { countMonth } from '../figures/count-month.ts';
import { countShared } from '../figures/count-resources.ts';
import type { Store } from '../store.ts';
import { type DatedRecipient, keepCounted, type Recipient } from './announcement-rows.ts';
import { phonesFor } from './households.ts';
import { phonesInStorm } from './in-storm.ts';
import { phonesThatMight } from './might-fill.ts';

/** Where their turn has its own time, that. */
type PlacedRecipient = Recipient & Partial<Pick<DatedRecipient, 'dueAt'>>;

export async function gather(store: Store, community: Community, announcement: Announcement, now: Date): Promise<void> {
  const counted = await counting(store, community, announcement, now);
  await writeDown(store, announcement, await recipientsOf(store, community, counted, now), now);
}

/** What it tells is counted as it goes out. */
async function counting(
  store: Store,
  community: Community,
  announcement: Announcement,
  now: Date,
): Promise<Announcement> {
  if (isAbout(announcement, 'result')) {
    const result = resultOf(await countShared(store, community, now));
    return keepCounted(store, { ...announcement, content: { about: 'result', result } });
  }
  if (!isAbout(announcement, 'month')) return announcement;
  const { month } = announcement.content;
  const { all, members } = await countMonth(store, community, month);
  const told = toldOf(all, members);
  const content = { about: 'month', month, ...(told && isWorthTelling(told) && { told }) } as const;
  return keepCounted(store, { ...announcement, content });
}

async function recipientsOf(
  store: Store,
  community: Community,
  announcement: Announcement,
  now: Date,
): Promise<readonly PlacedRecipient[]> {
  const { content } = announcement;
  if (content.about === 'storm') return phonesInStorm(store, community, now);
  if (content.about === 'gap') return phonesThatMight(store, community, content.gap, now);
  if (content.about === 'month' && !content.told) return [];
  return everybodyMeant(store, community, announcement, now);
}

/** Whoever is left out now is not written down at all. */
async function everybodyMeant(
  store: Store,
  community: Community,
  { audience }: Announcement,
  now: Date,
): Promise<readonly Recipient[]> {
  const heard: Recipient[] = [];
  const withPlaces = audience.area !== undefined;
  for await (const phone of phonesFor(store, community.id, { kind: audience.kind, withPlaces })) {
    const reach = reachOf(phone, audience, now);
    if (reach && reach.by !== 'nothing')
      heard.push({ contactId: phone.contactId, line: phone.line, byVoice: reach.by === 'voice' });
  }
  return heard;
}

async function writeDown(
  store: Store,
  announcement: Announcement,
  recipients: readonly PlacedRecipient[],
  now: Date,
): Promise<void> {
  const { id, announcedAt, content } = announcement;
  const dated = recipients.map(
    (recipient, index): DatedRecipient => ({
      ...recipient,
      dueAt: recipient.dueAt ?? turnAt(content.about, announcedAt, index, recipients.length) ?? now,
    }),
  );
  for (const chunk of inChunks(dated))
    await store.pool.query(
      `INSERT INTO announcement_recipient (announcement_id, contact_id, line, by_voice, due_at)
       SELECT $1, n.contact_id, n.line, n.by_voice, n.due_at
       FROM unnest($2::uuid[], $3::text[], $4::boolean[], $5::timestamptz[]) AS n(contact_id, line, by_voice, due_at)
       WHERE EXISTS (SELECT 1 FROM contact c WHERE c.id = n.contact_id)
       ON CONFLICT DO NOTHING`,
      [
        ...[id, chunk.map(({ contactId }) => contactId), chunk.map(({ line }) => line)],
        ...[chunk.map(({ byVoice }) => byVoice), chunk.map(({ dueAt }) => dueAt)],
      ],
    );
  // It may have been stopped meanwhile.
  await store.pool.query(`UPDATE announcement SET state = 'sending' WHERE id = $1 AND state = 'gathering'`, [id]);
}
