// Its time is over: both are asked whether it happened.
import type { Decision } from '../decision.ts';
import type { Request } from '../request.ts';

export function onFollowUp(_: Decision, __: Request): void {}
