// How often something is said or played.
import type { Element } from '../../twiml/xml.ts';

const mostTimes = 1000;

/** `loop`, where 0 means until the call ends: Twilio stops after a thousand times. */
export function timesOf({ attributes }: Element): number {
  const loop = Number(attributes.loop ?? 1);
  return loop === 0 ? mostTimes : Math.min(loop, mostTimes);
}
