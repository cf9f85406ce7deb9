// Whoever was hearing of a request in a call has not taken it in time: it is free for others again.
import type { Decision } from '../decision.ts';
import { holdOf } from '../hold.ts';
import { release } from '../on-text/release.ts';
import type { Request } from '../request.ts';

export function onHoldOver(decision: Decision, request: Request): void {
  if (request.hold && !holdOf(request, decision.now)) release(decision, request);
}
