// A community in memory: what decisions lead to is applied to it as the store would, without a database, so that thousands of
// conversations can be tried.

import { backgroundOf } from '../../src/background.ts';
import type { Carried } from '../../src/domain/carrying.ts';
import type { Community } from '../../src/domain/community.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Feeling } from '../../src/domain/feelings.ts';
import { parseHours, writeHours } from '../../src/domain/hours.ts';
import type { Contact, Member } from '../../src/domain/people.ts';
import { noDialogue } from '../../src/domain/people.ts';
import type { Phrase } from '../../src/domain/phrases.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { invitationOf, type Request } from '../../src/domain/request.ts';
import type { AskedWhat, Sharing, Wishes } from '../../src/domain/sharing.ts';
import type { Candidate, Snapshot } from '../../src/domain/snapshot.ts';
import { type Timer, timerKey } from '../../src/domain/timers.ts';
import { languages } from '../../src/languages/all.ts';
import { detailsFrom, detailsJson, dialogueFrom, dialogueJson } from '../../src/store/documents.ts';
import { readTextForm } from '../../src/telephony/twilio/inbound.ts';
import { understand } from '../../src/understanding/understand.ts';
import { wordAll } from '../../src/wording.ts';

const dayMs = 24 * 60 * 60 * 1000;
const spokenOfForMs = 2 * dayMs;
const weekMs = 7 * dayMs;

/** A text that goes out. */
export interface Said {
  readonly to: string;
  readonly body: string;
  readonly phrase: Phrase;
  readonly lastWord: boolean;
  /** When it goes out: a held text does in the morning. */
  readonly at: Date;
  /** The reader's contact as it is when the text is decided on, with when they last texted. */
  readonly reader: Contact | undefined;
  /** The request it is about. */
  readonly about: Request | undefined;
}

/** One thing that happened, and what came of it. */
export interface Step {
  readonly event: Event;
  readonly at: Date;
  readonly from?: string;
  /** The sender's contact as it was before. */
  readonly before?: Contact | undefined;
  /** Of a timer: its contact as it was afterwards. */
  readonly after?: Contact | undefined;
  readonly reading?: Reading;
  readonly said: readonly Said[];
}

interface Arrival {
  readonly readAs?: Reading;
  readonly receivedAt?: Date;
}

/** What `store/carried.ts` brings. */
const carriedIn = (request: Request, own: ReadonlySet<string>): readonly Carried[] =>
  request.invitations
    .filter(({ memberId }) => own.has(memberId))
    .map(({ memberId, status, askedAt }) => ({
      ...{ memberId, status, askedAt, requesterId: request.requesterId, kind: request.kind },
      ...{ when: request.when, openedAt: request.openedAt },
      hard: (request.hardTalks ?? []).some((talk) => talk.memberId === memberId),
    }));

export type MemberSetting = Partial<Omit<Member, 'id' | 'contactId'>>;

export class World {
  now: Date;
  community: Community;
  readonly contacts = new Map<string, Contact>();
  readonly requests = new Map<string, Request>();
  readonly feelings = new Map<string, Feeling>();
  readonly sharings = new Map<string, Sharing>();
  readonly wishes = new Map<string, Wishes>();
  readonly timers = new Map<string, Timer>();
  readonly #heardAt = new Map<string, Date>();
  #drawn = 0;

  constructor(community: Community, now: Date) {
    this.community = community;
    this.now = now;
  }

  /** People who share a phone, one at least. */
  add(phone: string, ...people: readonly MemberSetting[]): void {
    const contactId = this.#draw('contact');
    const members = people.map(
      (person): Member => ({
        language: 'en',
        languageChosen: false,
        channel: 'text',
        skills: [],
        steward: false,
        ...person,
        id: this.#draw('member'),
        contactId,
      }),
    );
    const language = members[0]?.language ?? 'en';
    this.contacts.set(contactId, {
      ...{ id: contactId, phone, line: this.#line(), language, members },
      ...{ optedOut: false, textless: false, dialogue: noDialogue, version: 1 },
    });
  }

  contactOf(phone: string): Contact | undefined {
    return [...this.contacts.values()].find((contact) => contact.phone === phone);
  }

  memberOf(memberId: string): Member | undefined {
    return [...this.contacts.values()].flatMap(({ members }) => members).find(({ id }) => id === memberId);
  }

  /** Somebody texts the line; the text is read as it would be, unless it is said how. `receivedAt`: where that was some time ago. */
  text(phone: string, body: string, { readAs, receivedAt }: Arrival = {}): Step {
    const form = { MessageSid: this.#draw('SM'), From: phone, To: this.#line(), Body: body };
    const text = readTextForm(form);
    if (!text) throw new Error('that is a text');
    const before = this.contactOf(phone);
    const snapshot = this.#snapshot({ phone, body });
    const reading = readAs ?? this.#read(body, snapshot);
    const { pictures, carrier } = text;
    const event: Event = { kind: 'textReceived', body, pictures, carrier, reading, receivedAt };
    const said = this.#carryOut(event, snapshot);
    this.#heardAt.set(phone, this.now);
    return { event, at: this.now, from: phone, before, reading, said };
  }

  /** The network says that a phone takes no texts. */
  refuse(phone: string, because: 'optedOut' | 'textless', writtenAt?: Date): Step | undefined {
    const before = this.contactOf(phone);
    if (!before) return undefined;
    const event: Event = { kind: 'deliveryRefused', because, writtenAt };
    return { event, at: this.now, before, said: this.#carryOut(event, this.#snapshot({ phone })) };
  }

  /** Time passes; timers fire in their order, each at its time. */
  pass(ms: number): readonly Step[] {
    const until = new Date(this.now.getTime() + ms);
    const steps: Step[] = [];
    for (let due = this.#nextTimer(until); due; due = this.#nextTimer(until)) {
      if (due.at > this.now) this.now = due.at;
      steps.push(this.#fire(due));
      if (steps.length > 5_000) throw new Error('a timer sets itself for ever');
    }
    this.now = until;
    return steps;
  }

  #fire(timer: Timer): Step {
    this.timers.delete(timerKey(timer));
    const event: Event = { kind: 'timerFired', timer };
    const before = 'contactId' in timer ? this.contacts.get(timer.contactId) : undefined;
    const said = this.#carryOut(event, this.#snapshot({ timer }));
    const after = before && this.contacts.get(before.id);
    return { event, at: this.now, before, after, said };
  }

  #nextTimer(until: Date): Timer | undefined {
    return [...this.timers.values()].filter(({ at }) => at <= until).sort((a, b) => a.at.getTime() - b.at.getTime())[0];
  }

  #carryOut(event: Event, snapshot: Snapshot): readonly Said[] {
    const effects = decide(event, snapshot);
    const said: Said[] = [];
    for (const effect of effects) {
      assertStorable(effect);
      if (effect.do !== 'text') this.#apply(effect);
      else {
        const { to, phrase, lastWord, requestId } = effect;
        const at = effect.notBefore ?? this.now;
        const reader = snapshot.contacts.find(({ id }) => id === to.contactId);
        const about = requestId === undefined ? undefined : this.requests.get(requestId);
        for (const worded of wordAll([effect], languages)) {
          if (worded.do === 'text') said.push({ to: to.phone, body: worded.body, phrase, lastWord, at, reader, about });
        }
      }
    }
    return said;
  }

  #apply(effect: Exclude<Effect, { do: 'text' }>): void {
    switch (effect.do) {
      case 'saveContact':
        this.contacts.set(effect.contact.id, storedContact(effect.contact));
        break;
      case 'saveRequest':
        this.requests.set(effect.request.id, storedRequest(effect.request));
        break;
      case 'saveFeeling':
        this.feelings.set(`${effect.feeling.fromId} ${effect.feeling.aboutId}`, effect.feeling);
        break;
      case 'setTimer':
        this.timers.set(timerKey(effect.timer), effect.timer);
        break;
      case 'forget':
        this.#forget(effect.contactId);
        break;
      case 'saveCommunity':
        this.community = { ...effect.community, version: effect.community.version + 1 };
        break;
      case 'audit':
      case 'saveOpinion':
      case 'dropOpinion':
      case 'saveShift':
      case 'saveAnnouncement':
      case 'settleRecipient':
      case 'postponeRecipient':
      case 'saveProposal':
      case 'saveFriends':
      case 'answerFriends':
      case 'endFriends':
      case 'castVote':
      case 'noteAsked':
      case 'keepUnsure':
      case 'keepKindWords':
      case 'sayInCall':
      case 'saveCall':
      case 'tellByVoice':
      case 'settleNews':
      case 'placeCall':
      case 'stopRinging':
      case 'fetchCall':
      case 'keepRecording':
      case 'attachRecording':
      case 'settleRecording':
        break;
      case 'keepWishes':
        this.wishes.set(effect.memberId, effect.wishes);
        break;
      case 'keepMonths':
        this.sharings.set(effect.memberId, {
          ...{ memberId: effect.memberId, askedAt: this.sharings.get(effect.memberId)?.askedAt ?? {} },
          ...(!effect.wanted && { noMonths: true }),
        });
        break;
      case 'keepAsked':
        this.#keepAsked(effect.memberId, effect.what);
        break;
      default:
        effect satisfies never;
    }
  }

  #keepAsked(memberId: string, what: AskedWhat): void {
    const askedAt = { ...this.sharings.get(memberId)?.askedAt, [what]: this.now };
    this.sharings.set(memberId, { memberId, askedAt });
  }

  #forget(contactId: string): void {
    this.#heardAt.delete(this.contacts.get(contactId)?.phone ?? '');
    const gone = new Set(this.contacts.get(contactId)?.members.map(({ id }) => id));
    this.contacts.delete(contactId);
    for (const [key, { fromId, aboutId }] of this.feelings)
      if (gone.has(fromId) || gone.has(aboutId)) this.feelings.delete(key);
    for (const request of this.requests.values()) {
      if (gone.has(request.requesterId)) this.requests.delete(request.id);
      else {
        const invitations = request.invitations.filter(({ memberId }) => !gone.has(memberId));
        this.requests.set(request.id, { ...request, invitations });
      }
    }
    for (const [key, timer] of this.timers) {
      const isLeft =
        ('requestId' in timer && this.requests.has(timer.requestId)) ||
        ('contactId' in timer && this.contacts.has(timer.contactId)) ||
        'communityId' in timer;
      if (!isLeft) this.timers.delete(key);
    }
  }

  /** What `store/snapshot-sql.ts` brings. */
  #snapshot(about: { phone?: string; body?: string; timer?: Timer }): Snapshot {
    const { timer } = about;
    const contact =
      timer && 'contactId' in timer
        ? this.contacts.get(timer.contactId)
        : about.phone === undefined
          ? undefined
          : this.contactOf(about.phone);
    const own = new Set(contact?.members.map(({ id }) => id));
    const requests = [...this.requests.values()].filter((request) => {
      const isTalkedOf = !request.closedAt || request.closedAt.getTime() > this.now.getTime() - spokenOfForMs;
      const isPart = own.has(request.requesterId) || request.invitations.some(({ memberId }) => own.has(memberId));
      const isTimers = timer !== undefined && 'requestId' in timer && request.id === timer.requestId;
      return isTimers || (isTalkedOf && isPart);
    });
    const stewards = this.#members()
      .filter(({ steward }) => steward)
      .map(({ id: memberId, contactId }) => ({ memberId, contactId }));
    const candidates = timer?.kind === 'wave' ? requests.flatMap((request) => this.#candidates(request)) : [];
    const codes: readonly string[] = about.body?.match(/\b\d{4}\b/g) ?? [];
    const present = new Set([
      ...(contact ? [contact.id] : []),
      ...stewards.map(({ contactId }) => contactId),
      ...candidates.map(({ member }) => member.contactId),
      ...requests
        .flatMap((request) => [request.requesterId, ...request.invitations.map(({ memberId }) => memberId)])
        .map((memberId) => this.memberOf(memberId)?.contactId),
    ]);
    const contacts = [...this.contacts.values()]
      .filter(({ id, vouchCode }) => present.has(id) || (vouchCode !== undefined && codes.includes(vouchCode)))
      .map((known) => ({ ...known, heardAt: this.#heardAt.get(known.phone) }));
    const latest = Math.max(10, ...[...this.requests.values()].map(({ code }) => code));
    return {
      now: this.now,
      community: this.community,
      from: about.phone === undefined ? undefined : { phone: about.phone, line: this.#line() },
      contactId: contact?.id,
      requests,
      contacts,
      stewards,
      feelings: [...this.feelings.values()],
      partnerIds: [...this.requests.values()].flatMap((request) => partnersIn(request, own)),
      kindWords: [],
      carried: [...this.requests.values()].flatMap((request) => carriedIn(request, own)),
      sharings: [...this.sharings.values()],
      friends: [],
      wishes: [...this.wishes].map(([memberId, wishes]) => ({ memberId, wishes })),
      opinions: [],
      shifts: [],
      candidates,
      news: [],
      failedCalls: 0,
      inCall: false,
      fresh: {
        contactId: this.#draw('contact'),
        memberId: this.#draw('member'),
        requestId: this.#draw('request'),
        requestCode: latest + 1,
        vouchCode: String(1000 + (this.#drawn % 9000)),
        opinionId: this.#draw('opinion'),
        shiftId: this.#draw('shift'),
        announcementId: this.#draw('announcement'),
        proposalId: this.#draw('proposal'),
        friendsId: this.#draw('friends'),
      },
    };
  }

  #candidates(request: Request): readonly Candidate[] {
    return this.#members().flatMap((member): readonly Candidate[] => {
      const contact = this.contacts.get(member.contactId);
      const invitation = invitationOf(request, member.id);
      const wasAsked = invitation && (invitation.status !== 'covered' || invitation.round >= request.round);
      const isReachable = contact && !contact.optedOut && !contact.textless && member.channel === 'text';
      const isPaused = member.pausedUntil !== undefined && member.pausedUntil > this.now;
      if (!isReachable || isPaused || wasAsked || !member.skills.some((skill) => skill === request.kind)) return [];
      const asked = [...this.requests.values()]
        .flatMap((each) => invitationOf(each, member.id)?.askedAt ?? [])
        .filter((at) => at.getTime() > this.now.getTime() - weekMs)
        .sort((a, b) => a.getTime() - b.getTime());
      return [{ member, invitationsLast7Days: asked.length, lastInvitedAt: asked.at(-1) }];
    });
  }

  /** As `handle.ts` has a text read. */
  #read(body: string, snapshot: Snapshot): Reading {
    return understand(body, backgroundOf(snapshot, languages));
  }

  #members(): readonly Member[] {
    return [...this.contacts.values()].flatMap(({ members }) => members);
  }

  #line = (): string => this.community.lines[0]?.number ?? '';

  #draw(what: string): string {
    this.#drawn += 1;
    return `${what}-${String(this.#drawn).padStart(5, '0')}`;
  }
}

/** Whom some people have had to do with in a request. */
function partnersIn({ requesterId, invitations }: Request, own: ReadonlySet<string>): readonly string[] {
  const met = invitations.filter(({ status }) => status === 'matched' || status === 'done' || status === 'dropped');
  if (own.has(requesterId)) return met.map(({ memberId }) => memberId);
  return met.some(({ memberId }) => own.has(memberId)) ? [requesterId] : [];
}

/** As it comes back from its row. */
const storedContact = (contact: Contact): Contact => ({
  ...contact,
  dialogue: dialogueFrom(dialogueJson(contact.dialogue)),
  members: contact.members.map((member) => ({
    ...member,
    hours: member.hours && parseHours(writeHours(member.hours)),
  })),
  version: contact.version + 1,
});

const storedRequest = (request: Request): Request => ({
  ...request,
  ...detailsFrom(detailsJson(request)),
  version: request.version + 1,
});

const largestInteger = 2 ** 31 - 1;

/** Throws where a value could not be stored: an invalid date, a number that no column holds. */
function assertStorable(value: unknown, path = ''): void {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new Error(`${path} is no date`);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > largestInteger) throw new Error(`${path} is ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) assertStorable(part, `${path}.${key}`);
  }
}
