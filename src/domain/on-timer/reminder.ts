// It is about to be: both hear it once more.
import type { Decision } from '../decision.ts';
import type { Request } from '../request.ts';

export function onReminder(_: Decision, __: Request): void {}
