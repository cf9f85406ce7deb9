// The rows of what happened in a past.
import { createHash } from 'node:crypto';
import type { CameBy } from '../domain/figures/asked.ts';
import { writeHours } from '../domain/hours.ts';
import type { Contact, Member } from '../domain/people.ts';
import type { Request } from '../domain/request.ts';
import type { Timer } from '../domain/timers.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { segmentsOf } from '../telephony/segments.ts';
import { detailsJson, dialogueJson } from './documents.ts';
import type { Seal } from './seal.ts';

export interface Somebody {
  readonly member: Member;
  readonly phone: string;
}

export interface PastRequest {
  readonly request: Request;
  readonly cameBy: CameBy;
  readonly matchedAt?: Date | undefined;
  readonly changedAt: Date;
}

export interface PastTextOut {
  readonly person: Somebody;
  readonly saying: string;
  readonly body: string;
  readonly requestId: string;
  readonly at: Date;
  readonly status: string;
}

export interface PastTextIn {
  readonly person: Somebody;
  readonly body: string;
  readonly at: Date;
}

export interface PastCall {
  readonly person: Somebody;
  readonly direction: 'in' | 'out';
  readonly at: Date;
  readonly lengthMs: number;
}

interface Of {
  readonly communityId: string;
  readonly line: string;
  readonly seal: Seal;
}

/** As the provider's own ids look; the same for the same thing. */
const sidOf = (prefix: string, ...parts: readonly unknown[]): string =>
  `${prefix}${createHash('md5').update(parts.map(String).join(' ')).digest('hex')}`;

export const contactRow = (contact: Contact, { communityId, seal }: Of): Prisma.ContactCreateManyInput => ({
  ...{ id: contact.id, communityId, line: contact.line, language: contact.language },
  ...{ optedOut: contact.optedOut, textless: contact.textless, lineType: contact.textless ? 'landline' : 'mobile' },
  phoneHash: seal.hashPhone(contact.phone),
  phoneSealed: seal.seal(contact.phone),
  sealedDialogue: seal.seal(dialogueJson(contact.dialogue)),
});

export const memberRow = (
  { member, joinedAt }: { readonly member: Member; readonly joinedAt: Date },
  { communityId, seal }: Of,
): Prisma.MemberCreateManyInput => ({
  ...{ id: member.id, communityId, contactId: member.contactId, language: member.language, channel: member.channel },
  nameSealed: member.name === undefined ? null : seal.seal(member.name),
  sealedPlace: member.place === undefined ? null : seal.seal(JSON.stringify(member.place)),
  skills: [...member.skills],
  hours: member.hours === undefined ? null : writeHours(member.hours),
  reachMiles: member.reachMiles ?? null,
  asksPerWeek: member.asksPerWeek ?? null,
  pausedUntil: member.pausedUntil ?? null,
  steward: member.steward,
  createdAt: joinedAt,
});

export const requestRow = (
  { request, cameBy, matchedAt, changedAt }: PastRequest,
  { communityId, seal }: Of,
): Prisma.RequestCreateManyInput => ({
  ...{ id: request.id, communityId, code: request.code, requesterId: request.requesterId, kind: request.kind },
  ...{ status: request.status, when: request.when, needed: request.needed, round: request.round, wave: request.wave },
  ...{ truthTold: request.truthTold, version: request.version, cameBy, changedAt },
  sealedDetails: seal.seal(detailsJson(request)),
  createdAt: request.openedAt,
  matchedAt: matchedAt ?? null,
  closedAt: request.closedAt ?? null,
});

export const invitationRows = (
  { id, invitations }: Request,
  { seal }: Of,
): readonly Prisma.InvitationCreateManyInput[] =>
  invitations.map(({ memberId, status, round, wave, askedAt, answeredAt, condition }) => ({
    ...{ requestId: id, memberId, status, round, wave, askedAt },
    answeredAt: answeredAt ?? null,
    conditionSealed: condition === undefined ? null : seal.seal(condition),
  }));

/** The network's words for a phone that is off, and for one that is not there. */
const errorOf: Readonly<Record<string, number>> = { undelivered: 30003, failed: 30005 };

export const outboxRow = (
  text: PastTextOut,
  index: number,
  { communityId, line, seal }: Of,
): Prisma.OutboxTextCreateManyInput => {
  const { person, saying, body, requestId, at, status } = text;
  return {
    ...{ communityId, contactId: person.member.contactId, line, saying, requestId, status, createdAt: at, dueAt: at },
    toSealed: seal.seal(person.phone),
    bodySealed: seal.seal(body),
    segments: segmentsOf(body, 0),
    sid: sidOf('SM', person.member.id, 'out', index),
    errorCode: errorOf[status] ?? null,
    tries: 1,
  };
};

export const inboxRow = (
  { person, body, at }: PastTextIn,
  index: number,
  { communityId, line, seal }: Of,
): Prisma.InboxTextCreateManyInput => {
  const sid = sidOf('SM', person.member.id, 'in', index);
  return {
    ...{ sid, communityId, receivedAt: at, handledAt: at },
    phoneHash: seal.hashPhone(person.phone),
    sealedText: seal.seal(JSON.stringify({ sid, from: person.phone, to: line, body, pictures: [] })),
  };
};

export const callRow = (
  { person, direction, at, lengthMs }: PastCall,
  index: number,
  { communityId, seal }: Of,
): Prisma.CallCreateManyInput => {
  const endedAt = new Date(at.getTime() + lengthMs);
  return {
    ...{ communityId, contactId: person.member.contactId, direction, step: 1, startedAt: at, steppedAt: at, endedAt },
    sid: sidOf('CA', person.member.id, direction, index),
    sealedState: seal.seal(JSON.stringify({ at: { menu: 'main' } })),
    sealedAnswer: seal.seal('[]'),
  };
};

export const timerRow = (timer: Timer, { communityId }: Of): Prisma.TimerCreateManyInput => ({
  ...{ communityId, kind: timer.kind, dueAt: timer.at },
  ...('requestId' in timer && { requestId: timer.requestId }),
  ...('contactId' in timer && { contactId: timer.contactId }),
});
