// What the loading statement returns, and the snapshot made of it.
import { randomInt, randomUUID } from 'node:crypto';
import type { Place } from '../domain/area.ts';
import type { Community } from '../domain/community.ts';
import { parseHours, parseQuietHours } from '../domain/hours.ts';
import { isKind } from '../domain/kinds.ts';
import type { Contact, Member } from '../domain/people.ts';
import { farFuture } from '../domain/people.ts';
import type { Invitation, Request } from '../domain/request.ts';
import type { SecondOpinion } from '../domain/second-opinion.ts';
import type { LastWave, News, Snapshot } from '../domain/snapshot.ts';
import { carriedFrom } from './carried.ts';
import { checkInFrom, detailsFrom, dialogueFrom } from './documents.ts';
import { feelingFrom } from './feelings.ts';
import { kindWordsFrom } from './kind-words.ts';
import type {
  ContactRow,
  InvitationRow,
  LastWaveRow,
  MemberRow,
  NewsRow,
  OpinionRow,
  RequestRow,
  SnapshotRow,
} from './loaded-rows.ts';
import { friendsFrom } from './phone-friends.ts';
import { proposalFrom } from './proposals.ts';
import type { Seal } from './seal.ts';
import { sharingFrom, wishesFrom } from './sharing.ts';
import { openHex, openHexLater, type Store } from './store.ts';

/** `undefined` where there is no such community (any more). */
export function snapshotFrom(
  row: SnapshotRow,
  now: Date,
  { seal, sameSettings }: Store,
  from: Snapshot['from'],
): Snapshot | undefined {
  if (!row.community) return undefined;
  const { settings, ...rest } = row.community;
  const community: Community = { ...sameSettings(rest.id, rest.version, settings), ...rest, lines: row.lines };
  const members = row.members.map((member) => memberFrom(member, seal));
  const byId = new Map(members.map((member) => [member.id, member]));
  const people = byContact(members);
  return {
    now,
    community,
    from,
    contactId: row.sender ?? undefined,
    contacts: row.contacts.map((contact) => contactFrom(contact, people.get(contact.id) ?? [], seal)),
    requests: row.requests.map((request) => requestFrom(request, row.invitations, seal)),
    stewards: row.stewards,
    news: (row.news ?? []).map((each) => newsFrom(each, seal)),
    failedCalls: row.failedCalls ?? 0,
    inCall: row.inCall ?? false,
    feelings: row.feelings.map(feelingFrom),
    partnerIds: row.partnerIds ?? [],
    carried: (row.carried ?? []).map((each) => carriedFrom(each, seal)),
    kindWords: (row.kindWords ?? []).map((each) => kindWordsFrom(each, seal)),
    wishes: (row.wishes ?? []).map((each) => wishesFrom(each, seal)),
    friends: (row.friends ?? []).map((each) => friendsFrom(each, seal)),
    sharings: (row.sharings ?? []).map(sharingFrom),
    ...(row.proposals && { proposals: row.proposals.map((each) => proposalFrom(each, seal)) }),
    opinions: row.opinions.map(opinionFrom),
    shifts: row.shifts.map(({ from: begins, until, ...shift }) => ({
      ...shift,
      ...{ from: new Date(begins), until: new Date(until) },
    })),
    ...(row.lastWave && { lastWave: lastWaveFrom(row.lastWave) }),
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
      opinionId: randomUUID(),
      shiftId: randomUUID(),
      announcementId: randomUUID(),
      proposalId: randomUUID(),
      friendsId: randomUUID(),
    },
  };
}

const opinionFrom = (row: OpinionRow): SecondOpinion => ({
  ...row,
  askedAt: new Date(row.askedAt),
  expiresAt: new Date(row.expiresAt),
});

const newsFrom = (row: NewsRow, seal: Seal): News => ({
  ...row,
  memberId: row.memberId ?? undefined,
  requestId: row.requestId ?? undefined,
  phrase: JSON.parse(openHex(seal, row.phrase)),
  dueAt: new Date(row.dueAt),
});

const lastWaveFrom = ({ unsent, leftAt, askedAt }: LastWaveRow): LastWave => ({
  unsent,
  leftAt: dateFrom(leftAt),
  askedAt: dateFrom(askedAt),
});

const dateFrom = (written: string | null): Date | undefined => (written === null ? undefined : new Date(written));

/** What has no end is `infinity` in its row. */
const endFrom = (written: string | null): Date | undefined => (written === 'infinity' ? farFuture : dateFrom(written));

const asItIs = (opened: string): string => opened;

const maybeLater = <T>(seal: Seal, sealed: string | null, read: (opened: string) => T): (() => T | undefined) =>
  sealed === null ? () => undefined : openHexLater(seal, sealed, read);

const openMaybe = (seal: Seal, sealed: string | null): string | undefined =>
  sealed === null ? undefined : openHex(seal, sealed);

/** A phone. What is sealed is opened when it is asked for: of two hundred who could help, most are only held against the need. */
function contactFrom(row: ContactRow, members: readonly Member[], seal: Seal): Contact {
  const phone = openHexLater(seal, row.phone, asItIs);
  const dialogue = openHexLater(seal, row.dialogue, dialogueFrom);
  return {
    ...row,
    get phone() {
      return phone();
    },
    vouchCode: row.vouchCode ?? undefined,
    heardAt: dateFrom(row.heardAt),
    get dialogue() {
      return dialogue();
    },
    members,
  };
}

/** A person, of whom is opened what is asked for. */
export function memberFrom({ buddyId, ...row }: MemberRow, seal: Seal): Member {
  const name = maybeLater(seal, row.name, asItIs);
  const place = maybeLater(seal, row.place, (json): Place => JSON.parse(json));
  const checkIn = maybeLater(seal, row.checkIn, (json) => checkInFrom(json, buddyId));
  return {
    ...row,
    get name() {
      return name();
    },
    get place() {
      return place();
    },
    skills: row.skills.filter(isKind),
    hours: row.hours === null ? undefined : parseHours(row.hours),
    reachMiles: row.reachMiles ?? undefined,
    vouchedById: row.vouchedById ?? undefined,
    asksPerWeek: row.asksPerWeek ?? undefined,
    quietHours: row.quietHours === 'none' ? 'none' : parseQuietHours(row.quietHours ?? ''),
    timezone: row.timezone ?? undefined,
    pausedUntil: endFrom(row.pausedUntil),
    blockedUntil: endFrom(row.blockedUntil),
    offerAskedAt: dateFrom(row.offerAskedAt),
    restOfferedAt: dateFrom(row.restOfferedAt),
    stewardUntil: dateFrom(row.stewardUntil),
    get checkIn() {
      return checkIn();
    },
  };
}

function byContact(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const grouped = new Map<string, Member[]>();
  for (const member of members) {
    const others = grouped.get(member.contactId);
    if (others) others.push(member);
    else grouped.set(member.contactId, [member]);
  }
  return grouped;
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
