// What is said to somebody in a room in which nobody else is yet.
import type { CallPhrase } from '../call-phrases.ts';

/** Every so many times they hear where somebody listens at any hour. */
const listenEvery = 3;

/** `turn`: how often something was said before. */
export function whileWaiting(turn: number, { called, listen }: { called: number; listen: string }): CallPhrase {
  if (turn === 0) return { say: 'waitFirst' };
  return turn % listenEvery === 0 ? { say: 'waitListen', listen } : { say: 'waitOn', called };
}
