// A contact as it is first stored.
import { randomUUID } from 'node:crypto';
import type { Community } from '../domain/community.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Seal } from './seal.ts';

/** A phone (E.164) that has not talked with the community yet. */
export const newContact = (seal: Seal, community: Community, phone: string, language?: string) =>
  ({
    id: randomUUID(),
    communityId: community.id,
    phoneHash: seal.hashPhone(phone),
    phoneSealed: seal.seal(phone),
    line: community.lines[0]?.number ?? '',
    language: language ?? community.languages[0] ?? 'en',
    sealedDialogue: seal.seal('{}'),
  }) satisfies Prisma.ContactCreateManyInput;
