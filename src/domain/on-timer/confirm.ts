// The standby who was called in has not said a word: others are asked besides.
import type { Decision } from '../decision.ts';
import type { Request } from '../request.ts';

export function onConfirm(_: Decision, __: Request): void {}
