// Somebody has rested as long as they wished.
import type { Decision } from '../decision.ts';
import type { Contact } from '../people.ts';

export function onPauseOver(_: Decision, __: Contact): void {}
