// `<Dial>` with `<Number>`: telephones ring, the first to be picked up hears the whisper and is connected.
import { toE164 } from '../../state/phone.ts';
import type { Element } from '../../twiml/xml.ts';
import { CallOver } from '../interruption.ts';
import { Leg } from '../leg.ts';
import { detectMachine } from '../machine-detection.ts';
import { CallReports } from '../reports.ts';
import { pickUp, type RingResult, ring } from '../ring.ts';
import type { Scene } from '../scene.ts';
import { DocumentFailure } from '../source.ts';
import { connect } from './connection.ts';
import type { DialOutcome } from './dial-outcome.ts';
import { type DialRecording, recordDial } from './dial-recording.ts';
import { type Dialled, readNumbers } from './number.ts';

const defaultRingSeconds = 30;
/** Twilio rings this much longer than it is told to. */
const ringBufferSeconds = 5;
const longestSeconds = 14_400;

export async function dialNumbers(scene: Scene, element: Element): Promise<DialOutcome> {
  const from = callerIdOf(scene, element);
  const numbers = readNumbers(scene, element);
  const recording = recordDial(scene, element);
  const groups = element.attributes.sequential === 'true' ? numbers.map((number) => [number]) : [numbers];
  let outcome: DialOutcome = { status: 'no-answer', callSid: null, seconds: null, bridged: false, recordingUrl: null };
  for (const group of groups) {
    outcome = await dialTogether(scene, element, { from, numbers: group, recording });
    if (outcome.status === 'completed' || scene.signal.aborted) return outcome;
  }
  return outcome;
}

interface Dialling {
  readonly from: string;
  readonly numbers: readonly Dialled[];
  readonly recording: DialRecording | null;
}

async function dialTogether(
  scene: Scene,
  element: Element,
  { from, numbers, recording }: Dialling,
): Promise<DialOutcome> {
  const { leg } = scene;
  leg.hear({ kind: 'ringback', numbers: numbers.map(({ to }) => to) });
  const ringSeconds = Number(element.attributes.timeout ?? defaultRingSeconds) + ringBufferSeconds;
  const called = numbers.map((number) => ({ ...number, child: childOf(scene, from, number) }));
  const giveUp = () => {
    for (const { child } of called) child.end('canceled', null);
  };
  scene.signal.addEventListener('abort', giveUp, { once: true });
  const results: RingResult[] = [];
  const winner = await firstPickedUp(called, ringSeconds, results);
  scene.signal.removeEventListener('abort', giveUp);
  if (winner === null) {
    const status = scene.signal.aborted ? 'canceled' : becameOf(results);
    return {
      status,
      callSid: called.at(-1)?.child.call.sid ?? null,
      seconds: null,
      bridged: false,
      recordingUrl: null,
    };
  }
  for (const { child } of called) if (child !== winner.child) child.end('canceled', null);
  const bridged = await connect(scene, winner, {
    seconds: Number(element.attributes.timeLimit ?? longestSeconds),
    endsOnStar: element.attributes.hangupOnStar === 'true',
    recording,
  });
  const { sid, durationSeconds } = winner.child.call;
  return {
    status: 'completed',
    callSid: sid,
    seconds: durationSeconds ?? 0,
    bridged,
    recordingUrl: recording?.finish() ?? null,
  };
}

type Called = Dialled & { readonly child: Leg };

function firstPickedUp(called: readonly Called[], ringSeconds: number, results: RingResult[]): Promise<Called | null> {
  let isWon = false;
  return new Promise((resolve, reject) => {
    for (const each of called) {
      ring(each.child, ringSeconds).then(
        (result) => {
          results.push(result);
          const isPickedUp = result === 'person' || result === 'machine';
          if (isPickedUp && !isWon) {
            isWon = true;
            pickUp(each.child, result);
            if (each.machineDetection) void detectMachine(each.child, each.machineDetection);
            resolve(each);
          } else each.child.end(isPickedUp ? 'canceled' : result, null);
          if (results.length === called.length) resolve(null);
        },
        (reason) => {
          results.push('no-answer');
          if (!(reason instanceof CallOver)) reject(reason);
          else if (results.length === called.length) resolve(null);
        },
      );
    }
  });
}

function becameOf(results: readonly RingResult[]): DialOutcome['status'] {
  const [first] = results;
  const isShared = results.every((result) => result === first);
  return isShared && (first === 'busy' || first === 'failed') ? first : 'no-answer';
}

function childOf({ leg, switchboard }: Scene, from: string, { to, reports: settings }: Dialled): Leg {
  const { exchange } = leg;
  const call = exchange.network.callBook.addCall({
    direction: 'outbound-dial',
    from,
    to,
    phone: to,
    line: leg.call.line,
    status: 'queued',
    parentSid: leg.call.sid,
  });
  const reports = new CallReports(exchange, settings);
  reports.send(call, 'initiated', exchange.network.nowMs());
  return switchboard.connect(new Leg(exchange, call, { reports, fallback: null, timeLimitSeconds: longestSeconds }));
}

/** The caller's own number where none is given; any other must be the account's. */
function callerIdOf({ leg, documentUrl }: Scene, { attributes }: Element): string {
  const { call, exchange } = leg;
  if (attributes.callerId === undefined) return call.from;
  const number = toE164(attributes.callerId);
  const mayShow = number !== null && (number === call.from || number === call.to || exchange.network.lines.has(number));
  if (!mayShow) throw new DocumentFailure(13214, documentUrl, `${attributes.callerId} may not be shown`);
  return number;
}
