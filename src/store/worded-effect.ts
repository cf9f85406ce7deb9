// Effects as they are stored: what is said in them is in words.
import type { Effect } from '../domain/effect.ts';
import type { WordedScript } from '../telephony/call-script.ts';

/** An effect whose phrase has been put into words. */
export type WordedEffect = Exclude<Effect, { do: 'text' | 'sayInCall' }> | WordedText | WordedAnswer;

/** What is said in a call, in words. */
export interface WordedAnswer {
  readonly do: 'sayInCall';
  readonly script: WordedScript;
}

/** It keeps its phrase, should it have to be told by telephone after all. */
export type WordedText = Extract<Effect, { do: 'text' }> & { readonly body: string };
