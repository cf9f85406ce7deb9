// What a person can do with calls, in process and (through call-routes.ts) over HTTP.

import type { Act } from '../calls/act.ts';
import { callIn } from '../calls/inbound-call.ts';
import type { Leg } from '../calls/leg.ts';
import type { Switchboard } from '../calls/switchboard.ts';
import { secondsOfWav } from '../sound/wav.ts';
import { type Call, turns } from '../state/call.ts';
import { type CallStory, type CallView, callStory, callView, type Voicemail, voicemail } from './call-view.ts';
import { ControlError } from './control-error.ts';
import { e164, knownLine } from './numbers.ts';

/** Acts resolve when everything that takes no time has happened: the webhooks have answered. */
export interface CallOperations {
  /** Calls a line from a phone. */
  call(from: string, call: { to: string } & CallInOptions): Promise<CallStory>;
  /** Everything about a call, live or over. */
  callStory(sid: string): CallStory;
  /** All calls after the one with this `seq`, oldest first; of one phone where one is named. */
  calls(filter?: {
    since?: number | undefined;
    phone?: string | undefined;
    live?: boolean | undefined;
  }): readonly CallView[];
  pickUp(sid: string): Promise<CallStory>;
  /** Presses a ringing call away: the caller finds the line busy. */
  refuse(sid: string): Promise<CallStory>;
  hangUp(sid: string): Promise<CallStory>;
  /** Keys, one after the other; how many of them somebody was listening for. */
  press(sid: string, keys: string): Promise<CallStory & { taken: number }>;
  /** Says something; `sound` is a WAV file of it, for a recording. Empty words are a noise that nobody understands. */
  say(sid: string, words: string, options?: SayOptions): Promise<CallStory & { taken: boolean }>;
  /** Lets time pass until it is the person's turn, or the call is over. Rejects where that takes more than `atMostSeconds`. */
  waitForTurn(sid: string, atMostSeconds?: number): Promise<CallStory>;
  /** Says nothing, and lets time pass until it is the person's turn again. */
  staySilent(sid: string, atMostSeconds?: number): Promise<CallStory>;
  /** What callers left on a phone's machine, oldest first. */
  voicemailOf(number: string): readonly Voicemail[];
  /** Lets time pass for all calls. */
  passTime(forSeconds: number): Promise<void>;
}

export interface CallInOptions {
  readonly forwardedFrom?: string | undefined;
  /** Whether the caller's number is withheld. */
  readonly anonymous?: boolean | undefined;
}

export interface SayOptions {
  readonly confidence?: number | undefined;
  readonly sound?: Buffer | undefined;
}

const defaultConfidence = 0.9;
const patienceSeconds = 600;
export function callOperations(switchboard: Switchboard): CallOperations {
  const { time, network } = switchboard.exchange;
  const known = (sid: string) => knownCall(switchboard, sid);
  const story = async (call: Call) => {
    await time.quiet();
    return callStory(call);
  };
  const until = async (call: Call, condition: () => boolean, atMostSeconds: number) => {
    if (!(await time.moveUntil(condition, atMostSeconds * 1000))) {
      throw new ControlError(409, `After ${atMostSeconds} seconds the call is still ${call.activity}.`);
    }
    return callStory(call);
  };
  return {
    async call(from, { to, forwardedFrom, anonymous = false }) {
      const number = e164(from);
      if (network.lines.has(number)) throw new ControlError(409, 'A line of the account is no phone.');
      if (network.phone(number).off) throw new ControlError(409, 'A phone that is switched off cannot call.');
      const line = knownLine(network, to);
      const call = callIn(switchboard, {
        phone: number,
        from: anonymous ? 'anonymous' : number,
        line,
        forwardedFrom: forwardedFrom === undefined ? null : e164(forwardedFrom),
      });
      return story(call);
    },
    callStory: (sid) => callStory(known(sid)),
    calls({ since = 0, phone: written, live } = {}) {
      const phone = written === undefined ? null : e164(written);
      return [...network.callBook.calls.values()]
        .filter((call) => call.seq > since && (phone === null || call.phone === phone))
        .filter((call) => live === undefined || switchboard.legs.has(call.sid) === live)
        .map(callView);
    },
    async pickUp(sid) {
      if (!liveLeg(switchboard, sid).stopRinging('person')) throw new ControlError(409, 'That phone does not ring.');
      return story(known(sid));
    },
    async refuse(sid) {
      if (!liveLeg(switchboard, sid).stopRinging('refused')) throw new ControlError(409, 'That phone does not ring.');
      return story(known(sid));
    },
    async hangUp(sid) {
      const leg = liveLeg(switchboard, sid);
      const isRung = leg.call.direction !== 'inbound' && leg.call.status !== 'in-progress';
      if (isRung) throw new ControlError(409, 'That phone has not been picked up.');
      if (leg.call.status === 'ringing') leg.end('no-answer', 'person');
      else leg.end('completed', 'person');
      return story(leg.call);
    },
    async press(sid, keys) {
      const leg = liveLeg(switchboard, sid);
      let taken = 0;
      for (const key of keys) if (leg.act({ kind: 'key', key })) taken += 1;
      return { ...(await story(leg.call)), taken };
    },
    async say(sid, words, { confidence = defaultConfidence, sound } = {}) {
      if (sound && secondsOfWav(sound) === null) throw new ControlError(400, 'The sound is not a WAV file.');
      const leg = liveLeg(switchboard, sid);
      const act: Act = { kind: 'words', words, confidence, sound: sound ?? null };
      const taken = leg.act(act);
      return { ...(await story(leg.call)), taken };
    },
    waitForTurn(sid, atMostSeconds = patienceSeconds) {
      const call = known(sid);
      return until(call, () => isTurn(switchboard, call), atMostSeconds);
    },
    async staySilent(sid, atMostSeconds = patienceSeconds) {
      const call = known(sid);
      const { turn } = call;
      return until(
        call,
        () => isTurn(switchboard, call) && (call.turn > turn || !turns.includes(call.activity)),
        atMostSeconds,
      );
    },
    voicemailOf(written) {
      const phone = e164(written);
      const calls = [...network.callBook.calls.values()].filter((call) => call.phone === phone);
      return calls.map(voicemail).filter((left) => left !== null);
    },
    passTime: (forSeconds) => time.move(forSeconds * 1000),
  };
}

/** Whether the call is over, rings for somebody to pick up, or waits for the person. */
function isTurn({ exchange }: Switchboard, { activity, direction, phone }: Call): boolean {
  if (activity === 'ended' || turns.includes(activity)) return true;
  return activity === 'ringing' && direction !== 'inbound' && exchange.network.phones.get(phone)?.onCall === 'rings';
}

function knownCall({ exchange }: Switchboard, sid: string): Call {
  const call = exchange.network.callBook.calls.get(sid);
  if (!call) throw new ControlError(404, 'There is no such call.');
  return call;
}

function liveLeg(switchboard: Switchboard, sid: string): Leg {
  const leg = switchboard.legs.get(sid);
  if (!leg) throw new ControlError(409, `The call is over: ${knownCall(switchboard, sid).status}.`);
  return leg;
}
