// Texts that the line was not sure of, to learn from: without the numbers and names that stand in them.
import { maskPhones } from '../domain/phone.ts';
import type { Db } from './prisma.ts';
import type { Seal } from './seal.ts';

export interface UnsureReport {
  readonly community: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What it was taken for, and how sure that was (0 to 1). */
  readonly meaning: string;
  readonly sureness: number;
  readonly text: string;
}

const hidden = '(…)';

/** The latest first. Absent `communityId`: every community. */
export async function listUnsure(
  db: Db,
  seal: Seal,
  communityId: string | undefined,
): Promise<readonly UnsureReport[]> {
  const communities = await db.community.findMany({
    where: communityId === undefined ? {} : { id: communityId },
    include: {
      lines: { orderBy: { position: 'asc' } },
      members: { select: { nameSealed: true } },
      unsure: { orderBy: { id: 'desc' } },
    },
    orderBy: { name: 'asc' },
  });
  return communities.flatMap(({ name: community, lines, members, unsure }) => {
    const names = new Set(members.flatMap(({ nameSealed }) => (nameSealed ? wordsOf(seal.open(nameSealed)) : [])));
    return unsure.map(({ createdAt, meaning, sureness, textSealed }) => ({
      community,
      at: createdAt.toISOString(),
      meaning,
      sureness,
      text: withoutNames(maskPhones(seal.open(textSealed), { lines }), names),
    }));
  });
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];

const withoutNames = (text: string, names: ReadonlySet<string>): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => (names.has(word.toLowerCase()) ? hidden : word));
