// What a decision knows of people and requests, with its own changes already in it.
import type { Community } from './community.ts';
import type { Effect } from './effect.ts';
import { type Feeling, feelingOf } from './feelings.ts';
import { fairly, type Order } from './matching.ts';
import type { Contact, Dialogue, Member } from './people.ts';
import type { PhoneFriends } from './phone-friends.ts';
import type { Request } from './request.ts';
import type { SecondOpinion } from './second-opinion.ts';
import type { Fresh, Snapshot } from './snapshot.ts';

/** The snapshot, as it is after what has been changed so far. */
export class ChangedSnapshot {
  readonly now: Date;
  readonly community: Community;
  readonly fresh: Fresh;
  readonly snapshot: Snapshot;
  readonly order: Order;
  private readonly contacts: Map<string, Contact>;
  private readonly requests: Map<string, Request>;
  private feelings: readonly Feeling[];
  private readonly changedFeelings = new Map<string, Feeling>();
  private readonly friends: Map<string, PhoneFriends>;
  private readonly changedFriends = new Map<string, PhoneFriends>();
  private readonly changedOpinions = new Map<string, SecondOpinion>();
  private readonly changedContacts = new Set<string>();
  private readonly changedRequests = new Set<string>();
  private readonly forgotten = new Map<string, number>();

  /** `order`: in which neighbours are asked. */
  constructor(snapshot: Snapshot, order: Order = fairly) {
    this.order = order;
    this.snapshot = snapshot;
    this.now = snapshot.now;
    this.community = snapshot.community;
    this.fresh = snapshot.fresh;
    this.contacts = new Map(snapshot.contacts.map((contact) => [contact.id, contact]));
    this.feelings = snapshot.feelings;
    this.friends = new Map(snapshot.friends.map((friends) => [friends.id, friends]));
    this.requests = new Map(snapshot.requests.map((request) => [request.id, request]));
  }

  /** The sender's contact as it is now. */
  sender(): Contact | undefined {
    const id = this.snapshot.contactId;
    return id === undefined ? undefined : this.contacts.get(id);
  }

  contact(id: string): Contact {
    const contact = this.contacts.get(id);
    if (!contact) throw new Error(`contact ${id} is not in the snapshot`);
    return contact;
  }

  allContacts(): readonly Contact[] {
    return [...this.contacts.values()];
  }

  /** The member, where the snapshot knows them. */
  findMember(id: string): Member | undefined {
    for (const contact of this.contacts.values()) {
      const member = contact.members.find((candidate) => candidate.id === id);
      if (member) return member;
    }
    return undefined;
  }

  member(id: string): Member {
    const member = this.findMember(id);
    if (!member) throw new Error(`member ${id} is not in the snapshot`);
    return member;
  }

  request(id: string): Request {
    const request = this.requests.get(id);
    if (!request) throw new Error(`request ${id} is not in the snapshot`);
    return request;
  }

  allRequests(): readonly Request[] {
    return [...this.requests.values()];
  }

  saveContact(contact: Contact): Contact {
    this.contacts.set(contact.id, contact);
    this.changedContacts.add(contact.id);
    return contact;
  }

  saveMember(member: Member): Member {
    const contact = this.contact(member.contactId);
    const others = contact.members.filter((other) => other.id !== member.id);
    const at = contact.members.findIndex((other) => other.id === member.id);
    this.saveContact({ ...contact, members: others.toSpliced(at < 0 ? others.length : at, 0, member) });
    return member;
  }

  saveDialogue(contactId: string, change: Partial<Dialogue>): void {
    const contact = this.contact(contactId);
    this.saveContact({ ...contact, dialogue: { ...contact.dialogue, ...change } });
  }

  saveRequest(request: Request): Request {
    this.requests.set(request.id, request);
    this.changedRequests.add(request.id);
    return request;
  }

  allFeelings(): readonly Feeling[] {
    return this.feelings;
  }

  /** What a person feels about another, as it is from now on. */
  saveFeeling(feeling: Feeling): void {
    const { fromId, aboutId } = feeling;
    const before = feelingOf(this.feelings, fromId, aboutId);
    this.feelings = [...this.feelings.filter((other) => other !== before), feeling];
    this.changedFeelings.set(`${fromId} ${aboutId}`, feeling);
  }

  allFriends(): readonly PhoneFriends[] {
    return [...this.friends.values()];
  }

  saveFriends(friends: PhoneFriends): PhoneFriends {
    this.friends.set(friends.id, friends);
    this.changedFriends.set(friends.id, friends);
    return friends;
  }

  /** They are none any more. */
  dropFriends(id: string): void {
    this.friends.delete(id);
  }

  /** What stewards are asked to agree to, and none has answered. */
  unansweredOpinions(): readonly SecondOpinion[] {
    return this.snapshot.opinions.filter(({ id }) => this.changedOpinions.get(id)?.answer === undefined);
  }

  saveOpinion(opinion: SecondOpinion): void {
    this.changedOpinions.set(opinion.id, opinion);
  }

  isForgotten(contactId: string): boolean {
    return this.forgotten.has(contactId);
  }

  /** Deletes a contact and everything of its people; what was said to them in this decision still goes out. */
  forget(contact: Contact): void {
    this.forgotten.set(contact.id, contact.version);
  }

  /** What has been changed, as it is stored. */
  protected changes(): readonly Effect[] {
    const contacts = [...this.changedContacts].filter((id) => !this.forgotten.has(id));
    return [
      ...contacts.map((id): Effect => ({ do: 'saveContact', contact: this.contact(id) })),
      ...[...this.changedRequests].map((id): Effect => ({ do: 'saveRequest', request: this.request(id) })),
      ...[...this.changedFeelings.values()].map((feeling): Effect => ({ do: 'saveFeeling', feeling })),
      ...this.friendsChanged(),
      ...[...this.changedOpinions.values()].map((opinion): Effect => ({ do: 'saveOpinion', opinion })),
      ...[...this.forgotten].map(([contactId, version]): Effect => ({ do: 'forget', contactId, version })),
    ];
  }

  private friendsChanged(): readonly Effect[] {
    const dropped = this.snapshot.friends.filter(({ id }) => !this.friends.has(id));
    const changed = [...this.changedFriends.values()].filter(({ id }) => this.friends.has(id));
    return [
      ...changed.map((friends): Effect => ({ do: 'saveFriends', friends, gone: false })),
      ...dropped.map((friends): Effect => ({ do: 'saveFriends', friends, gone: true })),
    ];
  }
}
