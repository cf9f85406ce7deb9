// A decision in the making: what is known, what has been changed so far, and what is to be said.
import { mayWake } from './at-any-hour.ts';
import type { Call } from './call.ts';
import type { CallScript, Spoken } from './call-script.ts';
import { ChangedSnapshot } from './changed-snapshot.ts';
import type { Effect, Kept, Recipient } from './effect.ts';
import type { HeldText } from './held-text.ts';
import { type Alerted, stewardsToTell } from './on-call-now.ts';
import { nextOverdueAt, withQuestion } from './open-questions.ts';
import type { Contact } from './people.ts';
import type { Phrase } from './phrases.ts';
import type { Question } from './question.ts';
import { waitsUntil } from './quiet.ts';
import { asReadAt } from './read-later.ts';
import type { RecordedWords } from './recording.ts';
import type { Request } from './request.ts';
import type { InRoom, TalkCall } from './talk.ts';
import type { TellOptions } from './tell-options.ts';
import type { ContactTimerKind, RequestTimerKind } from './timers.ts';
import { isToldByVoice } from './told-by-voice.ts';

/** Several pieces of news that come together are told in one call. */
const gatheredForMs = 20_000;

type VoiceOptions = Partial<Omit<Extract<Effect, { do: 'tellByVoice' }>, 'do' | 'contactId' | 'phrase'>>;

/** A question without what the decision itself adds to it. */
type QuestionDetails = Question extends infer Q
  ? Q extends Question
    ? Omit<Q, 'askedAt' | 'repeatedAt' | 'lapsed'>
    : never
  : never;

/**
 * Handlers read the snapshot and write their changes through one of these; later steps of the same decision see them.
 * Nothing leaves it but the list of effects.
 */
export class Decision extends ChangedSnapshot {
  private listener: { readonly phone: string; readonly hear: (phrase: Phrase) => void } | undefined;
  /** What is to be said, set and kept, in the order in which it was decided. */
  private readonly doing: Effect[] = [];

  /** Puts a question to a phone: it waits there, the latest first, until it is answered. */
  ask(contactId: string, details: QuestionDetails, phrase: Phrase, memberId?: string): void {
    const askedAt = this.tellContact(contactId, phrase, memberId);
    this.remember(contactId, memberId === undefined ? details : { ...details, memberId }, askedAt);
  }

  /** Keeps a question open whose words are part of another text. */
  remember(contactId: string, details: QuestionDetails, askedAt = this.now): void {
    this.putQuestion(contactId, { ...details, askedAt, repeatedAt: undefined, lapsed: undefined } as Question);
  }

  /** Puts a question last, in place of what it was before; a timer looks at it where nobody answers. */
  putQuestion(contactId: string, question: Question): void {
    const questions = withQuestion(this.contact(contactId).dialogue.questions, question);
    this.saveDialogue(contactId, { questions });
    const dueAt = nextOverdueAt(questions, this.community.followUp);
    if (dueAt) this.setContactTimer('question', contactId, dueAt);
  }

  /** Nothing more is done about a question; an answer to it is still taken. */
  layAside(contactId: string, question: Question): void {
    const { questions } = this.contact(contactId).dialogue;
    const laidAside = questions.map((other) => (other === question ? { ...question, lapsed: true as const } : other));
    this.saveDialogue(contactId, { questions: laidAside });
  }

  settle(contactId: string, question: Question): void {
    const questions = this.contact(contactId).dialogue.questions.filter((other) => other !== question);
    this.saveDialogue(contactId, { questions });
  }

  /** Says something to a person, and returns when it goes out. Nobody who opted out is told anything. */
  tell(memberId: string, phrase: Phrase, options: TellOptions = {}): Date {
    return this.tellContact(this.member(memberId).contactId, phrase, memberId, options);
  }

  /** From now on what would be texted to this phone is said in its call. */
  listen(phone: string, hear: (phrase: Phrase) => void): void {
    this.listener = { phone, hear };
  }

  sayInCall(script: CallScript): void {
    this.doing.push({ do: 'sayInCall', script });
  }

  saveCall(call: Call): void {
    this.doing.push({ do: 'saveCall', call });
  }

  tellContact(contactId: string, phrase: Phrase, memberId?: string, options: TellOptions = {}): Date {
    const contact = this.contact(contactId);
    if (this.listener?.phone === contact.phone && !options.aside) {
      this.listener.hear(phrase);
      return this.now;
    }
    if (contact.optedOut && !options.lastWord) return this.now;
    const member = contact.members.find((candidate) => candidate.id === memberId);
    const to: Recipient = {
      contactId,
      phone: contact.phone,
      line: contact.line,
      language: member?.language ?? contact.language,
      memberId: member?.id,
      addressee: contact.members.length > 1 ? member?.name : undefined,
    };
    const { urgent = false, lastWord = false, canWait = false, pictures = [], expiresAt } = options;
    const about = this.requestIn(phrase);
    const need = canWait ? undefined : (options.need ?? about);
    const notBefore = mayWake(phrase.say) ? undefined : waitsUntil({ contact, member, about: need }, this.snapshot);
    const said = notBefore ? asReadAt(phrase, about, notBefore, this.community.timezone) : phrase;
    const requestId = about?.id;
    // Whoever has just texted reads the answer.
    const hasTexted = contact.phone === this.snapshot.from?.phone && !this.listener && !contact.textless;
    if (isToldByVoice(contact, member) && !hasTexted)
      this.tellByVoice(contactId, said, { memberId, urgent, requestId, notBefore, expiresAt });
    else this.doing.push({ do: 'text', to, phrase: said, urgent, lastWord, pictures, requestId, notBefore, expiresAt });
    return notBefore ?? this.now;
  }

  /** Keeps something to be told when the person calls. */
  keepNews(contactId: string, phrase: Spoken, { urgent = false, ...rest }: VoiceOptions = {}): void {
    this.doing.push({ do: 'tellByVoice', contactId, phrase, urgent, ...rest });
  }

  /** Keeps something to be told by telephone, and sees to it that the person is called. */
  tellByVoice(contactId: string, phrase: Spoken, options: VoiceOptions = {}): void {
    const { urgent = false } = options;
    this.keepNews(contactId, phrase, options);
    const at = new Date(this.now.getTime() + (urgent ? 0 : gatheredForMs));
    this.setContactTimer('callOut', contactId, options.notBefore ?? at);
  }

  settleNews(ids: readonly string[]): void {
    if (ids.length > 0) this.doing.push({ do: 'settleNews', ids });
  }

  /** Has what was recorded in a call fetched and kept. */
  keepRecording(recording: RecordedWords): void {
    this.doing.push({ do: 'keepRecording', recording });
  }

  attachRecording(sid: string, requestId: string): void {
    this.doing.push({ do: 'attachRecording', sid, requestId });
  }

  settleRecording({ sid, requestId }: RecordedWords): void {
    this.doing.push({ do: 'settleRecording', sid, requestId });
  }

  /** `talk`: somebody waits on the line to talk with one of the phone's people. */
  placeCall({ id: contactId, phone, line }: Contact, talk?: TalkCall): void {
    this.doing.push({ do: 'placeCall', contactId, phone, line, talk });
  }

  stopRinging(requestId: string): void {
    this.doing.push({ do: 'stopRinging', requestId });
  }

  fetchCall({ callSid, nextStep }: InRoom): void {
    this.doing.push({ do: 'fetchCall', room: { callSid, nextStep } });
  }

  /** The request whose code a phrase names. */
  private requestIn(phrase: Phrase): Request | undefined {
    const code = 'code' in phrase ? phrase.code : 'request' in phrase ? phrase.request.code : undefined;
    return code === undefined ? undefined : this.allRequests().find((request) => request.code === code);
  }

  /** Returns when the first of them reads it, or now where there are none. */
  tellStewards(phrase: Phrase, options: TellOptions & Alerted = {}): Date {
    const readAt = stewardsToTell(this, options).map((memberId) => this.tell(memberId, phrase, options));
    return readAt.sort((a, b) => a.getTime() - b.getTime())[0] ?? this.now;
  }

  /** What is written down beside people and requests. */
  keep(effect: Kept): void {
    this.doing.push(effect);
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
    return [...this.changes(), ...this.doing];
  }
}
