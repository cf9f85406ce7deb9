// Nobody closed it.
import type { Decision } from '../decision.ts';
import type { Request } from '../request.ts';

export function onExpiry(_: Decision, __: Request): void {}
