// The parts of the bench, in the order in which they run.
import type { Part } from './part.ts';
import { calls } from './parts/calls.ts';
import { claims } from './parts/claims.ts';
import { matching } from './parts/matching.ts';
import { memory } from './parts/memory.ts';
import { pages } from './parts/pages.ts';
import { sending } from './parts/sending.ts';
import { start } from './parts/start.ts';
import { texts } from './parts/texts.ts';
import { timers } from './parts/timers.ts';
import { year } from './parts/year.ts';

export const parts: readonly Part[] = [texts, calls, matching, claims, sending, timers, pages, start, memory, year];
