// Something that takes its time to be heard.
import type { Heard } from '../../state/call.ts';
import type { Leg } from '../leg.ts';

/** Resolves when all of it was heard; where it is cut short, its entry tells after how long. */
export async function hearAll(
  leg: Leg,
  heard: Extract<Heard, { kind: 'heard' | 'played' }>,
  seconds: number,
  signal: AbortSignal,
): Promise<void> {
  const beganAtMs = leg.sinceBeganMs();
  try {
    await leg.pass(seconds * 1000, signal);
  } catch (reason) {
    heard.cutAfterSeconds = Math.round(leg.sinceBeganMs() - beganAtMs) / 1000;
    leg.exchange.network.callBook.changed(leg.call, heard);
    throw reason;
  }
}
