// A talk that may have been hard for whoever listened: long, at night, with somebody who was in danger, or because they say so.

export interface HardTalk {
  /** Who listened. */
  readonly memberId: string;
  readonly because: 'long' | 'night' | 'danger' | 'said';
  /** They have been asked how it was for them. */
  readonly asked: boolean;
}
