// Speaks aloud what is heard in a call, where this browser can and whoever uses it wants that.
import { load, save } from './store.js';

export class Voice {
  #synthesis = globalThis.speechSynthesis;
  /** The call that was picked up last: two at once nobody understands. */
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
    if (entry.kind === 'answered') this.#sid = sid;
    if (!this.isOn || !this.isAvailable || sid !== this.#sid) return;
    if (entry.cutAfterSeconds != null) this.#hush();
    else if (entry.kind === 'hungUp' && entry.by === 'person') this.#hush();
    else if (entry.kind === 'heard') this.#say(entry.text, entry.language, entry.ratePercent / 100);
    else if (entry.kind === 'person') this.#say(entry.words, document.documentElement.lang, 1);
    else if (entry.kind === 'played') this.#play(`/emulator/calls/${sid}/sounds/${entry.seq}`);
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
