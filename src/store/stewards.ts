// The stewards whom a community file names: which members they are, and who made them stewards.
import { randomUUID } from 'node:crypto';
import type { Community } from '../domain/community.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { newContact } from './contacts.ts';
import type { Seal, Sealed } from './seal.ts';

export interface FileSteward {
  /** E.164 */
  readonly phone: string;
  readonly memberId: string;
  /** They are a steward only because the file says so, and stop being one when it no longer does. */
  readonly onlyByFile: boolean;
}

export const readStewards = (seal: Seal, sealed: Uint8Array): readonly FileSteward[] =>
  JSON.parse(seal.open(sealed)) as readonly FileSteward[];

export const writeStewards = (seal: Seal, stewards: readonly FileSteward[]): Sealed =>
  seal.seal(JSON.stringify(stewards));

const appoint = async (
  tx: Prisma.TransactionClient,
  seal: Seal,
  community: Community,
  phone: string,
): Promise<FileSteward> => {
  const phoneHash = seal.hashPhone(phone);
  const contact = await tx.contact.upsert({
    where: { communityId_phoneHash: { communityId: community.id, phoneHash } },
    create: newContact(seal, community, phone),
    update: { version: { increment: 1 } },
    include: { members: { orderBy: { createdAt: 'asc' } } },
  });
  const already = contact.members.find(({ steward }) => steward);
  if (already !== undefined) {
    // Whoever was chosen for a month is one for good by the file, and for as long as it says so.
    const wasChosen = already.stewardUntil !== null;
    if (wasChosen) await tx.member.update({ where: { id: already.id }, data: { stewardUntil: null } });
    return { phone, memberId: already.id, onlyByFile: wasChosen };
  }
  const memberId = contact.members[0]?.id ?? randomUUID();
  await tx.member.upsert({
    where: { id: memberId },
    create: {
      id: memberId,
      communityId: community.id,
      contactId: contact.id,
      language: contact.language,
      skills: [],
      steward: true,
    },
    update: { steward: true, newcomer: false },
  });
  return { phone, memberId, onlyByFile: true };
};

const dismiss = async (tx: Prisma.TransactionClient, { memberId }: FileSteward): Promise<void> => {
  await tx.member.updateMany({ where: { id: memberId }, data: { steward: false } });
  await tx.contact.updateMany({
    where: { members: { some: { id: memberId } } },
    data: { version: { increment: 1 } },
  });
};

/** Makes the owners of `phones` the stewards that the file names, instead of `before`. Answers with who they are. */
export const replaceStewards = async (
  tx: Prisma.TransactionClient,
  seal: Seal,
  community: Community,
  before: readonly FileSteward[],
  phones: readonly string[],
): Promise<readonly FileSteward[]> => {
  for (const steward of before) if (steward.onlyByFile && !phones.includes(steward.phone)) await dismiss(tx, steward);
  const stewards: FileSteward[] = [];
  for (const phone of phones)
    stewards.push(before.find((steward) => steward.phone === phone) ?? (await appoint(tx, seal, community, phone)));
  return stewards;
};
