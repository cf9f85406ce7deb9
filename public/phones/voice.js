// Speaks aloud what is heard in a call, where this browser can and whoever uses it wants that.
import { load, save } from './store.js';

export class Voice {
  #synthesis = globalThis.speechSynthesis;
  /** The one call that is spoken: two at once nobody understands. */
  #sid = null;
  #sound = null;
  isOn = load('aloud', false);

  get isAvailable() {
    return this.#synthesis !== undefined;
  }

  toggle() {
    this.isOn = !this.isOn;
    save('aloud', this.isOn);
    if (!this.isOn) this.#hush();
  }

  /** Takes every entry of every call, also those that are told again because they were cut short. */
  hear(sid, entry) {
    if (!this.isOn || !this.isAvailable) return;
    this.#sid ??= sid;
    if (sid !== this.#sid) return;
    if (entry.cutAfterSeconds != null) this.#hush();
    else if (entry.kind === 'heard') this.#say(entry.text, entry.language, entry.ratePercent / 100);
    else if (entry.kind === 'person') this.#say(entry.words, document.documentElement.lang, 1);
    else if (entry.kind === 'played') this.#play(`/emulator/calls/${sid}/sounds/${entry.seq}`);
  }

  /** A call is over: whoever hung up hears no more of it, and what the line said last is said to the end. */
  over(sid, isHungUpByPerson) {
    if (sid !== this.#sid) return;
    if (isHungUpByPerson) this.#hush();
    this.#sid = null;
  }

  #say(text, language, rate) {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = language;
    words.rate = rate;
    this.#synthesis.speak(words);
  }

  #play(url) {
    this.#sound = new Audio(url);
    // A browser may refuse to play what nobody has clicked on; the recording can be played from the conversation.
    this.#sound.play().catch(() => {});
  }

  #hush() {
    this.#synthesis?.cancel();
    this.#sound?.pause();
  }
}
