// Somebody calls a line: the call begins, and the line's webhook says what happens.
import type { Call } from '../state/call.ts';
import type { Line } from '../state/line.ts';
import { alert } from './document.ts';
import { followToTheEnd } from './follow.ts';
import { Leg } from './leg.ts';
import { CallReports } from './reports.ts';
import type { Switchboard } from './switchboard.ts';

export interface InboundCall {
  /** Whose telephone it is, E.164. */
  readonly phone: string;
  /** What the line is told: that number, or `anonymous`. */
  readonly from: string;
  readonly line: Line;
  readonly forwardedFrom: string | null;
}

const longestCallSeconds = 14_400;

/** Returns at once; the webhook is being asked. */
export function callIn(switchboard: Switchboard, { phone, from, line, forwardedFrom }: InboundCall): Call {
  const { exchange } = switchboard;
  exchange.network.show(phone);
  const call = exchange.network.callBook.addCall({
    direction: 'inbound',
    from,
    to: line.number,
    phone,
    line: line.number,
    status: 'ringing',
    forwardedFrom,
  });
  const { statusCallback, statusCallbackMethod, voiceUrl, voiceMethod, voiceFallbackUrl, voiceFallbackMethod } = line;
  const reports = new CallReports(
    exchange,
    statusCallback === null ? null : { url: statusCallback, method: statusCallbackMethod, events: ['completed'] },
  );
  const fallback = voiceFallbackUrl === null ? null : { url: voiceFallbackUrl, method: voiceFallbackMethod };
  const leg = switchboard.connect(new Leg(exchange, call, { reports, fallback, timeLimitSeconds: longestCallSeconds }));
  if (voiceUrl === null) {
    alert(leg, call, 11100, null, 'the line has no VoiceUrl');
    leg.end('failed', null);
  } else {
    exchange.work.run(() => followToTheEnd(switchboard, leg, { kind: 'url', url: voiceUrl, method: voiceMethod }));
  }
  return call;
}
