// What a `<Gather>` has heard so far: keys or words, whichever began first.
import { secondsOf } from '../../twiml/spoken.ts';
import type { Act } from '../act.ts';
import type { GatherRules } from './gather-rules.ts';

export type Gathered =
  | { readonly kind: 'keys'; readonly keys: string; readonly finishedOn: string }
  | { readonly kind: 'words'; readonly words: string; readonly confidence: number }
  | { readonly kind: 'nothing' };

type Words = Extract<Act, { kind: 'words' }>;

export class GatherEar {
  readonly #rules: GatherRules;
  readonly #begun = new AbortController();
  #next = new AbortController();
  #promptsOver = false;
  #keys = '';
  #finishedOn: string | null = null;
  #words: Words | null = null;

  constructor(rules: GatherRules) {
    this.#rules = rules;
  }

  /** Aborted by the first key or word. */
  get begun(): AbortSignal {
    return this.#begun.signal;
  }

  /** Whether words were said, of which it is not yet known whether more follow. */
  get isUnderstanding(): boolean {
    return this.#words !== null;
  }

  /** Aborted by the next key or word. */
  nextAct(): AbortSignal {
    this.#promptsOver = true;
    this.#next = new AbortController();
    return this.#next.signal;
  }

  take(act: Act): boolean {
    if (!(act.kind === 'key' ? this.#takeKey(act.key) : this.#takeWords(act))) return false;
    this.#begun.abort();
    this.#next.abort();
    return true;
  }

  /** How long to wait for more. */
  get waitSeconds(): number {
    const { timeoutSeconds, speechTimeoutSeconds, maxSpeechSeconds } = this.#rules;
    if (this.#words === null) return timeoutSeconds;
    return Math.min(secondsOf(this.#words.words), maxSpeechSeconds) + speechTimeoutSeconds;
  }

  /** What was gathered, where it is complete; null while there may be more. */
  gathered(): Gathered | null {
    const isFull = this.#keys.length === this.#rules.numDigits;
    if (!isFull && this.#finishedOn === null) return null;
    return { kind: 'keys', keys: this.#keys, finishedOn: this.#finishedOn ?? '' };
  }

  /** What was gathered, now that no more came. Words that nobody understands count as nothing. */
  afterSilence(): Gathered {
    if (this.#words !== null && this.#words.words.trim() !== '') return this.#words;
    return this.#keys === '' ? { kind: 'nothing' } : { kind: 'keys', keys: this.#keys, finishedOn: '' };
  }

  #takeKey(key: string): boolean {
    if (!this.#rules.takesKeys || this.#words !== null || this.gathered() !== null) return false;
    if (key === this.#rules.finishOnKey) this.#finishedOn = key;
    else this.#keys += key;
    return true;
  }

  #takeWords(act: Words): boolean {
    const comesTooEarly = !this.#promptsOver && !this.#rules.bargeIn;
    if (!this.#rules.takesWords || comesTooEarly || this.#keys !== '' || this.gathered() !== null) return false;
    const before = this.#words;
    this.#words = before === null ? act : { ...act, words: `${before.words} ${act.words}`.trim() };
    return true;
  }
}
