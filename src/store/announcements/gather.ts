// Writes down who gets an announcement. Done again after a crash it adds whoever is missing, and nobody twice.
import type { Announcement } from '../../domain/announcement.ts';
import { reachOf } from '../../domain/audience.ts';
import type { Community } from '../../domain/community.ts';
import { inChunks } from '../chunks.ts';
import type { Store } from '../store.ts';
import { phonesFor } from './households.ts';

/** Whoever is left out now is not written down at all. */
export async function gatherRecipients(
  store: Store,
  community: Community,
  { id, audience }: Announcement,
  now: Date,
): Promise<void> {
  const heard: { readonly contactId: string; readonly line: string; readonly byVoice: boolean }[] = [];
  const withPlaces = audience.area !== undefined;
  for await (const phone of phonesFor(store, community.id, { kind: audience.kind, withPlaces })) {
    const reach = reachOf(phone, audience, now);
    if (reach && reach.by !== 'nothing')
      heard.push({ contactId: phone.contactId, line: phone.line, byVoice: reach.by === 'voice' });
  }
  for (const chunk of inChunks(heard))
    await store.pool.query(
      `INSERT INTO announcement_recipient (announcement_id, contact_id, line, by_voice, due_at)
       SELECT $1, n.contact_id, n.line, n.by_voice, $2
       FROM unnest($3::uuid[], $4::text[], $5::boolean[]) AS n(contact_id, line, by_voice)
       WHERE EXISTS (SELECT 1 FROM contact c WHERE c.id = n.contact_id)
       ON CONFLICT DO NOTHING`,
      [
        ...[id, now, chunk.map(({ contactId }) => contactId)],
        ...[chunk.map(({ line }) => line), chunk.map(({ byVoice }) => byVoice)],
      ],
    );
  // It may have been stopped meanwhile.
  await store.pool.query(`UPDATE announcement SET state = 'sending' WHERE id = $1 AND state = 'gathering'`, [id]);
}
