// What every menu of the phone line is made of.
import type { CallPlace } from '../call-place.ts';
import type { CallAct, Spoken } from '../call-script.ts';
import type { Turn } from './turn.ts';

export interface Menu<P extends CallPlace = CallPlace> {
  /** What is asked on arriving, and again on 9. */
  readonly ask: (turn: Turn, place: P) => CallAct;
  /** What a key or words do here. False where they mean nothing in this menu. */
  readonly take: (turn: Turn, place: P) => boolean;
  /** Key 9 alone is an answer here, and not the wish to hear it again. */
  readonly takesNine?: true;
  /** Silence is an answer here too, and goes to `take`. */
  readonly takesSilence?: true;
}

export type MenuAt<Id extends CallPlace['menu']> = Menu<Extract<CallPlace, { menu: Id }>>;

/** Asks for one key, or words. */
export const oneKey = (...prompt: readonly Spoken[]): CallAct => ({ do: 'gather', prompt, keys: 1 });

/** Asks for several keys, or words. */
export const manyKeys = (keys: number, ...prompt: readonly Spoken[]): CallAct => ({ do: 'gather', prompt, keys });

/** A menu whose keys each lead somewhere: the first choice is key 1. */
export function choose(turn: Turn, ...choices: readonly (() => void)[]): boolean {
  const chosen = choices[(turn.key ?? 0) - 1];
  if (!chosen) return false;
  chosen();
  return true;
}
