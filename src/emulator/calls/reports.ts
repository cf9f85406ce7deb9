// The status callbacks of a call: which events are told, and in what words.
import type { Exchange } from '../exchange.ts';
import { rfc2822 } from '../rest/dates.ts';
import type { Call, CallStatus } from '../state/call.ts';
import type { Method } from '../state/line.ts';
import { ReportQueue } from '../webhook/status-reports.ts';
import { callParams } from './params.ts';

export const callEvents = ['initiated', 'ringing', 'answered', 'completed'] as const;
export type CallEvent = (typeof callEvents)[number];

export interface ReportSettings {
  readonly url: string;
  readonly method: Method;
  readonly events: readonly CallEvent[];
}

const sipResponseCodes: Partial<Record<CallStatus, string>> = {
  completed: '200',
  busy: '486',
  'no-answer': '487',
  canceled: '487',
  failed: '404',
};

export class CallReports {
  readonly #exchange: Exchange;
  readonly #settings: ReportSettings | null;
  #queue: ReportQueue | null = null;
  #nextNumber = 0;

  constructor(exchange: Exchange, settings: ReportSettings | null) {
    this.#exchange = exchange;
    this.#settings = settings;
  }

  /** Returns at once; the callbacks of a call go out one after the other. */
  send(call: Call, event: CallEvent, nowMs: number): void {
    if (!this.#settings?.events.includes(event)) return;
    const { url, method } = this.#settings;
    this.#queue ??= new ReportQueue(this.#exchange, { url, method, sid: call.sid });
    this.#queue.send(this.#params(call, event, nowMs), event === 'completed');
  }

  #params(call: Call, event: CallEvent, nowMs: number): Record<string, string> {
    const params: Record<string, string> = {
      ...callParams(this.#exchange, call),
      CallStatus: event === 'initiated' ? 'initiated' : call.status,
      CallbackSource: 'call-progress-events',
      Timestamp: rfc2822(nowMs) ?? '',
      SequenceNumber: String(this.#nextNumber),
    };
    this.#nextNumber += 1;
    if (event !== 'completed') return params;
    const seconds = call.durationSeconds ?? 0;
    const whatBecame = {
      CallDuration: String(seconds),
      Duration: String(Math.ceil(seconds / 60)),
      SipResponseCode: sipResponseCodes[call.status] ?? '200',
    };
    return { ...params, ...whatBecame };
  }
}
