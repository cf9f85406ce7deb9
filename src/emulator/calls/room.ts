// A conference while it lasts: who is in it, who hears whom, and what ends it.
import type { Exchange } from '../exchange.ts';
import type { Conference, ConferenceEnding, Participant } from '../state/conference.ts';
import type { Leg } from './leg.ts';
import type { RoomReports } from './room-reports.ts';

export interface Member {
  readonly leg: Leg;
  readonly participant: Participant;
  readonly beeps: { readonly onEnter: boolean; readonly onExit: boolean };
  /** Has to leave, while the call goes on. */
  isKicked: boolean;
  /** Wakes it: the conference has begun or ended, or it is put on hold. */
  wake: () => void;
}

export class Room {
  readonly conference: Conference;
  readonly reports: RoomReports;
  readonly members = new Set<Member>();
  readonly #exchange: Exchange;
  readonly #forget: () => void;

  constructor(exchange: Exchange, conference: Conference, reports: RoomReports, forget: () => void) {
    this.#exchange = exchange;
    this.conference = conference;
    this.reports = reports;
    this.#forget = forget;
  }

  get isStarted(): boolean {
    return this.conference.status === 'in-progress';
  }

  get isOver(): boolean {
    return this.conference.status === 'completed';
  }

  join(member: Member): void {
    this.members.add(member);
    this.conference.participants.set(member.participant.callSid, member.participant);
    this.reports.participant('participant-join', member.participant);
    if (this.isStarted) this.#welcome(member);
    else if (this.members.size > 1 && [...this.members].some(({ participant }) => participant.startConferenceOnEnter)) {
      this.#start();
    }
  }

  leave(member: Member): void {
    if (!this.members.delete(member)) return;
    const { participant, beeps } = member;
    this.conference.participants.delete(participant.callSid);
    this.reports.participant('participant-leave', participant);
    if (this.isOver) return;
    for (const { leg } of this.isStarted ? this.members : []) {
      if (beeps.onExit) leg.hear({ kind: 'beep' });
      leg.hear({ kind: 'left', others: [member.leg.call.phone], conference: this.conference.name });
    }
    if (participant.endConferenceOnExit) this.end('participant-with-end-conference-on-exit-left', participant.callSid);
    else if (this.members.size === 0) this.end('last-participant-left', participant.callSid);
  }

  /** What one member says is heard by all that are not on hold, unless it is muted. */
  say(from: Member, words: string): void {
    if (from.participant.muted) return;
    for (const member of this.members) {
      if (member !== from && !member.participant.hold) {
        member.leg.hear({ kind: 'person', from: from.leg.call.phone, words });
      }
    }
  }

  end(because: ConferenceEnding, callSid: string | null): void {
    if (this.isOver) return;
    this.#change({ status: 'completed', endedBecause: because, endedByCallSid: callSid });
    this.reports.conference('conference-end');
    this.#forget();
    for (const member of this.members) member.wake();
  }

  change(member: Member, changes: Partial<Pick<Participant, 'muted' | 'hold' | 'endConferenceOnExit'>>): void {
    const { participant } = member;
    const before = { ...participant };
    Object.assign(participant, changes, { updatedAtMs: this.#exchange.network.nowMs() });
    if (before.muted !== participant.muted) {
      this.reports.participant(participant.muted ? 'participant-mute' : 'participant-unmute', participant);
    }
    if (before.hold !== participant.hold) {
      this.reports.participant(participant.hold ? 'participant-hold' : 'participant-unhold', participant);
      member.wake();
    }
  }

  kick(member: Member): void {
    member.isKicked = true;
    member.wake();
  }

  #start(): void {
    this.#change({ status: 'in-progress' });
    this.reports.conference('conference-start');
    for (const member of this.members) {
      const others = [...this.members].filter((other) => other !== member).map(({ leg }) => leg.call.phone);
      member.leg.hear({ kind: 'joined', others, conference: this.conference.name });
      member.wake();
    }
  }

  #welcome(newcomer: Member): void {
    const name = this.conference.name;
    const others = [...this.members].filter((member) => member !== newcomer);
    for (const { leg } of others) {
      if (newcomer.beeps.onEnter) leg.hear({ kind: 'beep' });
      leg.hear({ kind: 'joined', others: [newcomer.leg.call.phone], conference: name });
    }
    newcomer.leg.hear({ kind: 'joined', others: others.map(({ leg }) => leg.call.phone), conference: name });
  }

  #change(changes: Partial<Conference>): void {
    Object.assign(this.conference, changes, { updatedAtMs: this.#exchange.network.nowMs() });
  }
}
