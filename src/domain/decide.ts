// event × snapshot → effects. The only way into the domain.

import { Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import { onDeliveryRefused } from './on-delivery/refused.ts';
import { onText } from './on-text/on-text.ts';
import { onAlert } from './on-timer/alert.ts';
import { onCovered } from './on-timer/covered.ts';
import { onWave } from './on-timer/wave.ts';
import type { Request } from './request.ts';
import type { Snapshot } from './snapshot.ts';
import type { TimerKind } from './timers.ts';

const onTimer: Readonly<Record<TimerKind, (decision: Decision, request: Request) => void>> = {
  wave: onWave,
  covered: onCovered,
  alert: onAlert,
};

/** What to do about an event, given what is known. Pure: the same arguments, the same effects. */
export function decide(event: Event, snapshot: Snapshot): readonly Effect[] {
  const decision = new Decision(snapshot);
  switch (event.kind) {
    case 'textReceived':
      onText(decision, event);
      break;
    case 'timerFired': {
      const request = decision.allRequests().find(({ id }) => id === event.requestId);
      if (request) onTimer[event.timer](decision, request);
      break;
    }
    case 'deliveryRefused':
      onDeliveryRefused(decision, event.because);
      break;
    default:
      event satisfies never;
  }
  return decision.effects();
}
