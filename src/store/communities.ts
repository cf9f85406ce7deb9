// Communities as they are stored: made and changed from a community file.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Community, CommunitySettings, Line } from '../domain/community.ts';
import { nextMonthFrom } from '../domain/figures/month.ts';
import { toldAtHour } from '../domain/monthly.ts';
import type { TimerKind } from '../domain/timers.ts';
import { nextAt } from '../domain/when.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Db } from './prisma.ts';
import type { Seal } from './seal.ts';
import { readStewards, replaceStewards, writeStewards } from './stewards.ts';
import type { Store } from './store.ts';

/** What a community agreed on, as its file says it. */
export interface CommunityTerms {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly settings: CommunitySettings;
  /** E.164 */
  readonly stewards: readonly string[];
}

/** A community can't be stored so; the message says why. */
export class CommunityConflict extends Error {
  override readonly name = 'CommunityConflict';
}

type Row = Prisma.CommunityGetPayload<{ include: { lines: true } }>;

const withLines = { lines: { orderBy: { position: 'asc' } } } as const;

// Whatever writes settings takes CommunitySettings.
const settingsOf = (row: Row): CommunitySettings => row.settings as unknown as CommunitySettings;

const linesOf = (row: Row): readonly Line[] => row.lines.map(({ number, perSecond }) => ({ number, perSecond }));

const communityOf = (row: Row): Community => ({
  ...settingsOf(row),
  ...{ id: row.id, name: row.name, lines: linesOf(row), version: row.version },
});

/** All of them, by name. */
export const listCommunities = async (db: Db): Promise<readonly Community[]> =>
  (await db.community.findMany({ include: withLines, orderBy: { name: 'asc' } })).map(communityOf);

const termsOf = (seal: Seal, row: Row): CommunityTerms => ({
  name: row.name,
  lines: linesOf(row),
  settings: settingsOf(row),
  stewards: readStewards(seal, row.sealedStewards).map(({ phone }) => phone),
});

/** What a community agreed on. */
export async function communityTerms({ pool, seal }: Store, id: string): Promise<CommunityTerms> {
  const { rows } = await pool.query<Omit<CommunityTerms, 'stewards'> & { sealed: Buffer }>(
    `SELECT name, settings, sealed_stewards AS sealed,
       (SELECT json_agg(json_build_object('number', number, 'perSecond', per_second) ORDER BY position)
        FROM line WHERE community_id = community.id) AS lines
     FROM community WHERE id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error('there is no such community');
  const { sealed, ...rest } = rows[0];
  return { ...rest, stewards: readStewards(seal, sealed).map(({ phone }) => phone) };
}

const refuseTakenNumbers = async (tx: Prisma.TransactionClient, id: string, numbers: readonly string[]) => {
  const taken = await tx.line.findFirst({
    where: { number: { in: [...numbers] }, communityId: { not: id } },
    include: { community: true },
  });
  if (taken !== null)
    throw new CommunityConflict(`The number ${taken.number} already belongs to ${taken.community.name}`);
};

const replaceLines = async (tx: Prisma.TransactionClient, communityId: string, lines: readonly Line[]) => {
  const numbers = lines.map(({ number }) => number);
  const dropped = { communityId, line: { notIn: numbers } };
  await tx.line.deleteMany({ where: { communityId, number: { notIn: numbers } } });
  for (const [position, { number, perSecond }] of lines.entries())
    await tx.line.upsert({
      where: { number },
      create: { number, perSecond, position, communityId },
      update: { perSecond, position },
    });
  // Whoever used a number that is gone is answered from the first one.
  const line = numbers[0] ?? '';
  await tx.contact.updateMany({ where: dropped, data: { line, version: { increment: 1 } } });
  await tx.outboxText.updateMany({ where: { ...dropped, status: 'queued' }, data: { line } });
};

/** The first of the mornings on which those on call hear what the day brings; each sets the next. */
const setDigest = async (tx: Prisma.TransactionClient, communityId: string, settings: CommunitySettings, now: Date) => {
  await tx.timer.deleteMany({ where: { communityId, kind: 'digest' satisfies TimerKind } });
  if (settings.digest === undefined) return;
  const dueAt = nextAt(settings.digest.at, now, settings.timezone);
  await tx.timer.create({ data: { communityId, kind: 'digest' satisfies TimerKind, dueAt } });
};

/** When the first month is told; each sets the next. One that is due already, while nobody has come to it, is still told. */
const setMonthOver = async (
  tx: Prisma.TransactionClient,
  communityId: string,
  { monthly, timezone }: CommunitySettings,
  now: Date,
) => {
  const kind = 'monthOver' satisfies TimerKind;
  await tx.timer.deleteMany({ where: { communityId, kind, ...(monthly && { dueAt: { gt: now } }) } });
  if (!monthly || (await tx.timer.findFirst({ where: { communityId, kind } }))) return;
  await tx.timer.create({ data: { communityId, kind, dueAt: nextMonthFrom(now, timezone, toldAtHour) } });
};

/**
 * Makes the community of this name, or changes it to these terms. Answers with the terms it had before, where there were any.
 * Throws CommunityConflict.
 */
export const applyCommunity = (
  db: Db,
  seal: Seal,
  terms: CommunityTerms,
  now = new Date(),
): Promise<{ before?: CommunityTerms }> =>
  db.$transaction(
    async (tx) => {
      // One at a time: two first applies of one file must not make two communities.
      await tx.$executeRaw`LOCK TABLE community IN SHARE ROW EXCLUSIVE MODE`;
      const row = await tx.community.findUnique({ where: { name: terms.name }, include: withLines });
      const id = row?.id ?? randomUUID();
      const stewards = row === null ? [] : readStewards(seal, row.sealedStewards);
      const before = row === null ? undefined : termsOf(seal, row);
      if (before !== undefined && isDeepStrictEqual(before, terms)) return { before };
      await refuseTakenNumbers(
        tx,
        id,
        terms.lines.map(({ number }) => number),
      );
      const settings = terms.settings as unknown as Prisma.InputJsonObject;
      await tx.community.upsert({
        where: { id },
        create: { id, name: terms.name, settings, sealedStewards: writeStewards(seal, stewards) },
        update: { settings, version: { increment: 1 } },
      });
      await replaceLines(tx, id, terms.lines);
      await setDigest(tx, id, terms.settings, now);
      await setMonthOver(tx, id, terms.settings, now);
      const community = {
        ...terms.settings,
        id,
        name: terms.name,
        lines: terms.lines,
        version: (row?.version ?? 0) + 1,
      };
      const sealedStewards = writeStewards(seal, await replaceStewards(tx, seal, community, stewards, terms.stewards));
      await tx.community.update({ where: { id }, data: { sealedStewards } });
      return before === undefined ? {} : { before };
    },
    { timeout: 60_000 },
  );
