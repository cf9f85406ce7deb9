// The steps of sureness on which readings stand. What is done at which sureness is the domain's to say (`domain/sureness.ts`).

export const sure = {
  /** A taught word in its taught form. */
  taught: 1,
  plain: 0.95,
  said: 0.85,
  likely: 0.75,
  /** Signs of more than one meaning, or a need that is named and not asked for. */
  mixed: 0.55,
  guess: 0.45,
  nothing: 0.3,
} as const;
