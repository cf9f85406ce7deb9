// Twilio's forms of a call's steps, read. twilio.com/docs/voice/twiml/gather
import { z } from 'zod';
import type { CallReport, InboundStep, WebhookRequest } from '../provider.ts';

const callForm = z.object({
  CallSid: z.string().min(1),
  From: z.string(),
  To: z.string().min(1),
  Direction: z.string().default('inbound'),
  Digits: z.string().optional().catch(undefined),
  FinishedOnKey: z.string().optional().catch(undefined),
  SpeechResult: z.string().optional().catch(undefined),
  AnsweredBy: z.string().optional().catch(undefined),
  DialCallStatus: z.string().optional().catch(undefined),
  DialBridged: z.string().optional().catch(undefined),
  RecordingSid: z
    .string()
    .regex(/^RE[0-9a-f]{32}$/)
    .optional()
    .catch(undefined),
  RecordingDuration: z.coerce.number().catch(0),
});

/** What stands for a number that the caller hides, or that the network does not know. twilio.com/docs/voice/twiml#from */
const hidden =
  /^\+?(anonymous|restricted|unavailable|unknown|blocked|266696687|7378742833|2562533|8656696|86282452253)?$/i;

const isHidden = (from: string): boolean => hidden.test(from);

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
    RecordingSid,
    RecordingDuration: seconds,
  } = parsed.data;
  const direction = Direction === 'inbound' ? 'in' : 'out';
  const [phone, line] = direction === 'in' ? [isHidden(From) ? '' : From, To] : [To, From];
  // The finishing key is taken off; pressed alone it means something too.
  const keys = Digits === '' && FinishedOnKey === '#' ? '#' : Digits;
  const answeredBy = AnsweredBy === undefined ? undefined : /^(machine|fax)/.test(AnsweredBy) ? 'machine' : 'person';
  return {
    ...{ sid, direction, phone, line, number, answeredBy, talked: hasTalked(parsed.data) },
    ...(RecordingSid !== undefined && { recorded: { sid: RecordingSid, seconds } }),
    ...(keys !== '' && { keys }),
    ...(words && { words }),
  };
}

/** Whoever is rung may pick up and not want to talk: the two are joined by the key only. */
function hasTalked({ DialCallStatus: status, DialBridged: bridged }: z.output<typeof callForm>): boolean | undefined {
  if (status === undefined) return undefined;
  return bridged === undefined ? status === 'completed' : bridged === 'true';
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
