// Twilio listens who picked up: before it asks for instructions, or while they are carried out.
import type { AnsweredBy } from '../state/call.ts';
import type { Method } from '../state/line.ts';
import { ReportQueue } from '../webhook/status-reports.ts';
import type { Leg } from './leg.ts';

export interface MachineDetection {
  /** `Enable` tells as soon as it knows; `DetectMessageEnd` waits for a machine's beep. */
  readonly kind: 'Enable' | 'DetectMessageEnd';
  /** Instructions are carried out meanwhile, and this is told what was found; null: they wait. */
  readonly meanwhile: { readonly url: string | null; readonly method: Method } | null;
}

const listensForMs = 4000;

/** Resolves when the call's instructions may begin. */
export async function detectMachine(leg: Leg, { kind, meanwhile }: MachineDetection): Promise<void> {
  const { beepAtMs } = leg.call;
  const untilBeepMs = beepAtMs === null ? 0 : beepAtMs - leg.sinceBeganMs();
  const takesMs = beepAtMs !== null && kind === 'DetectMessageEnd' ? untilBeepMs : listensForMs;
  const found = beepAtMs === null ? 'human' : kind === 'Enable' ? 'machine_start' : 'machine_end_beep';
  if (meanwhile !== null) {
    leg.whenPassed(takesMs, () => tell(leg, found, takesMs, meanwhile));
    return;
  }
  leg.hear({ kind: 'silence', seconds: takesMs / 1000 });
  await leg.pass(takesMs);
  leg.answeredBy(found);
}

function tell(
  leg: Leg,
  found: AnsweredBy,
  tookMs: number,
  { url, method }: NonNullable<MachineDetection['meanwhile']>,
): void {
  leg.answeredBy(found);
  if (url === null) return;
  const params = {
    AccountSid: leg.exchange.accountSid,
    CallSid: leg.call.sid,
    AnsweredBy: found,
    MachineDetectionDuration: String(tookMs),
  };
  new ReportQueue(leg.exchange, { url, method, sid: leg.call.sid }).send(params, true);
}
