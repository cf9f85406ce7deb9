// A step of a call in words, ready for any provider.

/** One thing that is said. */
export interface Utterance {
  /** Which phrase it is: a community may have recorded its own voice for it. */
  readonly saying: string;
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
}

export type WordedAct =
  | { readonly do: 'gather'; readonly prompt: readonly Utterance[]; readonly keys: number }
  | { readonly do: 'hangUp' };

export interface WordedScript {
  /** ISO 639-1: in which the caller is expected to speak. */
  readonly language: string;
  readonly listening: 'usual' | 'slow' | 'relay';
  readonly say: readonly Utterance[];
  readonly act: WordedAct;
}
