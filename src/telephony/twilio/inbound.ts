// Twilio's webhook forms, read. twilio.com/docs/messaging/guides/webhook-request
import { z } from 'zod';
import type { DeliveryStatus, InboundText, StatusReport, WebhookRequest } from '../provider.ts';
import { failureMeant } from './errors.ts';
import { isTollFree } from './toll-free.ts';

const textForm = z.object({
  MessageSid: z.string().min(1),
  From: z.string().min(1),
  To: z.string().min(1),
  Body: z.string().default(''),
  NumMedia: z.coerce.number().int().min(0).max(10).catch(0),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
});

const optOutTypes = { STOP: 'optout', START: 'optin', HELP: 'help' } as const;

/** What a long code's carrier does about a whole message of one such word, whatever we answer. */
const carrierWords = new Map<string, InboundText['carrier']>([
  ['stop', 'optout'],
  ['stopall', 'optout'],
  ['unsubscribe', 'optout'],
  ['cancel', 'optout'],
  ['end', 'optout'],
  ['quit', 'optout'],
  ['revoke', 'optout'],
  ['optout', 'optout'],
  ['start', 'optin'],
  ['unstop', 'optin'],
  ['help', 'help'],
  ['info', 'help'],
]);

const doneByCarrier = (word: string, line: string): InboundText['carrier'] =>
  word === 'yes' && !isTollFree(line) ? 'yes' : carrierWords.get(word);

export function readTextForm(params: WebhookRequest['params']): InboundText | undefined {
  const parsed = textForm.safeParse(params);
  if (!parsed.success) return undefined;
  const { MessageSid: sid, From: from, To: to, Body: body, NumMedia, OptOutType } = parsed.data;
  const addresses = Array.from({ length: NumMedia }, (_, index) => params[`MediaUrl${index}`]);
  const pictures = addresses.filter((address) => typeof address === 'string');
  const carrier = OptOutType ? optOutTypes[OptOutType] : doneByCarrier(body.trim().toLowerCase(), to);
  return { sid, from, to, body, pictures, carrier };
}

const statusForm = z.object({
  MessageSid: z.string().min(1),
  MessageStatus: z.string(),
  From: z.string().default(''),
  ErrorCode: z.coerce.number().int().optional().catch(undefined),
});

const statuses = new Map<string, DeliveryStatus>([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'undelivered'],
  ['failed', 'failed'],
]);

export function readStatusForm(params: WebhookRequest['params']): StatusReport | undefined {
  const parsed = statusForm.safeParse(params);
  const status = parsed.success ? statuses.get(parsed.data.MessageStatus) : undefined;
  if (!parsed.success || !status) return undefined;
  const { MessageSid: sid, ErrorCode: errorCode, From: from } = parsed.data;
  const hasArrived = status === 'sent' || status === 'delivered';
  return { sid, status, errorCode, ...(!hasArrived && { because: failureMeant(errorCode, from) }) };
}
