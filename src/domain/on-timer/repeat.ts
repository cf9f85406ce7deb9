// The next of a series.
import type { Decision } from '../decision.ts';
import type { Request } from '../request.ts';

export function onRepeat(_: Decision, __: Request): void {}
