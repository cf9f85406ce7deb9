// A telephone rings, or does not: what becomes of it.
import type { CallStatus } from '../state/call.ts';
import type { Phone } from '../state/phone.ts';
import { secondsOf } from '../twiml/spoken.ts';
import type { Leg } from './leg.ts';

export type RingResult = 'person' | 'machine' | 'busy' | 'no-answer' | 'failed';

/** A telephone that rings already is engaged for others, as one at which somebody talks is. */
const takesTheLine: readonly CallStatus[] = ['ringing', 'in-progress'];

/** Rings for at most this long. Throws `CallOver` where the caller gives up. */
export async function ring(leg: Leg, forSeconds: number): Promise<RingResult> {
  const { network } = leg.exchange;
  const { call } = leg;
  if (network.lines.has(call.phone)) return 'failed';
  const phone = network.show(call.phone);
  if (phone.onCall === 'unreachable') return 'failed';
  const isTaken = [...network.callBook.calls.values()].some(
    (other) => other !== call && other.phone === call.phone && takesTheLine.includes(other.status),
  );
  if (phone.onCall === 'busy' || isTaken) return 'busy';
  if (phone.off) return 'no-answer';
  const pickedUp = leg.letRing();
  const picksUpItself = phone.onCall === 'answers' || phone.onCall === 'machine';
  const ringsForSeconds = Math.min(forSeconds, picksUpItself ? phone.answerAfterSeconds : forSeconds);
  const rangOut = await leg.passUnless(pickedUp, ringsForSeconds * 1000);
  if (!rangOut) return pickedUp.reason === 'refused' ? 'busy' : 'person';
  if (!picksUpItself || phone.answerAfterSeconds > forSeconds) return 'no-answer';
  return phone.onCall === 'machine' ? 'machine' : 'person';
}

/** Picks up; a machine's greeting begins. */
export function pickUp(leg: Leg, by: 'person' | 'machine'): void {
  leg.answer(by);
  if (by === 'machine')
    leg.call.beepAtMs = leg.sinceBeganMs() + greetingSeconds(leg.exchange.network.phone(leg.call.phone)) * 1000;
}

const beepSeconds = 1;

function greetingSeconds({ greeting }: Phone): number {
  return secondsOf(greeting) + beepSeconds;
}
