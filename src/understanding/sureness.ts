// How sure a reading must be before the hotline does what it understood, and before it asks about it.

/** From here on the hotline does it. */
export const sureEnoughToDo = 0.75;

/** From here on it asks whether that was meant; below, the text is passed on as talk. */
export const sureEnoughToAsk = 0.4;

/** The steps on which readings stand. */
export const sure = {
  taught: 1,
  plain: 0.95,
  said: 0.85,
  likely: 0.75,
  mixed: 0.6,
  guess: 0.45,
  nothing: 0.3,
} as const;

/** What to do with a reading of this sureness. */
export const verdict = (sureness: number): 'do' | 'ask' | 'pass' =>
  sureness >= sureEnoughToDo ? 'do' : sureness >= sureEnoughToAsk ? 'ask' : 'pass';
