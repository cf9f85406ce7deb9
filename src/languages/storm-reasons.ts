// Why a storm round is held, as every language says it: by a danger that it has words for, or in the words of whoever began the round.
import type { Danger, StormReason } from '../domain/check-in.ts';

/** `it`: a sentence without its end. `because`: what follows "a storm round". */
export type DangersSaid = Readonly<Record<Danger, { readonly it: string; readonly because: string }>>;

/** More names than this no text or call tells. */
export const mostNamed = 12;

/** `begin`: makes words the beginning of a sentence. */
export const reasonsIn = (said: DangersSaid, begin: (words: string) => string) => ({
  /** A sentence of its own: "It is very hot these days." */
  why(reason: StormReason): string {
    const sentence = 'danger' in reason ? said[reason.danger].it : begin(reason.words);
    return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  },
  /** After "a storm round": "for the heat" */
  because: (reason: StormReason): string => ('danger' in reason ? said[reason.danger].because : `("${reason.words}")`),
});
