// Twilio listens who picked up before it asks for instructions.
import type { Leg } from './leg.ts';

/** `Enable` tells as soon as it knows; `DetectMessageEnd` waits for a machine's beep. */
export type MachineDetection = 'Enable' | 'DetectMessageEnd';

const listensForMs = 4000;

/** Resolves when the call knows who answered; the line is silent until then. */
export async function detectMachine(leg: Leg, detection: MachineDetection): Promise<void> {
  const { beepAtMs } = leg.call;
  const untilBeepMs = beepAtMs === null ? 0 : beepAtMs - leg.sinceBeganMs();
  const silentForMs = beepAtMs !== null && detection === 'DetectMessageEnd' ? untilBeepMs : listensForMs;
  leg.hear({ kind: 'silence', seconds: silentForMs / 1000 });
  await leg.pass(silentForMs);
  if (beepAtMs === null) leg.answeredBy('human');
  else leg.answeredBy(detection === 'Enable' ? 'machine_start' : 'machine_end_beep');
}
