// The calls that are alive at this moment, and the turn in which new ones are placed.
import type { Exchange } from '../exchange.ts';
import type { CallRecorder } from './call-recorder.ts';
import type { Leg } from './leg.ts';
import type { Room } from './room.ts';

/** An account places this many calls a second; the others wait for their turn. */
const betweenCallsMs = 1000;

export class Switchboard {
  readonly exchange: Exchange;
  /** By the sid of the call. */
  readonly legs = new Map<string, Leg>();
  /** Conferences that have not ended, by name. */
  readonly rooms = new Map<string, Room>();
  /** Calls that are or were recorded on request, by the sid of the recording. */
  readonly recorders = new Map<string, CallRecorder>();
  #nextTurnAtMs = 0;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
  }

  /** Keeps the leg until its call is over. */
  connect(leg: Leg): Leg {
    this.legs.set(leg.call.sid, leg);
    leg.over.then(() => this.legs.delete(leg.call.sid));
    return leg;
  }

  /** How long a call that is placed now waits for its turn. */
  takeTurn(): number {
    const nowMs = this.exchange.time.elapsedMs();
    const turnAtMs = Math.max(nowMs, this.#nextTurnAtMs);
    this.#nextTurnAtMs = turnAtMs + betweenCallsMs;
    return turnAtMs - nowMs;
  }

  /** Ends every call without a word to anybody. */
  reset(): void {
    for (const leg of this.legs.values()) leg.drop();
    this.legs.clear();
    this.rooms.clear();
    this.recorders.clear();
    this.#nextTurnAtMs = 0;
  }
}
