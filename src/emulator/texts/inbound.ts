// A person texts a line: the carrier's opt-out words, the signed webhook, its fallback, and what the answer says to text back.
import type { Exchange } from '../exchange.ts';
import { placeFields } from '../state/geography.ts';
import type { Line, Method } from '../state/line.ts';
import type { Media, Message } from '../state/message.ts';
import { newSid } from '../state/sid.ts';
import type { Attempt } from '../webhook/attempt.ts';
import { callWebhook } from '../webhook/call-webhook.ts';
import { deliver } from './delivery.ts';
import { applyOptOut } from './opt-out.ts';
import { type ReplyText, readReply } from './reply.ts';

export interface InboundText {
  /** E.164. */
  readonly from: string;
  readonly line: Line;
  readonly body: string;
  readonly media: readonly { readonly contentType: string; readonly bytes: Buffer }[];
}

/** Resolves after the webhook answered, or failed to, with its status in `message.webhook`. */
export async function textIn(exchange: Exchange, text: InboundText): Promise<Message> {
  const { network } = exchange;
  const media: Media[] = text.media.map((item) => ({ ...item, sid: newSid('ME'), createdAtMs: network.nowMs() }));
  const message = network.addMessage({
    direction: 'inbound',
    from: text.from,
    to: text.line.number,
    body: text.body,
    status: 'received',
    media,
    webhook: text.line.smsUrl === null ? 'none' : 'waiting',
  });
  const carrierReply = applyOptOut(network, text.from, text.line.number, text.body);
  if (carrierReply !== null) sayAsCarrier(exchange, message, carrierReply);
  await tellLine(exchange, text.line, message);
  return message;
}

/** Calls the line's webhook for a text, also once more for one that it was told of before. */
export async function tellLine(exchange: Exchange, line: Line, message: Message): Promise<number | null> {
  if (line.smsUrl === null) return null;
  const params = inboundParams(exchange, message);
  let { attempt, failure } = await ask(exchange, line, message, line.smsUrl, line.smsMethod, params);
  if (failure !== null && line.smsFallbackUrl !== null) {
    const whatFailed = { ErrorCode: String(failure), ErrorUrl: line.smsUrl };
    const toFallback = { ...params, ...whatFailed };
    ({ attempt, failure } = await ask(
      exchange,
      line,
      message,
      line.smsFallbackUrl,
      line.smsFallbackMethod,
      toFallback,
    ));
  }
  const status = attempt.kind === 'answer' ? attempt.status : null;
  // What became of a repetition changes nothing for whoever sent it.
  if (!isTaken(message)) exchange.network.changeMessage(message, { webhook: { status } });
  return status;
}

const isTaken = ({ webhook }: Message): boolean =>
  typeof webhook === 'object' && webhook.status !== null && webhook.status < 300;

/** One call of one URL, its answer carried out. The failure is Twilio's error code, or null where all went well. */
async function ask(
  exchange: Exchange,
  line: Line,
  message: Message,
  url: string,
  method: Method,
  params: Record<string, string>,
): Promise<{ attempt: Attempt; failure: number | null }> {
  const attempt = await callWebhook({ url, method, params, authToken: exchange.authToken });
  const fail = (code: number, detail: string) => {
    exchange.alerts.add({ code, url, sid: message.sid, detail });
    return { attempt, failure: code };
  };
  if (attempt.kind === 'noConnection') return fail(11205, attempt.detail);
  if (attempt.kind === 'noAnswer') return fail(11200, attempt.detail);
  if (attempt.status < 200 || attempt.status >= 300) return fail(11200, `HTTP status ${attempt.status}`);
  if (attempt.status === 204) return { attempt, failure: null };
  const reply = readReply(attempt.contentType, attempt.body);
  if (reply.kind === 'error') return fail(reply.code, reply.detail);
  for (const warning of reply.warnings) exchange.alerts.add({ ...warning, url, sid: message.sid });
  for (const text of reply.texts) sendReply(exchange, line, message, text, url);
  return { attempt, failure: null };
}

function sendReply(exchange: Exchange, line: Line, inbound: Message, text: ReplyText, webhookUrl: string): void {
  const absolute = (url: string) => new URL(url, webhookUrl).href;
  const reply = exchange.network.addMessage({
    direction: 'outbound-reply',
    from: text.from ?? line.number,
    to: text.to ?? inbound.from,
    body: text.body,
    status: 'queued',
    mediaUrls: text.mediaUrls.map(absolute),
    statusCallback: text.statusCallback === null ? null : absolute(text.statusCallback),
  });
  deliver(exchange, reply);
}

function sayAsCarrier(exchange: Exchange, inbound: Message, body: string): void {
  exchange.network.addMessage({
    direction: 'outbound-reply',
    from: inbound.to,
    to: inbound.from,
    body,
    status: 'delivered',
    listed: false,
  });
}

function inboundParams(exchange: Exchange, message: Message): Record<string, string> {
  const mediaBase = `${exchange.baseUrl}/2010-04-01/Accounts/${exchange.accountSid}/Messages/${message.sid}/Media`;
  const params: Record<string, string> = {
    MessageSid: message.sid,
    SmsSid: message.sid,
    SmsMessageSid: message.sid,
    AccountSid: exchange.accountSid,
    ApiVersion: '2010-04-01',
    From: message.from,
    To: message.to,
    Body: message.body,
    SmsStatus: 'received',
    NumMedia: String(message.numMedia),
    NumSegments: String(message.numSegments),
    ...placeFields('From', message.from),
    ...placeFields('To', message.to),
  };
  for (const [index, item] of message.media.entries()) {
    params[`MediaUrl${index}`] = `${mediaBase}/${item.sid}`;
    params[`MediaContentType${index}`] = item.contentType;
  }
  return params;
}
