// What a person does in a call.

/** What a person does at the telephone. */
export type Act =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'words'; readonly words: string; readonly confidence: number; readonly sound: Buffer | null };

/** Takes an act, or does not. */
export type Ear = (act: Act) => boolean;
