// The parts of the bench, in the order in which they run.
import type { Part } from './part.ts';
import { calls } from './parts/calls.ts';
import { texts } from './parts/texts.ts';

export const parts: readonly Part[] = [texts, calls];
