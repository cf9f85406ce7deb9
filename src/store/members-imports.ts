// Members files that are being brought in at the desk: how far each has come, in whichever process works on it.
import type { Community } from '../domain/community.ts';
import type { ImportedMember } from './member-row.ts';
import { importMembers } from './members.ts';
import type { Store } from './store.ts';

export interface ImportProgress {
  readonly rows: number;
  readonly done: number;
  /** failed: nothing was changed. lost: its process is gone, and nothing was changed. */
  readonly is: 'running' | 'ended' | 'failed' | 'lost';
  readonly added: number;
  readonly updated: number;
}

/** A process that works on one says so more often than this. */
const silentForMs = 60_000;
const toldEveryMs = 500;

/** Begins, once for each id however often it is asked, and resolves to what comes of it later. */
export async function startImport(
  store: Store,
  community: Community,
  members: readonly ImportedMember[],
  id: string,
  now: () => Date,
): Promise<{ readonly ended: Promise<unknown> }> {
  const begun = { id, communityId: community.id, startedAt: now(), seenAt: now(), rows: members.length };
  const { count } = await store.db.membersImport.createMany({ data: begun, skipDuplicates: true });
  return { ended: count === 0 ? Promise.resolve() : carryOut(store, community, members, id, now) };
}

async function carryOut(
  { db, seal }: Store,
  community: Community,
  members: readonly ImportedMember[],
  id: string,
  now: () => Date,
): Promise<void> {
  let toldAtMs = 0;
  const onProgress = (done: number): void => {
    if (performance.now() - toldAtMs < toldEveryMs) return;
    toldAtMs = performance.now();
    // How far it is matters to nobody once it is over; should this fail, the import goes on.
    db.membersImport.updateMany({ where: { id, endedAt: null }, data: { done, seenAt: now() } }).catch(() => undefined);
  };
  try {
    const { added, updated } = await importMembers(db, seal, community, members, onProgress);
    const done = members.length;
    await db.membersImport.update({ where: { id }, data: { done, added, updated, endedAt: now() } });
  } catch (error) {
    await db.membersImport.update({ where: { id }, data: { failed: true, endedAt: now() } });
    throw error;
  }
}

/** `undefined` where the community has none such. */
export async function readImport(
  { db }: Store,
  communityId: string,
  id: string,
  now: Date,
): Promise<ImportProgress | undefined> {
  const row = await db.membersImport.findFirst({ where: { id, communityId } });
  if (!row) return undefined;
  const isSilent = now.getTime() - row.seenAt.getTime() > silentForMs;
  const running = isSilent ? 'lost' : 'running';
  const { rows, done, added, updated } = row;
  return { rows, done, added, updated, is: row.endedAt === null ? running : row.failed ? 'failed' : 'ended' };
}
