// Twilio's forms of a call's steps, read. twilio.com/docs/voice/twiml/gather
import { z } from 'zod';
import type { CallReport, InboundStep, WebhookRequest } from '../provider.ts';

const callForm = z.object({
  CallSid: z.string().min(1),
  From: z.string().min(1),
  To: z.string().min(1),
  Direction: z.string().default('inbound'),
  Digits: z.string().optional().catch(undefined),
  FinishedOnKey: z.string().optional().catch(undefined),
  SpeechResult: z.string().optional().catch(undefined),
  AnsweredBy: z.string().optional().catch(undefined),
});

export function readCallForm(params: WebhookRequest['params'], number: number): InboundStep | undefined {
  const parsed = callForm.safeParse(params);
  if (!parsed.success) return undefined;
  const {
    CallSid: sid,
    From,
    To,
    Direction,
    Digits = '',
    FinishedOnKey,
    SpeechResult: words,
    AnsweredBy,
  } = parsed.data;
  const direction = Direction === 'inbound' ? 'in' : 'out';
  const [phone, line] = direction === 'in' ? [From, To] : [To, From];
  // The finishing key is taken off; pressed alone it means something too.
  const keys = Digits === '' && FinishedOnKey === '#' ? '#' : Digits;
  const answeredBy = AnsweredBy === undefined ? undefined : /^(machine|fax)/.test(AnsweredBy) ? 'machine' : 'person';
  return { sid, direction, phone, line, number, answeredBy, ...(keys !== '' && { keys }), ...(words && { words }) };
}

const statusForm = z.object({ CallSid: z.string().min(1), CallStatus: z.string() });

const endings = new Map<string, CallReport['status']>([
  ['completed', 'completed'],
  ['busy', 'busy'],
  ['no-answer', 'unanswered'],
  ['failed', 'failed'],
  ['canceled', 'unanswered'],
]);

export function readCallStatusForm(params: WebhookRequest['params']): CallReport | undefined {
  const parsed = statusForm.safeParse(params);
  const status = parsed.success ? endings.get(parsed.data.CallStatus) : undefined;
  return parsed.success && status ? { sid: parsed.data.CallSid, status } : undefined;
}
