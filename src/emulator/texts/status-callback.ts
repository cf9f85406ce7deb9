// Status callbacks of an outgoing text, signed; reversed, repeated or held back where that was asked for.
import type { Exchange } from '../exchange.ts';
import { errorMessages } from '../rest/error-messages.ts';
import type { Message, MessageStatus } from '../state/message.ts';
import { callWebhook } from '../webhook/call-webhook.ts';

/** Reports a status of one text; `isLast` marks the one after which none follows. */
export type StatusReporter = (status: MessageStatus, isLast: boolean) => Promise<void>;

export function statusReporter(exchange: Exchange, message: Message): StatusReporter {
  const kept: Record<string, string>[] = [];
  return async (status, isLast) => {
    if (message.statusCallback === null) return;
    const { reversed, held } = exchange.faults.settings.statusCallbacks;
    kept.push(statusParams(exchange, message, status));
    if (reversed && !isLast) return;
    const due = reversed ? kept.splice(0).reverse() : kept.splice(0);
    if (held) exchange.faults.whenReleased(() => exchange.work.start(() => post(exchange, message, due)));
    else await post(exchange, message, due);
  };
}

async function post(exchange: Exchange, message: Message, forms: readonly Record<string, string>[]): Promise<void> {
  const { statusCallback: url } = message;
  if (url === null) return;
  const { repeats } = exchange.faults.settings.statusCallbacks;
  for (const params of forms) {
    for (let times = 0; times <= repeats; times += 1) {
      const attempt = await callWebhook({ url, method: 'POST', params, authToken: exchange.authToken });
      if (attempt.kind !== 'answer') {
        exchange.alerts.add({ code: 11200, url, sid: message.sid, detail: attempt.detail });
      } else if (attempt.status >= 400) {
        exchange.alerts.add({ code: 11200, url, sid: message.sid, detail: `HTTP status ${attempt.status}` });
      }
    }
  }
}

function statusParams(exchange: Exchange, message: Message, status: MessageStatus): Record<string, string> {
  const params: Record<string, string> = {
    AccountSid: exchange.accountSid,
    ApiVersion: '2010-04-01',
    From: message.from,
    To: message.to,
    MessageSid: message.sid,
    MessageStatus: status,
    SmsSid: message.sid,
    SmsStatus: status,
  };
  if (message.errorCode !== null) {
    params.ErrorCode = String(message.errorCode);
    params.ErrorMessage = errorMessages[message.errorCode] ?? 'Unknown error';
  }
  if (status === 'delivered') params.RawDlrDoneDate = minuteStamp(exchange.network.nowMs());
  return params;
}

/** YYMMDDhhmm in UTC, as carriers date their receipts. */
function minuteStamp(nowMs: number): string {
  return new Date(nowMs).toISOString().replace(/\D/g, '').slice(2, 12);
}
