// The filters of the list of texts: To, From, and DateSent on, before (`DateSent<`) and after (`DateSent>`).
import type { Message } from '../state/message.ts';
import { toE164 } from '../state/phone.ts';
import { ApiError } from './api-error.ts';
import { filterSpan } from './dates.ts';
import { type Form, field } from './form.ts';

/** A text not sent yet is dated by its acceptance, so that a client finds what it has just asked for. Both bounds are inclusive. */
export function matchesFilters(query: Form): (message: Message) => boolean {
  const to = number(query, 'To');
  const from = number(query, 'From');
  const on = span(query, 'DateSent');
  const before = span(query, 'DateSent<');
  const after = span(query, 'DateSent>');
  return (message) => {
    const atMs = message.sentAtMs ?? message.createdAtMs;
    if (to !== null && message.to !== to) return false;
    if (from !== null && message.from !== from) return false;
    if (on !== null && (atMs < on.fromMs || atMs >= on.untilMs)) return false;
    if (before !== null && atMs >= before.fromMs + secondMs) return false;
    return after === null || atMs >= after.fromMs;
  };
}

const secondMs = 1000;

function number(query: Form, name: string): string | null {
  const written = field(query, name);
  return written === undefined ? null : (toE164(written) ?? written);
}

function span(query: Form, name: string): { fromMs: number; untilMs: number } | null {
  const value = field(query, name);
  if (value === undefined) return null;
  const found = filterSpan(value);
  if (found === null) throw new ApiError(400, 20001, `${name} is not a date`);
  return found;
}
