// What happens next in a call: provider-neutral, and not yet in words.
import type { CallPhrase, PlayedWords } from './call-phrases.ts';
import type { Listening } from './people.ts';
import type { Phrase } from './phrases.ts';

/** Anything that can be said in a call: what would have been texted, and what is only ever spoken. */
export type Spoken = Phrase | CallPhrase;

/** What is played after a phrase. */
export const playedAfter = (phrase: Spoken): PlayedWords | undefined =>
  phrase.say === 'wordFrom' || phrase.say === 'theirName' ? phrase.recording : undefined;

export type CallAct =
  | {
      readonly do: 'gather';
      readonly prompt: readonly Spoken[];
      /** How many keys are wanted at most. */
      readonly keys: number;
    }
  /** Somebody is rung, hears what is whispered to them, and is joined to the caller by pressing 1. */
  | {
      readonly do: 'connect';
      /** E.164. */
      readonly to: string;
      /** The number of ours that is shown to them. */
      readonly line: string;
      readonly ringSeconds: number;
      readonly whisper: { readonly language: string; readonly listening: Listening; readonly say: readonly Spoken[] };
    }
  /** What is said after the tone is recorded. */
  | { readonly do: 'record'; readonly prompt: readonly Spoken[]; readonly mostSeconds: number }
  /** Waits in a room until somebody else is there, and talks with them. The asker may leave it with `*`. */
  | { readonly do: 'join'; readonly room: string; readonly as: 'asker' | 'helper' }
  | { readonly do: 'hangUp' };

/** One step of a call: something may be said, and then one thing is done. */
export interface CallScript {
  /** Its name, by which its own voices are found; absent: everything is spoken. */
  readonly community?: string | undefined;
  readonly language: string;
  readonly listening: Listening;
  readonly say: readonly Spoken[];
  readonly act: CallAct;
  /** The request with which a steward is busy (its id): it is wanted for the next step, with those who could be asked. */
  readonly about?: string | undefined;
  /** What others need is told there: it is wanted for the next step, too. */
  readonly tellsOfOthers?: true | undefined;
}
