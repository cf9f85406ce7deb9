// The community of the simulated year, in memory: what is decided is kept as the store would keep it, and brought back as it would load it.
import type { Community } from '../src/domain/community.ts';
import type { Effect } from '../src/domain/effect.ts';
import type { Feeling } from '../src/domain/feelings.ts';
import { nothingKnown } from '../src/domain/nothing-known.ts';
import type { Contact, Member } from '../src/domain/people.ts';
import type { Request } from '../src/domain/request.ts';
import type { Candidate, Snapshot } from '../src/domain/snapshot.ts';
import { type Timer, timerKey } from '../src/domain/timers.ts';
import { Invited } from './invited.ts';

const dayMs = 24 * 60 * 60_000;
const spokenOfForMs = 2 * dayMs;

/** Whose event it is. */
export interface About {
  readonly contactId?: string | undefined;
  readonly timer?: Timer | undefined;
}

export class Memory {
  readonly community: Community;
  readonly contacts = new Map<string, Contact>();
  readonly requests = new Map<string, Request>();
  readonly timers = new Map<string, Timer>();
  readonly #members = new Map<string, Member>();
  readonly #byCode = new Map<number, Request>();
  readonly #feelings = new Map<string, Map<string, Feeling>>();
  readonly #heardAt = new Map<string, Date>();
  /** The requests in which somebody has a part and that are still spoken of, by member. */
  readonly #parts = new Map<string, Set<string>>();
  readonly #invited = new Invited();
  /** Those who are asked how they are, from the beginning on. */
  readonly checkedIn: readonly string[];
  /** Those who chose somebody to look in on them, by whom they chose. */
  readonly #choosers = new Map<string, string[]>();
  readonly #stewards: Snapshot['stewards'];
  #drawn = 0;

  constructor(community: Community, contacts: readonly Contact[]) {
    this.community = community;
    for (const contact of contacts) this.#keepContact(contact);
    this.checkedIn = this.members().flatMap(({ id, checkIn }) => (checkIn ? id : []));
    for (const id of this.checkedIn) {
      const buddyId = this.member(id).checkIn?.buddy?.memberId;
      if (buddyId !== undefined) this.#choosers.set(buddyId, [...(this.#choosers.get(buddyId) ?? []), id]);
    }
    this.#stewards = this.members().flatMap(({ id, contactId, steward }) =>
      steward ? { memberId: id, contactId } : [],
    );
  }

  member(id: string): Member {
    const member = this.#members.get(id);
    if (!member) throw new Error(`there is no member ${id}`);
    return member;
  }

  members(): readonly Member[] {
    return [...this.#members.values()];
  }

  requestCoded(code: number): Request | undefined {
    return this.#byCode.get(code);
  }

  /** When a text of theirs last came in. */
  heardAt(contactId: string): Date | undefined {
    return this.#heardAt.get(contactId);
  }

  hear(contactId: string, at: Date): void {
    this.#heardAt.set(contactId, at);
  }

  /** Keeps a state; what is said is for the network. */
  keep(effect: Effect): void {
    if (effect.do === 'saveContact') this.#keepContact(effect.contact);
    else if (effect.do === 'saveRequest') this.#keepRequest(effect.request);
    else if (effect.do === 'saveFeeling') this.#keepFeeling(effect.feeling);
    else if (effect.do === 'setTimer') this.timers.set(timerKey(effect.timer), effect.timer);
    else if (effect.do === 'forget') throw new Error('nobody asks to be forgotten in this year');
  }

  #keepContact(contact: Contact): void {
    this.contacts.set(contact.id, { ...contact, version: contact.version + 1 });
    for (const member of contact.members) {
      if (this.#members.get(member.id)?.skills !== member.skills) this.#invited.noteOffers(member);
      this.#members.set(member.id, member);
    }
  }

  #keepRequest(request: Request): void {
    const kept = { ...request, version: request.version + 1 };
    this.requests.set(request.id, kept);
    this.#byCode.set(request.code, kept);
    this.#notePart(request.requesterId, request.id);
    for (const { memberId, askedAt } of request.invitations) {
      this.#notePart(memberId, request.id);
      this.#invited.noteAsked(memberId, { requestId: request.id, at: askedAt });
    }
  }

  #notePart(memberId: string, requestId: string): void {
    const known = this.#parts.get(memberId);
    if (known) known.add(requestId);
    else this.#parts.set(memberId, new Set([requestId]));
  }

  #keepFeeling(feeling: Feeling): void {
    for (const id of [feeling.fromId, feeling.aboutId]) {
      const known = this.#feelings.get(id) ?? new Map();
      known.set(`${feeling.fromId} ${feeling.aboutId}`, feeling);
      this.#feelings.set(id, known);
    }
  }

  snapshot(now: Date, { contactId, timer }: About): Snapshot {
    const sender = contactId ?? (timer && 'contactId' in timer ? timer.contactId : undefined);
    const contact = sender === undefined ? undefined : this.contacts.get(sender);
    const own = contact?.members.map(({ id }) => id) ?? [];
    const ofTimer = timer && 'requestId' in timer ? this.requests.get(timer.requestId) : undefined;
    const requests = ofTimer ? [ofTimer] : this.#spokenOf(own, now);
    const candidates =
      ofTimer && timer?.kind === 'wave' ? this.#invited.candidatesFor(ofTimer.kind, now, (id) => this.member(id)) : [];
    const line = this.community.lines[0]?.number ?? '';
    return {
      ...nothingKnown,
      now,
      community: this.community,
      from: contactId === undefined || !contact ? undefined : { phone: contact.phone, line },
      contactId: contact?.id,
      requests,
      contacts: this.#present(contact, requests, candidates),
      stewards: this.#stewards,
      feelings: this.#feelingsOf(new Set([...own, ...requests.map(({ requesterId }) => requesterId)])),
      carried: timer?.kind === 'lookBack' ? own.flatMap((id) => this.#invited.carriedBy(id, now, this.requests)) : [],
      dueAt: ofTimer && timer?.at,
      candidates,
      fresh: this.#fresh(),
    };
  }

  #spokenOf(own: readonly string[], now: Date): readonly Request[] {
    return own.flatMap((id) => {
      const parts = this.#parts.get(id) ?? new Set();
      return [...parts].flatMap((requestId) => {
        const request = this.requests.get(requestId);
        if (request && (!request.closedAt || request.closedAt.getTime() > now.getTime() - spokenOfForMs))
          return request;
        parts.delete(requestId);
        return [];
      });
    });
  }

  #present(
    contact: Contact | undefined,
    requests: readonly Request[],
    candidates: readonly Candidate[],
  ): readonly Contact[] {
    const memberIds = [
      ...requests.flatMap(({ requesterId, invitations }) => [
        requesterId,
        ...invitations.map(({ memberId }) => memberId),
      ]),
      ...(contact?.members.flatMap(({ checkIn }) => checkIn?.buddy?.memberId ?? []) ?? []),
      ...(contact?.members.flatMap(({ id }) => this.#choosers.get(id) ?? []) ?? []),
    ];
    const ids = new Set([
      ...(contact ? [contact.id] : []),
      ...memberIds.map((id) => this.member(id).contactId),
      ...candidates.map(({ member }) => member.contactId),
      ...this.#stewards.map(({ contactId: id }) => id),
    ]);
    return [...ids].flatMap((id) => {
      const found = this.contacts.get(id);
      return found ? { ...found, heardAt: this.#heardAt.get(id) } : [];
    });
  }

  #feelingsOf(ids: ReadonlySet<string>): readonly Feeling[] {
    const found = new Set<Feeling>();
    for (const id of ids) for (const feeling of this.#feelings.get(id)?.values() ?? []) found.add(feeling);
    return [...found];
  }

  #fresh(): Snapshot['fresh'] {
    this.#drawn += 1;
    const id = (what: string): string => `${what}-${this.#drawn}`;
    return {
      ...{ contactId: id('contact'), memberId: id('member'), requestId: id('request'), opinionId: id('opinion') },
      ...{ shiftId: id('shift'), announcementId: id('announcement'), proposalId: id('proposal'), vouchCode: '1000' },
      friendsId: id('friends'),
      requestCode: 11 + this.requests.size,
    };
  }
}
