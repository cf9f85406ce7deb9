// A step of a call in words, ready for any provider.

/** One thing that is said. */
export interface Utterance {
  /** Which phrase it is: a community may have recorded its own voice for it. */
  readonly saying: string;
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** It is said in the same words to everybody in the community, who may have recorded it in their own voice. */
  readonly isForAll?: true | undefined;
  /** Recorded words that are played after it. */
  readonly recording?: { readonly sid: string; readonly seconds: number } | undefined;
}

export type WordedAct =
  | { readonly do: 'gather'; readonly prompt: readonly Utterance[]; readonly keys: number }
  /** Rings `to`, showing `line`; whoever answers hears the whisper, and is joined by pressing 1. */
  | {
      readonly do: 'connect';
      readonly to: string;
      readonly line: string;
      readonly ringSeconds: number;
      readonly whisper: Whisper;
    }
  | { readonly do: 'record'; readonly prompt: readonly Utterance[]; readonly mostSeconds: number }
  /** Waits in a room until somebody else is there, and talks with them. The asker may leave it with `*`. */
  | { readonly do: 'join'; readonly room: string; readonly as: 'asker' | 'helper' }
  | { readonly do: 'hangUp' };

/** What somebody who is rung hears before they are joined. */
export interface Whisper {
  readonly listening: WordedScript['listening'];
  readonly say: readonly Utterance[];
}

export interface WordedScript {
  /** Its name; absent while the line is in trouble. */
  readonly community?: string | undefined;
  /** ISO 639-1: in which the caller is expected to speak. */
  readonly language: string;
  readonly listening: 'usual' | 'slow' | 'relay';
  readonly say: readonly Utterance[];
  readonly act: WordedAct;
  /** Comes back with the next step: the request that it is about. */
  readonly about?: string | undefined;
  /** Comes back with the next step: what others need is told here. */
  readonly tellsOfOthers?: true | undefined;
}
