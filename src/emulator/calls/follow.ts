// Carries out instructions on a call, document after document, until they end.
import type { Element } from '../twiml/xml.ts';
import { alert, readSource } from './document.ts';
import { CallOver, Redirected } from './interruption.ts';
import type { Leg } from './leg.ts';
import type { Perform, Scene } from './scene.ts';
import { DocumentFailure, type Source } from './source.ts';
import type { Switchboard } from './switchboard.ts';
import { dial } from './verbs/dial.ts';
import { gather } from './verbs/gather.ts';
import { pause } from './verbs/pause.ts';
import { play } from './verbs/play.ts';
import { record } from './verbs/record.ts';
import { redirect } from './verbs/redirect.ts';
import { reject } from './verbs/reject.ts';
import { say } from './verbs/say.ts';

const verbs: Readonly<Record<string, Perform>> = {
  Say: say,
  Play: play,
  Pause: pause,
  Gather: gather,
  Record: record,
  Dial: dial,
  Redirect: redirect,
  Reject: reject,
  Hangup: () => Promise.resolve('hangUp'),
};

const apology: Source = {
  kind: 'twiml',
  xml: '<Response><Say>An application error has occurred. Goodbye.</Say><Hangup/></Response>',
};

/** Whether the instructions hung up or came to their end. Throws `CallOver` where the call ended before. */
export async function follow(
  switchboard: Switchboard,
  leg: Leg,
  first: Source,
  { isWhisper } = { isWhisper: false },
): Promise<'hangUp' | 'end'> {
  let source = first;
  for (;;) {
    try {
      const next = await carryOut(switchboard, leg, source, isWhisper);
      if (next === 'hangUp' || next === 'end') return next;
      source = next;
    } catch (reason) {
      if (reason instanceof Redirected) source = reason.source;
      else if (reason instanceof DocumentFailure) source = afterFailure(leg, reason);
      else throw reason;
    }
  }
}

/** Follows the instructions and hangs up after them. */
export async function followToTheEnd(switchboard: Switchboard, leg: Leg, source: Source): Promise<void> {
  try {
    await follow(switchboard, leg, source);
    leg.end('completed', 'line');
  } catch (reason) {
    if (reason instanceof CallOver) return;
    leg.end('failed', 'line');
    throw reason;
  }
}

async function carryOut(
  switchboard: Switchboard,
  leg: Leg,
  source: Source,
  isWhisper: boolean,
): Promise<'hangUp' | 'end' | Source> {
  leg.set(leg.call.status === 'ringing' ? 'ringing' : 'hearing');
  const document = await readSource(leg, source);
  for (const element of document.verbs) {
    const perform = verbs[element.name];
    if (!perform) continue;
    if (picksUp(element)) leg.answer('line');
    const next = await perform(sceneOf(switchboard, leg, document.url, isWhisper), element);
    if (next !== 'nextVerb') return next;
    leg.set(leg.call.status === 'ringing' ? 'ringing' : 'hearing');
  }
  return 'end';
}

function sceneOf(switchboard: Switchboard, leg: Leg, documentUrl: string | null, isWhisper: boolean): Scene {
  const tell = (source: Source) => {
    const told = readSource(leg, source, 'afterTheEnd').then(
      () => undefined,
      (failure: unknown) => {
        if (!(failure instanceof DocumentFailure)) throw failure;
        alert(leg, leg.call, failure.code, failure.url, failure.detail);
      },
    );
    leg.exchange.work.start(() => told);
  };
  return { leg, switchboard, documentUrl, signal: leg.signal, tell, isWhisper, follow };
}

/** A call to us is picked up by the first verb that needs it. */
function picksUp({ name, attributes }: Element): boolean {
  if (name === 'Dial') return attributes.answerOnBridge !== 'true';
  return name !== 'Reject' && name !== 'Pause' && name !== 'Redirect';
}

/** The fallback's turn comes whenever instructions fail, but for its own. */
function afterFailure(leg: Leg, { code, url, detail }: DocumentFailure): Source {
  alert(leg, leg.call, code, url, detail);
  const { fallback } = leg;
  if (fallback === null || fallback.url === url) return apology;
  return { kind: 'url', ...fallback, params: { ErrorCode: String(code), ErrorUrl: url ?? '' } };
}
