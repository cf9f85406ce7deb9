// One step of a call, while it is being decided on: where the caller is, what is said to them, and what was heard.
import type { Call, CallState, Heard } from '../call.ts';
import { type CallPlace, type Told, tellsOfOthers } from '../call-place.ts';
import type { CallScript, Spoken } from '../call-script.ts';
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Scene } from '../on-text/scene.ts';
import type { Contact, Member } from '../people.ts';
import type { InRoom } from '../talk.ts';

/** What there is to read where no words were heard. */
export const noWords: HeldText = {
  body: '',
  pictures: [],
  spoken: true,
  reading: { meaning: 'talk', sureness: 1, explicit: false },
};

/** The request that somebody is busy with there. */
function aboutAt(place: CallPlace): Told | undefined {
  if (place.menu === 'record') return place.as.for === 'people' ? place.as.about : undefined;
  return 'about' in place ? place.about : undefined;
}

export class Turn {
  readonly decision: Decision;
  readonly heard: Heard;
  readonly #call: Call;
  readonly #said: Spoken[] = [];
  #state: CallState;
  /** Whether the caller came by a place where others' needs are told, be it only to hear that there are none. */
  #tellsOfOthers = false;

  constructor(decision: Decision, call: Call, heard: Heard) {
    this.decision = decision;
    this.heard = heard;
    this.#call = call;
    this.#state = call.state;
    // What would be texted to the caller is said to them.
    const phone = decision.snapshot.from?.phone;
    if (phone !== undefined) decision.listen(phone, (phrase) => this.say(phrase));
  }

  get direction(): Call['direction'] {
    return this.#call.direction;
  }

  /** The call, as it is while it waits in a room that this step leads to. */
  get room(): InRoom {
    return { callSid: this.#call.sid, nextStep: this.#call.step + 1 };
  }

  get state(): CallState {
    return this.#state;
  }

  get place(): CallPlace {
    return this.#state.place;
  }

  get said(): readonly Spoken[] {
    return this.#said;
  }

  /** Says something before what is asked next. */
  say(...phrases: readonly Spoken[]): void {
    this.#said.push(...phrases);
  }

  /** Takes back what was said so far, to ask it again as it was. */
  unsay(): readonly Spoken[] {
    return this.#said.splice(0);
  }

  /** Takes back what was said last, to ask it. */
  unsayLast(): readonly Spoken[] {
    return this.#said.splice(-1);
  }

  change(change: Partial<CallState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tellsOfOthers ||= tellsOfOthers(this.place);
  }

  /** Goes on to another place; `*` comes back here. */
  go(place: CallPlace): void {
    this.change({ place, trail: [...this.#state.trail, this.place], silences: 0 });
  }

  /** Stays within one menu, at another place of it. */
  move(place: CallPlace): void {
    this.change({ place, silences: 0 });
  }

  /** Starts anew at a place from which there is no way back. */
  start(place: CallPlace): void {
    this.change({ place, trail: [], silences: 0 });
  }

  /** Back to where the caller came from. False where there is no way back. */
  back(): boolean {
    const place = this.#state.trail.at(-1);
    if (place) this.change({ place, trail: this.#state.trail.slice(0, -1), silences: 0 });
    else this.change({ silences: 0 });
    return place !== undefined;
  }

  /** Goes on in this member's language, which may just have changed. */
  speakAs(memberId: string): void {
    const language = this.decision.findMember(memberId)?.language;
    if (language !== undefined) this.change({ language });
  }

  /** Everything of the caller has just been deleted. */
  get isForgotten(): boolean {
    const { contact } = this;
    return contact !== undefined && this.decision.isForgotten(contact.id);
  }

  /** The caller hides their number: nothing can be kept of them, and nobody can call them back. */
  get isWithheld(): boolean {
    return this.decision.snapshot.from?.phone === '';
  }

  get contact(): Contact | undefined {
    return this.decision.sender();
  }

  get member(): Member | undefined {
    const { memberId } = this.#state;
    return memberId === undefined ? undefined : this.decision.findMember(memberId);
  }

  /** The member's scene, in which handlers of texts work. Throws where nobody is known yet. */
  get scene(): Scene {
    const { member } = this;
    if (!member) throw new Error('nobody is known to be calling yet');
    return { decision: this.decision, memberId: member.id, text: this.text };
  }

  /** What was pressed or said, as it would have been texted. */
  get text(): HeldText {
    return 'text' in this.heard ? this.heard.text : noWords;
  }

  /** The keys that were pressed, or the one that was said instead. */
  get keys(): string | undefined {
    if (this.heard.by === 'keys') return this.heard.keys;
    return this.heard.by === 'words' ? this.heard.text.reading.key : undefined;
  }

  /** The key, where it is one that stands in a menu. */
  get key(): number | undefined {
    const { keys } = this;
    return keys !== undefined && /^[1-8]$/.test(keys) ? Number(keys) : undefined;
  }

  /** What goes out: the answer, and the call as it is from now on. */
  finish(act: CallScript['act']): void {
    const { language, listening, place } = this.#state;
    const next = { about: aboutAt(place)?.id, ...(this.#tellsOfOthers && { tellsOfOthers: true as const }) };
    const community = this.decision.community.name;
    this.decision.sayInCall({ community, language, listening, say: this.#said, act, ...next });
    const contactId = this.contact?.id ?? this.#call.contactId;
    const known = contactId !== undefined && !this.decision.isForgotten(contactId);
    this.decision.saveCall({
      ...this.#call,
      contactId: known ? contactId : undefined,
      state: this.#state,
      step: this.#call.step + 1,
    });
  }
}
