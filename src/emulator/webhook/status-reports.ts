// Status callbacks of one text or call, in their order; reversed, repeated, held back or lost where that was asked for.
import type { Exchange } from '../exchange.ts';
import type { Method } from '../state/line.ts';
import { callWebhook } from './call-webhook.ts';
import type { Params } from './signature.ts';

export interface ReportTarget {
  readonly url: string;
  readonly method: Method;
  /** Of the text or call that is told of, for the alerts. */
  readonly sid: string;
}

/** Sends a report; `isLast` marks the one after which none follows. */
export type Report = (params: Params, isLast: boolean) => Promise<void>;

export function reportsTo(exchange: Exchange, target: ReportTarget): Report {
  const kept: Params[] = [];
  return async (params, isLast) => {
    const { reversed, held, lost } = exchange.faults.settings.statusCallbacks;
    if (lost) return;
    kept.push(params);
    if (reversed && !isLast) return;
    const due = reversed ? kept.splice(0).reverse() : kept.splice(0);
    if (held) exchange.faults.whenReleased(() => exchange.work.start(() => post(exchange, target, due)));
    else await post(exchange, target, due);
  };
}

/**
 * Sends reports of a call, conference or recording one after the other, without anybody waiting for them; time in calls
 * stands still meanwhile. Nothing is told of what was forgotten.
 */
export class ReportQueue {
  readonly #exchange: Exchange;
  readonly #target: ReportTarget;
  readonly #report: Report;
  #sent: Promise<void> = Promise.resolve();

  constructor(exchange: Exchange, target: ReportTarget) {
    this.#exchange = exchange;
    this.#target = target;
    this.#report = reportsTo(exchange, target);
  }

  send(params: Params, isLast: boolean): void {
    const { work, time, network } = this.#exchange;
    if (!network.callBook.knows(this.#target.sid)) return;
    const sent = this.#sent.then(() => this.#report(params, isLast));
    this.#sent = sent;
    work.start(() => time.during(sent));
  }
}

async function post(exchange: Exchange, target: ReportTarget, forms: readonly Params[]): Promise<void> {
  const { url, method, sid } = target;
  const { repeats } = exchange.faults.settings.statusCallbacks;
  for (const params of forms) {
    for (let times = 0; times <= repeats; times += 1) {
      const attempt = await callWebhook({ url, method, params, authToken: exchange.authToken });
      if (attempt.kind !== 'answer') {
        exchange.alerts.add({ code: 11200, url, sid, detail: attempt.detail });
      } else if (attempt.status >= 400) {
        const code = sid.startsWith('CA') ? 15003 : 11200;
        exchange.alerts.add({ code, url, sid, detail: `HTTP status ${attempt.status}` });
      }
    }
  }
}
