// "I can't", from somebody who has said yes: it may be said to the line, or answer what their neighbour asked.
import { askBack, invitedTo, type Scene } from './scene.ts';

/** Asks whether a request is handed back. False where the writer holds none. */
export function askToHandBack(scene: Scene): boolean {
  if (invitedTo(scene, 'matched', 'standby').length === 0) return false;
  const held = { ...scene.text, reading: { ...scene.text.reading, meaning: 'drop' } } as const;
  askBack(scene, { ask: 'meant', held }, { say: 'meant', meaning: 'drop' });
  return true;
}
