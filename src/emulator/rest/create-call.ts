// What Twilio checks before it accepts a call, and the call it then places.
import type { OutboundCall } from '../calls/outbound-call.ts';
import { type CallEvent, callEvents, type ReportSettings } from '../calls/reports.ts';
import type { Source } from '../calls/source.ts';
import type { Exchange } from '../exchange.ts';
import type { Method } from '../state/line.ts';
import { toE164 } from '../state/phone.ts';
import { ApiError } from './api-error.ts';
import { type Form, field, fields, isHttpUrl } from './form.ts';

const longestTwiml = 4000;
const defaultRingSeconds = 60;
const longestRingSeconds = 600;
/** Twilio rings this much longer than it is told to. */
export const ringBufferSeconds = 5;
const longestCallSeconds = 14_400;

/** What the form asks for. Throws an ApiError with the code Twilio would give. */
export function readCall(exchange: Exchange, form: Form): OutboundCall {
  const to = recipient(form);
  return {
    to,
    from: caller(exchange, form),
    source: readInstructions(form) ?? missingInstructions(),
    fallback: readFallback(form),
    reports: readReports(form),
    ringSeconds: seconds(form, 'Timeout', defaultRingSeconds, longestRingSeconds) + ringBufferSeconds,
    timeLimitSeconds: seconds(form, 'TimeLimit', longestCallSeconds, longestCallSeconds),
    machineDetection: machineDetection(form),
    sendDigits: sendDigits(form),
  };
}

/** The instructions that a form names, or null where it names none. */
export function readInstructions(form: Form): Source | null {
  const xml = field(form, 'Twiml');
  const url = field(form, 'Url');
  if (xml !== undefined) {
    if (xml.length > longestTwiml) throw new ApiError(400, 32018);
    return { kind: 'twiml', xml };
  }
  if (url === undefined) return null;
  if (!isHttpUrl(url)) throw new ApiError(400, 21205, url);
  return { kind: 'url', url, method: method(form, 'Method') };
}

export function readFallback(form: Form): { url: string; method: Method } | null {
  const url = field(form, 'FallbackUrl') || null;
  if (url === null) return null;
  if (!isHttpUrl(url)) throw new ApiError(400, 21205, url);
  return { url, method: method(form, 'FallbackMethod') };
}

function missingInstructions(): never {
  throw new ApiError(400, 21205, 'Url or Twiml is required');
}

function recipient(form: Form): string {
  const written = field(form, 'To')?.trim() ?? '';
  if (written === '') throw new ApiError(400, 21201);
  const number = toE164(written);
  if (number === null) throw new ApiError(400, 21211, written);
  return number;
}

function caller(exchange: Exchange, form: Form): string {
  const written = field(form, 'From')?.trim() ?? '';
  if (written === '') throw new ApiError(400, 21213);
  const number = toE164(written);
  if (number === null) throw new ApiError(400, 21212, written);
  if (!exchange.network.lines.has(number)) throw new ApiError(400, 21210, written);
  return number;
}

function readReports(form: Form): ReportSettings | null {
  const url = field(form, 'StatusCallback') || null;
  if (url === null) return null;
  if (!isHttpUrl(url)) throw new ApiError(400, 21609);
  const asked = fields(form, 'StatusCallbackEvent').flatMap((value) => value.split(/[\s,]+/));
  const unknown = asked.find((event) => !(callEvents as readonly string[]).includes(event));
  if (unknown !== undefined) throw new ApiError(400, 20001, `StatusCallbackEvent ${unknown}`);
  const events = asked.length === 0 ? ['completed' as const] : (asked as CallEvent[]);
  return { url, method: method(form, 'StatusCallbackMethod'), events };
}

function machineDetection(form: Form): OutboundCall['machineDetection'] {
  const kind = field(form, 'MachineDetection') || null;
  if (kind === null) return null;
  if (kind !== 'Enable' && kind !== 'DetectMessageEnd') {
    throw new ApiError(400, 20001, 'MachineDetection is Enable or DetectMessageEnd');
  }
  if (field(form, 'AsyncAmd')?.toLowerCase() !== 'true') return { kind, meanwhile: null };
  const url = field(form, 'AsyncAmdStatusCallback') || null;
  if (url !== null && !isHttpUrl(url)) throw new ApiError(400, 21205, url);
  return { kind, meanwhile: { url, method: method(form, 'AsyncAmdStatusCallbackMethod') } };
}

function sendDigits(form: Form): string | null {
  const digits = field(form, 'SendDigits') || null;
  if (digits !== null && !/^[0-9A-D*#wW]{1,32}$/.test(digits)) throw new ApiError(400, 21206, digits);
  return digits;
}

function method(form: Form, name: string): Method {
  const written = field(form, name)?.toUpperCase() ?? 'POST';
  if (written === 'GET' || written === 'POST') return written;
  throw new ApiError(400, 21209, name);
}

function seconds(form: Form, name: string, otherwise: number, longest: number): number {
  const written = field(form, name);
  if (written === undefined || written === '') return otherwise;
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1) throw new ApiError(400, 21208, name);
  return Math.min(number, longest);
}
