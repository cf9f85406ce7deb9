// A decision in the making: what is known, what has been changed so far, and what is to be said.
import type { Community } from './community.ts';
import type { Effect, Recipient } from './effect.ts';
import type { Contact, Dialogue, Member } from './people.ts';
import type { Phrase } from './phrases.ts';
import type { HeldText, Question } from './question.ts';
import { waitsUntil } from './quiet.ts';
import type { Request } from './request.ts';
import type { Fresh, Snapshot } from './snapshot.ts';
import type { ContactTimerKind, RequestTimerKind } from './timers.ts';

/** What can be added to a question by the decision itself. */
type QuestionDetails = Question extends infer Q ? (Q extends Question ? Omit<Q, 'askedAt'> : never) : never;

/**
 * Handlers read the snapshot and write their changes through one of these; later steps of the same decision see them.
 * Nothing leaves it but the list of effects.
 */
export class Decision {
  readonly now: Date;
  readonly community: Community;
  readonly fresh: Fresh;
  readonly snapshot: Snapshot;
  private readonly contacts: Map<string, Contact>;
  private readonly requests: Map<string, Request>;
  private readonly changedContacts = new Set<string>();
  private readonly changedRequests = new Set<string>();
  private readonly forgotten = new Map<string, number>();
  /** What is to be said, set and kept, in the order in which it was decided. */
  private readonly doing: Effect[] = [];

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.now = snapshot.now;
    this.community = snapshot.community;
    this.fresh = snapshot.fresh;
    this.contacts = new Map(snapshot.contacts.map((contact) => [contact.id, contact]));
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

  /** Deletes a contact and everything of its people; what was said to them in this decision still goes out. */
  forget(contact: Contact): void {
    this.forgotten.set(contact.id, contact.version);
  }

  /** Puts a question to a phone: it waits there, the latest first, until it is answered. */
  ask(contactId: string, details: QuestionDetails, phrase: Phrase, memberId?: string): void {
    this.remember(contactId, details);
    this.tellContact(contactId, phrase, memberId);
  }

  /** Keeps a question open whose words are part of another text. */
  remember(contactId: string, details: QuestionDetails): void {
    const question = { ...details, askedAt: this.now } as Question;
    const questions = this.contact(contactId).dialogue.questions.filter((other) => other.ask !== question.ask);
    this.saveDialogue(contactId, { questions: [...questions, question] });
  }

  settle(contactId: string, question: Question): void {
    const questions = this.contact(contactId).dialogue.questions.filter((other) => other !== question);
    this.saveDialogue(contactId, { questions });
  }

  /** Says something to a person. Nobody who opted out is told anything. */
  tell(memberId: string, phrase: Phrase, options: TellOptions = {}): void {
    this.tellContact(this.member(memberId).contactId, phrase, memberId, options);
  }

  tellContact(contactId: string, phrase: Phrase, memberId?: string, options: TellOptions = {}): void {
    const contact = this.contact(contactId);
    if (contact.optedOut && !options.lastWord) return;
    const member = contact.members.find((candidate) => candidate.id === memberId);
    const to: Recipient = {
      contactId,
      phone: contact.phone,
      line: contact.line,
      language: member?.language ?? contact.language,
      addressee: contact.members.length > 1 ? member?.name : undefined,
    };
    const { urgent = false, lastWord = false, wakes = lastWord, pictures = [], expiresAt } = options;
    const about = this.requestIn(phrase);
    const notBefore = wakes ? undefined : waitsUntil({ contact, member, about }, this.snapshot);
    this.doing.push({ do: 'text', to, phrase, urgent, lastWord, pictures, requestId: about?.id, notBefore, expiresAt });
  }

  /** The request whose code a phrase names. */
  private requestIn(phrase: Phrase): Request | undefined {
    const code = 'code' in phrase ? phrase.code : 'request' in phrase ? phrase.request.code : undefined;
    return code === undefined ? undefined : this.allRequests().find((request) => request.code === code);
  }

  tellStewards(phrase: Phrase, options: TellOptions = {}): void {
    for (const steward of this.snapshot.stewards) this.tell(steward.memberId, phrase, options);
  }

  /** Keeps a text that the line was not sure of. */
  keepUnsure(contactId: string, { body, reading }: HeldText): void {
    const { meaning, sureness } = reading;
    this.doing.push({ do: 'keepUnsure', contactId, body, meaning, sureness });
  }

  setTimer(kind: RequestTimerKind, requestId: string, at: Date): void {
    this.doing.push({ do: 'setTimer', timer: { kind, requestId, at } });
  }

  setContactTimer(kind: ContactTimerKind, contactId: string, at: Date): void {
    this.doing.push({ do: 'setTimer', timer: { kind, contactId, at } });
  }

  /** Everything decided, states first. */
  effects(): readonly Effect[] {
    const contacts = [...this.changedContacts].filter((id) => !this.forgotten.has(id));
    return [
      ...contacts.map((id): Effect => ({ do: 'saveContact', contact: this.contact(id) })),
      ...[...this.changedRequests].map((id): Effect => ({ do: 'saveRequest', request: this.request(id) })),
      ...[...this.forgotten].map(([contactId, version]): Effect => ({ do: 'forget', contactId, version })),
      ...this.doing,
    ];
  }
}

export interface TellOptions {
  readonly urgent?: boolean;
  readonly pictures?: readonly string[];
  /** Goes out at any hour, as where somebody is in danger. */
  readonly wakes?: boolean;
  /** After this it says nothing true or useful any more. */
  readonly expiresAt?: Date | undefined;
  /** The one confirmation that someone who just opted out still gets. */
  readonly lastWord?: boolean;
}
