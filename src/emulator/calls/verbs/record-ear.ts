// What a `<Record>` has heard so far.
import { secondsOfSound } from '../../sound/sound-length.ts';
import { secondsOf } from '../../twiml/spoken.ts';
import type { Act } from '../act.ts';

export interface RecordRules {
  readonly finishOnKey: string;
  /** Silence that ends it. */
  readonly timeoutSeconds: number;
  readonly maxSeconds: number;
  /** Whether silence at the end is cut off. */
  readonly trim: boolean;
  readonly nowMs: () => number;
}

export interface Recorded {
  readonly words: string;
  /** The sound that was given; null: words only. */
  readonly sound: Buffer | null;
  /** 0 where nothing was said. */
  readonly seconds: number;
}

export class RecordEar {
  readonly #rules: RecordRules;
  readonly #beganAtMs: number;
  #next = new AbortController();
  #words: string[] = [];
  #sound: Buffer | null = null;
  #saidUntilMs: number;
  finishedOn: string | null = null;

  constructor(rules: RecordRules) {
    this.#rules = rules;
    this.#beganAtMs = rules.nowMs();
    this.#saidUntilMs = this.#beganAtMs;
  }

  get isFinished(): boolean {
    return this.finishedOn !== null;
  }

  /** Aborted by the next key or word. */
  nextAct(): AbortSignal {
    this.#next = new AbortController();
    return this.#next.signal;
  }

  take(act: Act): boolean {
    if (this.isFinished) return false;
    if (act.kind === 'words') this.#keep(act.words, act.sound);
    else if (this.#rules.finishOnKey.includes(act.key)) this.finishedOn = act.key;
    else return false;
    this.#next.abort();
    return true;
  }

  /** Until the silence, or the recording, has lasted long enough. */
  waitMs(): number {
    const { timeoutSeconds, nowMs } = this.#rules;
    const silentAtMs = Math.max(this.#saidUntilMs, nowMs()) + timeoutSeconds * 1000;
    return Math.max(0, Math.min(silentAtMs, this.#fullAtMs()) - nowMs());
  }

  recorded(): Recorded {
    const nothing = this.#words.length === 0 && this.#sound === null;
    if (nothing) return { words: '', sound: null, seconds: 0 };
    const endMs = Math.min(this.#rules.nowMs(), this.#fullAtMs());
    const untilMs = this.#rules.trim ? Math.min(endMs, this.#saidUntilMs) : endMs;
    return { words: this.#words.join(' '), sound: this.#sound, seconds: (untilMs - this.#beganAtMs) / 1000 };
  }

  #fullAtMs(): number {
    return this.#beganAtMs + this.#rules.maxSeconds * 1000;
  }

  #keep(words: string, sound: Buffer | null): void {
    const seconds = sound === null ? secondsOf(words) : secondsOfSound('audio/wav', sound);
    this.#saidUntilMs = Math.max(this.#saidUntilMs, this.#rules.nowMs()) + seconds * 1000;
    this.#words.push(words);
    this.#sound = sound ?? this.#sound;
  }
}
