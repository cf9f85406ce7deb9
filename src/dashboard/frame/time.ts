// Times as somebody wants to hear them who only glances: "3 minutes", "2 hours", "5 days".
import type { Span } from '../../domain/spoken-forms.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** From one instant to another, about; `undefined` where that is less than a minute. */
export function shortly(from: Date, to: Date): Span | undefined {
  const lengthMs = to.getTime() - from.getTime();
  if (lengthMs < minuteMs) return undefined;
  if (lengthMs < 90 * minuteMs) return { count: Math.round(lengthMs / minuteMs), unit: 'minute' };
  if (lengthMs < 36 * hourMs) return { count: Math.round(lengthMs / hourMs), unit: 'hour' };
  return { count: Math.round(lengthMs / dayMs), unit: 'day' };
}
