// What the page knows of phones, texts, calls and lines, kept in step with the emulator.
import { Calls } from './calls.js';
import { Voice } from './voice.js';

export class Store {
  /** By number. */
  phones = new Map();
  /** By sid, oldest first. */
  texts = new Map();
  calls = new Calls();
  voice = new Voice();
  lines = [];
  guide = null;
  #readUpTo = load('readUpTo', {});
  #listeners = [];

  onChange(listener) {
    this.#listeners.push(listener);
  }

  changed(what) {
    for (const listener of this.#listeners) listener(what);
  }

  replace({ phones, texts, calls, lines, guide }) {
    this.phones = new Map(phones.map((phone) => [phone.number, phone]));
    this.texts = new Map(texts.map((text) => [text.sid, text]));
    this.calls.replace(calls);
    this.lines = lines;
    this.guide = guide;
    this.#forgetOldMarks();
    this.changed({ kind: 'all' });
  }

  putPhone(phone) {
    this.phones.set(phone.number, phone);
    this.changed({ kind: 'phone', phone });
  }

  putText(text) {
    const isNew = !this.texts.has(text.sid);
    this.texts.set(text.sid, text);
    this.changed({ kind: 'text', text, isNew });
  }

  putCall(call) {
    this.calls.put(call);
    this.changed({ kind: 'call', call });
  }

  /** Adds to what is known to have been heard in a call. */
  hear({ sid, phone }, ...entries) {
    this.calls.hear(sid, ...entries);
    this.changed({ kind: 'heard', phone });
  }

  textsOf(number) {
    return [...this.texts.values()].filter((text) => text.phone === number).sort((a, b) => a.seq - b.seq);
  }

  /** Phones on the screen, the newest conversation first, those without one by name. */
  phonesByNewest() {
    const newest = new Map();
    for (const { phone, at } of [...this.texts.values(), ...this.calls.all()]) {
      newest.set(phone, Math.max(Date.parse(at), newest.get(phone) ?? 0));
    }
    return [...this.phones.values()]
      .filter((phone) => !phone.hidden)
      .sort(
        (a, b) =>
          (newest.get(b.number) ?? 0) - (newest.get(a.number) ?? 0) ||
          (a.name ?? a.number).localeCompare(b.name ?? b.number),
      );
  }

  unread(number) {
    const upTo = this.#readUpTo[number] ?? 0;
    return this.textsOf(number).filter((text) => arrived(text) && text.seq > upTo).length;
  }

  markRead(number) {
    if (this.unread(number) === 0) return;
    this.#readUpTo[number] = this.textsOf(number).at(-1)?.seq ?? 0;
    save('readUpTo', this.#readUpTo);
    this.changed({ kind: 'read', number });
  }

  /** After the emulator started over, marks from before would hide new texts. */
  #forgetOldMarks() {
    const newest = Math.max(0, ...[...this.texts.values()].map(({ seq }) => seq));
    if (Object.values(this.#readUpTo).some((seq) => seq > newest)) this.#readUpTo = {};
  }
}

/** Whether a text has come to light on the phone. */
function arrived(text) {
  return text.direction === 'received' && text.status === 'delivered';
}

/** Something this browser remembers between visits. */
export function load(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(`phones.${key}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function save(key, value) {
  try {
    localStorage.setItem(`phones.${key}`, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing shows the same page, with its marks forgotten at the next visit.
  }
}
