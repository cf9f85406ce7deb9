// Effects as they are stored: what is said in them is in words.
import type { Effect } from '../domain/effect.ts';
import type { SayingId } from '../domain/phrases.ts';
import type { WordedScript } from '../telephony/call-script.ts';

/** An effect whose phrase has been put into words. */
export type WordedEffect = Exclude<Effect, { do: 'text' | 'sayInCall' }> | WordedText | WordedAnswer;

/** What is said in a call, in words. */
export interface WordedAnswer {
  readonly do: 'sayInCall';
  readonly script: WordedScript;
}

export type WordedText = Omit<Extract<Effect, { do: 'text' }>, 'phrase'> & {
  readonly saying: SayingId;
  readonly body: string;
};
