// What the status callbacks of an outgoing text say.
import type { Exchange } from '../exchange.ts';
import { errorMessages } from '../rest/error-messages.ts';
import type { Message, MessageStatus } from '../state/message.ts';
import { reportsTo } from '../webhook/status-reports.ts';

/** Reports a status of one text; `isLast` marks the one after which none follows. */
export type StatusReporter = (status: MessageStatus, isLast: boolean) => Promise<void>;

export function statusReporter(exchange: Exchange, message: Message): StatusReporter {
  const { statusCallback: url, sid } = message;
  if (url === null) return () => Promise.resolve();
  const report = reportsTo(exchange, { url, method: 'POST', sid });
  return (status, isLast) => report(statusParams(exchange, message, status), isLast);
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
