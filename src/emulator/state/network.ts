// Everything the emulator remembers: lines, phones, texts, calls and who opted out. It tells its listeners of every change.
import { CallBook, type CallChange } from './call-book.ts';
import { type Line, newLine } from './line.ts';
import type { Media, Message } from './message.ts';
import { newPhone, type Phone } from './phone.ts';
import { countSegments } from './segments.ts';
import { newSid } from './sid.ts';

export type Change =
  | CallChange
  | { readonly kind: 'text'; readonly message: Message }
  | { readonly kind: 'phone'; readonly phone: Phone }
  | { readonly kind: 'lines' }
  | { readonly kind: 'reset' };

export type NewMessage = Pick<Message, 'direction' | 'from' | 'to' | 'body' | 'status'> &
  Partial<Pick<Message, 'media' | 'mediaUrls' | 'statusCallback' | 'listed' | 'webhook'>>;

export class Network {
  /** By number. */
  readonly phones = new Map<string, Phone>();
  /** By number. */
  readonly lines = new Map<string, Line>();
  /** By sid, oldest first. */
  readonly messages = new Map<string, Message>();
  readonly callBook = new CallBook(
    () => this.nowMs(),
    (change) => this.changed(change),
  );
  readonly #blocked = new Set<string>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #clock: () => Date;
  #lastSeq = 0;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  nowMs(): number {
    return this.#clock().getTime();
  }

  /** Calls the listener on every change until the returned function is called. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** The phone with this number, appearing as a switched-on mobile where it was unknown. */
  phone(number: string): Phone {
    const known = this.phones.get(number);
    if (known) return known;
    const phone = newPhone(number);
    this.phones.set(number, phone);
    this.changed({ kind: 'phone', phone });
    return phone;
  }

  /** Brings the phone with this number to the screen. */
  show(number: string): Phone {
    const phone = this.phone(number);
    if (phone.hidden) this.changePhone(phone, { hidden: false });
    return phone;
  }

  changePhone(phone: Phone, changes: Partial<Omit<Phone, 'number'>>): void {
    Object.assign(phone, changes);
    this.changed({ kind: 'phone', phone });
  }

  addLine(number: string): Line {
    const line = newLine(number, this.nowMs());
    this.lines.set(number, line);
    this.changed({ kind: 'lines' });
    return line;
  }

  changeLine(line: Line, changes: Partial<Line>): void {
    Object.assign(line, changes, { updatedAtMs: this.nowMs() });
    this.changed({ kind: 'lines' });
  }

  removeLine(line: Line): void {
    this.lines.delete(line.number);
    this.changed({ kind: 'lines' });
  }

  addMessage(fields: NewMessage): Message {
    const nowMs = this.nowMs();
    const media: Media[] = fields.media ?? [];
    const numMedia = media.length + (fields.mediaUrls?.length ?? 0);
    this.#lastSeq += 1;
    const message: Message = {
      mediaUrls: [],
      statusCallback: null,
      listed: true,
      webhook: 'none',
      ...fields,
      media,
      sid: newSid(numMedia > 0 ? 'MM' : 'SM'),
      seq: this.#lastSeq,
      errorCode: null,
      numSegments: countSegments(fields.body, numMedia),
      numMedia,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
      sentAtMs: fields.status === 'queued' ? null : nowMs,
    };
    this.messages.set(message.sid, message);
    this.show(message.direction === 'inbound' ? message.from : message.to);
    this.changed({ kind: 'text', message });
    return message;
  }

  changeMessage(
    message: Message,
    changes: Partial<Pick<Message, 'body' | 'status' | 'errorCode' | 'media' | 'mediaUrls' | 'sentAtMs' | 'webhook'>>,
  ): void {
    Object.assign(message, changes, { updatedAtMs: this.nowMs() });
    this.changed({ kind: 'text', message });
  }

  removeMessage(message: Message): void {
    this.messages.delete(message.sid);
    this.changed({ kind: 'reset' });
  }

  /** Opt-outs hold for one pair of phone and line. */
  block(phone: string, line: string): void {
    this.#blocked.add(`${phone} ${line}`);
  }

  /** False where the pair was not blocked. */
  unblock(phone: string, line: string): boolean {
    return this.#blocked.delete(`${phone} ${line}`);
  }

  isBlocked(phone: string, line: string): boolean {
    return this.#blocked.has(`${phone} ${line}`);
  }

  /** Forgets phones, texts, calls and opt-outs; the lines and their webhooks stay. */
  reset(): void {
    this.phones.clear();
    this.messages.clear();
    this.callBook.clear();
    this.#blocked.clear();
    this.changed({ kind: 'reset' });
  }

  /** What a state file keeps. */
  snapshot(): NetworkSnapshot {
    return {
      lastSeq: this.#lastSeq,
      phones: [...this.phones.values()],
      lines: [...this.lines.values()],
      messages: [...this.messages.values()],
      blocked: [...this.#blocked],
    };
  }

  /** Takes over what a snapshot kept, on top of what is there. */
  restore(snapshot: NetworkSnapshot): void {
    this.#lastSeq = Math.max(this.#lastSeq, snapshot.lastSeq);
    for (const phone of snapshot.phones) this.phones.set(phone.number, { ...newPhone(phone.number), ...phone });
    for (const line of snapshot.lines) this.lines.set(line.number, line);
    for (const message of snapshot.messages) this.messages.set(message.sid, message);
    for (const pair of snapshot.blocked) this.#blocked.add(pair);
  }
}

export interface NetworkSnapshot {
  readonly lastSeq: number;
  readonly phones: readonly Phone[];
  readonly lines: readonly Line[];
  readonly messages: readonly Message[];
  readonly blocked: readonly string[];
}
