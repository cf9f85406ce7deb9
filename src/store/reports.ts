// What stewards read: lists made for looking at, off the path of a text.
import type { Prisma } from '../generated/prisma/client.ts';
import { detailsFrom } from './documents.ts';
import type { Db } from './prisma.ts';
import type { Seal } from './seal.ts';

/** A request as `hotline requests --json` prints it. People are told by their first names, `null` while unknown. */
export interface RequestReport {
  readonly code: number;
  readonly community: string;
  readonly kind: string;
  /** Local: `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD` or `now`. */
  readonly when: string;
  /** A ZIP or an area's name. */
  readonly area: string | null;
  readonly status: string;
  /** Helpers needed. */
  readonly needed: number;
  readonly requester: string | null;
  readonly helpers: readonly (string | null)[];
  readonly standby: string | null;
  /** Members asked so far. */
  readonly invited: number;
  readonly words: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

export interface RequestFilter {
  /** Absent: every community. */
  readonly communityId?: string;
  /** Also those that are over. */
  readonly all: boolean;
}

const withPeople = {
  community: { select: { name: true } },
  requester: { select: { nameSealed: true } },
  invitations: {
    select: { status: true, member: { select: { nameSealed: true } } },
    orderBy: { answeredAt: 'asc' },
  },
} as const satisfies Prisma.RequestInclude;

type Row = Prisma.RequestGetPayload<{ include: typeof withPeople }>;

const reportOf = (seal: Seal, row: Row): RequestReport => {
  const nameOf = (sealed: Uint8Array | null) => (sealed === null ? null : seal.open(sealed));
  const namesOf = (...statuses: readonly string[]) =>
    row.invitations.filter(({ status }) => statuses.includes(status)).map(({ member }) => nameOf(member.nameSealed));
  const { words, place } = detailsFrom(seal.open(row.sealedDetails));
  return {
    code: row.code,
    community: row.community.name,
    kind: row.kind,
    when: row.when,
    area: place?.zip ?? place?.area ?? null,
    status: row.status,
    needed: row.needed,
    requester: nameOf(row.requester.nameSealed),
    helpers: namesOf('matched', 'done'),
    standby: namesOf('standby')[0] ?? null,
    invited: row.invitations.length,
    words,
    createdAt: row.createdAt.toISOString(),
  };
};

/** Requests by community and code; without `all`, those that are still open or under way. */
export const listRequests = async (
  db: Db,
  seal: Seal,
  { communityId, all }: RequestFilter,
): Promise<readonly RequestReport[]> => {
  const rows = await db.request.findMany({
    where: {
      ...(communityId !== undefined && { communityId }),
      ...(!all && { status: { in: ['open', 'matched'] } }),
    },
    include: withPeople,
    orderBy: [{ community: { name: 'asc' } }, { code: 'asc' }],
  });
  return rows.map((row) => reportOf(seal, row));
};
