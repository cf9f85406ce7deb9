// A call that the account places: its turn, the ringing, who picked up, and then its instructions.
import type { Call } from '../state/call.ts';
import type { Method } from '../state/line.ts';
import { followToTheEnd } from './follow.ts';
import { CallOver, Redirected } from './interruption.ts';
import { Leg } from './leg.ts';
import { detectMachine, type MachineDetection } from './machine-detection.ts';
import { CallReports, type ReportSettings } from './reports.ts';
import { pickUp, ring } from './ring.ts';
import type { Source } from './source.ts';
import type { Switchboard } from './switchboard.ts';

export interface OutboundCall {
  /** A line of the account, E.164. */
  readonly from: string;
  readonly to: string;
  readonly source: Source;
  readonly fallback: { readonly url: string; readonly method: Method } | null;
  readonly reports: ReportSettings | null;
  readonly ringSeconds: number;
  readonly timeLimitSeconds: number;
  readonly machineDetection: MachineDetection | null;
  readonly sendDigits: string | null;
}

/** Returns at once, with the call waiting for its turn. */
export function callOut(switchboard: Switchboard, asked: OutboundCall): Call {
  const { exchange } = switchboard;
  const { from, to, fallback, timeLimitSeconds } = asked;
  const call = exchange.network.callBook.addCall({
    direction: 'outbound-api',
    from,
    to,
    phone: to,
    line: from,
    status: 'queued',
  });
  const reports = new CallReports(exchange, asked.reports);
  const leg = switchboard.connect(new Leg(exchange, call, { reports, fallback, timeLimitSeconds }));
  exchange.work.run(async () => {
    try {
      await place(switchboard, leg, reports, asked);
    } catch (reason) {
      if (!(reason instanceof CallOver)) throw reason;
    }
  });
  return call;
}

async function place(switchboard: Switchboard, leg: Leg, reports: CallReports, asked: OutboundCall): Promise<void> {
  const { exchange, call } = leg;
  const queuedForMs = switchboard.takeTurn();
  exchange.network.callBook.changeCall(call, { queuedForMs: Math.round(queuedForMs) });
  await leg.pass(queuedForMs);
  reports.send(call, 'initiated', exchange.network.nowMs());
  const result = await ring(leg, asked.ringSeconds);
  if (result !== 'person' && result !== 'machine') return leg.end(result, null);
  pickUp(leg, result);
  if (asked.sendDigits !== null) leg.hear({ kind: 'tones', keys: asked.sendDigits });
  await followToTheEnd(switchboard, leg, await instructionsOf(leg, asked));
}

/** Those that were asked for, unless others come while Twilio still listens who picked up. */
async function instructionsOf(leg: Leg, { machineDetection, source }: OutboundCall): Promise<Source> {
  try {
    if (machineDetection !== null) await detectMachine(leg, machineDetection);
    return source;
  } catch (reason) {
    if (reason instanceof Redirected) return reason.source;
    throw reason;
  }
}
