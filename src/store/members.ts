// Brings in the members of a file.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Community } from '../domain/community.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { inChunks } from './chunks.ts';
import { newContact } from './contacts.ts';
import { type ImportedMember, openMember, personMeant, rowChanged, rowTold, sealedColumns } from './member-row.ts';
import type { Db } from './prisma.ts';
import type { Seal } from './seal.ts';
import { readStewards, writeStewards } from './stewards.ts';

export interface ImportOutcome {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

type Contact = Prisma.ContactGetPayload<{ include: { members: true } }>;
type Tx = Prisma.TransactionClient;

interface Plan {
  readonly contacts: Prisma.ContactCreateManyInput[];
  readonly members: Prisma.MemberCreateManyInput[];
  readonly changes: { id: string; contactId: string; data: Prisma.MemberUpdateInput }[];
}

const byPhone = (members: readonly ImportedMember[]): ReadonlyMap<string, readonly ImportedMember[]> => {
  const households = new Map<string, ImportedMember[]>();
  for (const member of members) {
    const household = households.get(member.phone);
    if (household === undefined) households.set(member.phone, [member]);
    else household.push(member);
  }
  return households;
};

const knownContacts = async (tx: Tx, seal: Seal, communityId: string, phones: readonly string[]) => {
  const contacts = new Map<string, Contact>();
  for (const chunk of inChunks(phones)) {
    const found = await tx.contact.findMany({
      where: { communityId, phoneHash: { in: chunk.map((phone) => seal.hashPhone(phone)) } },
      include: { members: { orderBy: { createdAt: 'asc' } } },
    });
    for (const contact of found) contacts.set(seal.open(contact.phoneSealed), contact);
  }
  return contacts;
};

/**
 * The phones of the stewards whom the community file names. Those whom the members file names too stay stewards when they are taken
 * out of the former.
 */
const noteStewards = async (tx: Tx, seal: Seal, communityId: string, members: readonly ImportedMember[]) => {
  const community = await tx.community.findUniqueOrThrow({ where: { id: communityId } });
  const stewards = readStewards(seal, community.sealedStewards);
  const named = new Set(members.filter(({ steward }) => steward).map(({ phone }) => phone));
  const noted = stewards.map((one) => (named.has(one.phone) ? { ...one, onlyByFile: false } : one));
  if (!isDeepStrictEqual(noted, stewards))
    await tx.community.update({ where: { id: communityId }, data: { sealedStewards: writeStewards(seal, noted) } });
  return new Set(stewards.map(({ phone }) => phone));
};

const planHousehold = (
  plan: Plan,
  seal: Seal,
  community: Community,
  household: readonly ImportedMember[],
  contact: Contact | undefined,
  stewardByFile: boolean,
): void => {
  const [first] = household;
  if (first === undefined) return;
  const created = contact === undefined ? newContact(seal, community, first.phone, first.language) : undefined;
  if (created !== undefined) plan.contacts.push(created);
  const contactId = contact?.id ?? created?.id ?? '';
  const people = contact?.members.map((member) => openMember(seal, member)) ?? [];
  for (const imported of household) {
    const told = rowTold(imported, community);
    const person = personMeant(told.name, people, household.length);
    if (person === undefined) {
      // The order of the file is the order in which the people of a household are numbered.
      const createdAt = new Date(Date.now() + plan.members.length);
      const ids = { id: randomUUID(), communityId: community.id, contactId };
      plan.members.push({ ...ids, createdAt, ...sealedColumns(seal, told) });
    } else {
      people.splice(people.indexOf(person), 1);
      const changed = rowChanged(person, told, stewardByFile);
      if (changed !== undefined)
        plan.changes.push({ id: person.member.id, contactId, data: sealedColumns(seal, changed) });
    }
  }
};

const carryOut = async (tx: Tx, plan: Plan, onProgress: (done: number) => void): Promise<void> => {
  for (const data of inChunks(plan.contacts)) await tx.contact.createMany({ data: [...data] });
  let done = 0;
  const progress = (rows: number): void => {
    done += rows;
    onProgress(done);
  };
  for (const data of inChunks(plan.members)) {
    await tx.member.createMany({ data: [...data] });
    progress(data.length);
  }
  for (const { id, data } of plan.changes) {
    await tx.member.update({ where: { id }, data });
    progress(1);
  }
  // Whoever is just deciding about one of these phones decides again.
  const touched = [...plan.changes, ...plan.members].map(({ contactId }) => contactId);
  for (const ids of inChunks(touched))
    await tx.contact.updateMany({ where: { id: { in: [...ids] } }, data: { version: { increment: 1 } } });
};

/**
 * Adds the members and updates those that are there: all of them or, where something fails, none. Members of whom the file says
 * nothing stay as they are. `onProgress` hears how many are written.
 */
export const importMembers = (
  db: Db,
  seal: Seal,
  community: Community,
  members: readonly ImportedMember[],
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportOutcome> =>
  db.$transaction(
    async (tx) => {
      const households = byPhone(members);
      const contacts = await knownContacts(tx, seal, community.id, [...households.keys()]);
      const fileStewards = await noteStewards(tx, seal, community.id, members);
      const plan: Plan = { contacts: [], members: [], changes: [] };
      for (const [phone, household] of households)
        planHousehold(plan, seal, community, household, contacts.get(phone), fileStewards.has(phone));
      await carryOut(tx, plan, onProgress);
      const [added, updated] = [plan.members.length, plan.changes.length];
      return { added, updated, unchanged: members.length - added - updated };
    },
    { timeout: 600_000 },
  );
