// A creation that fails as it was asked to: refused, accepted without an answer, or cut off.
import type { Request, Response } from 'express';
import type { SendFault } from '../faults.ts';
import type { Work } from '../work.ts';
import { ApiError } from './api-error.ts';

const acceptedAfterMs = 5_000;

/** Creates and answers, unless the fault says otherwise. */
export function withFault<Thing>(
  fault: SendFault | null,
  work: Work,
  request: Request,
  response: Response,
  create: () => Thing,
  answer: (thing: Thing) => void,
): void {
  switch (fault?.kind) {
    case undefined:
      answer(create());
      return;
    case '429':
      throw new ApiError(429, 20429);
    case '500':
      throw new ApiError(500, 20500);
    case 'refuse':
      throw new ApiError(400, fault?.code ?? 21408);
    case 'dropBefore':
      request.socket.destroy();
      return;
    case 'dropAfter':
      create();
      response.socket?.destroy();
      return;
    case 'timeoutAfterAcceptance':
      create();
      return;
    case 'acceptedLate':
      work.start(async () => {
        await work.pause(fault?.afterMs ?? acceptedAfterMs);
        create();
      });
      return;
  }
}
