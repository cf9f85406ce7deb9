// The instructions of a call: asked for, checked, and turned into verbs to carry out.
import type { Call } from '../state/call.ts';
import { type CheckedDocument, readTwiml } from '../twiml/check.ts';
import type { Element } from '../twiml/xml.ts';
import { callWebhook } from '../webhook/call-webhook.ts';
import type { Params } from '../webhook/signature.ts';
import type { Leg } from './leg.ts';
import { callParams } from './params.ts';
import { DocumentFailure, type Source } from './source.ts';

export interface Document {
  /** Null: it came with the request. */
  readonly url: string | null;
  readonly verbs: readonly Element[];
}

/** More than any call needs without time passing: the instructions lead in a circle. */
const mostAtOneMoment = 200;

/** The instructions of a source. Throws a DocumentFailure where Twilio would not take them; warnings become alerts. */
export async function readSource(leg: Leg, source: Source, when: 'live' | 'afterTheEnd' = 'live'): Promise<Document> {
  if (source.kind === 'twiml') return checked(leg, { url: null, params: {}, body: source.xml }, readTwiml(source.xml));
  const { url, method } = source;
  if (!URL.canParse(url)) throw new DocumentFailure(11100, url, 'no URL');
  const { exchange, call } = leg;
  refuseCircle(leg, url);
  const params = { ...callParams(exchange, call), ...source.params };
  const asked = exchange.time.during(callWebhook({ url, method, params, authToken: exchange.authToken }));
  const attempt = await (when === 'live' ? leg.unlessStopped(asked) : asked);
  if (attempt.kind === 'noConnection') throw new DocumentFailure(11205, url, attempt.detail);
  if (attempt.kind === 'noAnswer') throw new DocumentFailure(11200, url, attempt.detail);
  if (attempt.status < 200 || attempt.status >= 300) {
    throw new DocumentFailure(11200, url, `HTTP status ${attempt.status}`);
  }
  return understand(leg, { url, params, body: attempt.body }, attempt.contentType);
}

interface Answer {
  readonly url: string | null;
  readonly params: Params;
  readonly body: string;
}

function understand(leg: Leg, answer: Answer, contentType: string | null): Document {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (answer.body.trim() === '') throw new DocumentFailure(11770, answer.url, 'the answer is empty');
  switch (type) {
    case 'text/xml':
    case 'application/xml':
    case 'text/html':
      return checked(leg, answer, readTwiml(answer.body));
    case 'text/plain': {
      const twiml = readTwiml(answer.body);
      return twiml.root ? checked(leg, answer, twiml) : made(leg, answer, 'Say', answer.body);
    }
    default:
      if (type.startsWith('audio/') && answer.url !== null) return made(leg, answer, 'Play', answer.url);
      throw new DocumentFailure(12300, answer.url, type === '' ? 'no content type' : `${type} is not understood`);
  }
}

function checked(leg: Leg, answer: Answer, { root, faults }: CheckedDocument): Document {
  leg.call.documents.push({ ...answer, faults });
  const fatal = faults.find(({ rejects }) => rejects);
  if (fatal || !root) throw new DocumentFailure(fatal?.code ?? 12100, answer.url, fatal?.detail ?? 'no document');
  for (const { code, detail } of faults) alert(leg, leg.call, code, answer.url, detail);
  return { url: answer.url, verbs: root.children };
}

function made(leg: Leg, answer: Answer, verb: 'Say' | 'Play', words: string): Document {
  leg.call.documents.push({ ...answer, faults: [] });
  return { url: answer.url, verbs: [{ name: verb, attributes: {}, children: [], text: words, content: [words] }] };
}

export function alert(leg: Leg, { sid }: Call, code: number, url: string | null, detail: string): void {
  leg.exchange.alerts.add({ code, url: url ?? '', sid, detail });
}

function refuseCircle(leg: Leg, url: string): void {
  const nowMs = leg.sinceBeganMs();
  leg.askedAtMs = leg.askedAtMs.filter((atMs) => nowMs - atMs < 1);
  leg.askedAtMs.push(nowMs);
  if (leg.askedAtMs.length > mostAtOneMoment)
    throw new DocumentFailure(11215, url, 'the instructions lead in a circle');
}
