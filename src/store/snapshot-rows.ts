// What the loading statement returns, and the snapshot made of it.
import { randomInt, randomUUID } from 'node:crypto';
import type { Community, CommunitySettings, Line } from '../domain/community.ts';
import { parseHours, parseQuietHours } from '../domain/hours.ts';
import { isKind, type NeedKind } from '../domain/kinds.ts';
import type { Channel, Contact, Listening, Member } from '../domain/people.ts';
import { farFuture } from '../domain/people.ts';
import type { Invitation, InvitationStatus, Request, RequestStatus } from '../domain/request.ts';
import type { News, Snapshot } from '../domain/snapshot.ts';
import { detailsFrom, dialogueFrom } from './documents.ts';
import type { Seal } from './seal.ts';
import { openHex } from './store.ts';

interface ContactRow {
  readonly id: string;
  readonly phone: string;
  readonly line: string;
  readonly language: string;
  readonly optedOut: boolean;
  readonly textless: boolean;
  readonly vouchCode: string | null;
  readonly heardAt: string | null;
  readonly dialogue: string;
  readonly version: number;
}

interface MemberRow {
  readonly id: string;
  readonly contactId: string;
  readonly name: string | null;
  readonly language: string;
  readonly languageChosen: boolean;
  readonly channel: Channel;
  readonly listening: Listening;
  readonly place: string | null;
  readonly skills: readonly string[];
  readonly hours: string | null;
  readonly reachMiles: number | null;
  readonly asksPerWeek: number | null;
  readonly quietHours: string | null;
  readonly timezone: string | null;
  readonly pausedUntil: string | null;
  readonly steward: boolean;
}

export interface RequestRow {
  readonly id: string;
  readonly code: number;
  readonly requesterId: string;
  readonly kind: NeedKind;
  readonly status: RequestStatus;
  readonly when: string;
  readonly needed: number;
  readonly details: string;
  readonly round: number;
  readonly wave: number;
  readonly truthTold: boolean;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly version: number;
}

export interface InvitationRow {
  readonly requestId: string;
  readonly memberId: string;
  readonly contactId: string;
  readonly status: InvitationStatus;
  readonly round: number;
  readonly wave: number;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly condition: string | null;
}

interface NewsRow {
  readonly id: string;
  readonly memberId: string | null;
  readonly phrase: string;
  readonly requestId: string | null;
  readonly urgent: boolean;
  readonly dueAt: string;
}

export interface SnapshotRow {
  readonly community: { readonly id: string; readonly name: string; readonly settings: CommunitySettings } | null;
  readonly lines: readonly Line[];
  readonly sender: string | null;
  readonly nextCode: number;
  readonly contacts: readonly ContactRow[];
  readonly members: readonly MemberRow[];
  readonly requests: readonly RequestRow[];
  readonly invitations: readonly InvitationRow[];
  readonly stewards: readonly { readonly memberId: string; readonly contactId: string }[];
  readonly news?: readonly NewsRow[];
  readonly failedCalls?: number;
  readonly inCall?: boolean;
  readonly candidates: readonly {
    readonly memberId: string;
    readonly asks: number;
    readonly lastAsked: string | null;
  }[];
}

/** `undefined` where there is no such community (any more). */
export function snapshotFrom(row: SnapshotRow, now: Date, seal: Seal, from: Snapshot['from']): Snapshot | undefined {
  if (!row.community) return undefined;
  const { id, name, settings } = row.community;
  const community: Community = { ...settings, id, name, lines: row.lines };
  const members = row.members.map((member) => memberFrom(member, seal));
  const byId = new Map(members.map((member) => [member.id, member]));
  return {
    now,
    community,
    from,
    contactId: row.sender ?? undefined,
    contacts: row.contacts.map((contact) => contactFrom(contact, members, seal)),
    requests: row.requests.map((request) => requestFrom(request, row.invitations, seal)),
    stewards: row.stewards,
    news: (row.news ?? []).map((each) => newsFrom(each, seal)),
    failedCalls: row.failedCalls ?? 0,
    inCall: row.inCall ?? false,
    candidates: row.candidates.flatMap(({ memberId, asks, lastAsked }) => {
      const member = byId.get(memberId);
      return member ? { member, invitationsLast7Days: asks, lastInvitedAt: dateFrom(lastAsked) } : [];
    }),
    fresh: {
      contactId: randomUUID(),
      memberId: randomUUID(),
      requestId: randomUUID(),
      requestCode: row.nextCode,
      vouchCode: String(randomInt(1000, 10_000)),
    },
  };
}

const newsFrom = (row: NewsRow, seal: Seal): News => ({
  ...row,
  memberId: row.memberId ?? undefined,
  requestId: row.requestId ?? undefined,
  phrase: JSON.parse(openHex(seal, row.phrase)),
  dueAt: new Date(row.dueAt),
});

const dateFrom = (written: string | null): Date | undefined => (written === null ? undefined : new Date(written));

const openMaybe = (seal: Seal, sealed: string | null): string | undefined =>
  sealed === null ? undefined : openHex(seal, sealed);

function contactFrom(row: ContactRow, members: readonly Member[], seal: Seal): Contact {
  return {
    ...row,
    phone: openHex(seal, row.phone),
    vouchCode: row.vouchCode ?? undefined,
    heardAt: dateFrom(row.heardAt),
    dialogue: dialogueFrom(openHex(seal, row.dialogue)),
    members: members.filter(({ contactId }) => contactId === row.id),
  };
}

function memberFrom(row: MemberRow, seal: Seal): Member {
  const place = openMaybe(seal, row.place);
  return {
    ...row,
    name: openMaybe(seal, row.name),
    place: place === undefined ? undefined : JSON.parse(place),
    skills: row.skills.filter(isKind),
    hours: row.hours === null ? undefined : parseHours(row.hours),
    reachMiles: row.reachMiles ?? undefined,
    asksPerWeek: row.asksPerWeek ?? undefined,
    quietHours: row.quietHours === 'none' ? 'none' : parseQuietHours(row.quietHours ?? ''),
    timezone: row.timezone ?? undefined,
    pausedUntil: row.pausedUntil === 'infinity' ? farFuture : dateFrom(row.pausedUntil),
  };
}

export function requestFrom(row: RequestRow, invitations: readonly InvitationRow[], seal: Seal): Request {
  const { details, openedAt, closedAt, ...same } = row;
  return {
    ...same,
    ...detailsFrom(openHex(seal, details)),
    openedAt: new Date(openedAt),
    closedAt: dateFrom(closedAt),
    invitations: invitations.filter(({ requestId }) => requestId === row.id).map((each) => invitationFrom(each, seal)),
  };
}

function invitationFrom({ requestId: _, ...row }: InvitationRow, seal: Seal): Invitation {
  return {
    ...row,
    askedAt: new Date(row.askedAt),
    answeredAt: dateFrom(row.answeredAt),
    condition: openMaybe(seal, row.condition),
  };
}
