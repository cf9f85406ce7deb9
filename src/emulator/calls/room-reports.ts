// The status callbacks of a conference.
import type { Exchange } from '../exchange.ts';
import { rfc2822 } from '../rest/dates.ts';
import type { Conference, Participant } from '../state/conference.ts';
import type { Method } from '../state/line.ts';
import { ReportQueue } from '../webhook/status-reports.ts';

export interface RoomReportSettings {
  readonly url: string;
  readonly method: Method;
  /** `start`, `end`, `join`, `leave`, `mute`, `hold`. */
  readonly events: readonly string[];
}

type ParticipantEvent = `participant-${'join' | 'leave' | 'mute' | 'unmute' | 'hold' | 'unhold'}`;

export class RoomReports {
  readonly #exchange: Exchange;
  readonly #conference: Conference;
  readonly #settings: RoomReportSettings | null;
  readonly #queue: ReportQueue | null;
  #nextNumber = 1;

  constructor(exchange: Exchange, conference: Conference, settings: RoomReportSettings | null) {
    this.#exchange = exchange;
    this.#conference = conference;
    this.#settings = settings;
    this.#queue = settings && new ReportQueue(exchange, { ...settings, sid: conference.sid });
  }

  conference(event: 'conference-start' | 'conference-end'): void {
    const { endedBecause, endedByCallSid } = this.#conference;
    const ending = {
      ...(endedBecause !== null && { ReasonConferenceEnded: endedBecause }),
      ...(endedByCallSid !== null && { CallSidEndingConference: endedByCallSid }),
    };
    this.#send(event, event === 'conference-start' ? 'start' : 'end', ending);
  }

  participant(event: ParticipantEvent, participant: Participant): void {
    const asked = event.replace('participant-', '').replace(/^un/, '');
    this.#send(event, asked, {
      CallSid: participant.callSid,
      Muted: String(participant.muted),
      Hold: String(participant.hold),
      Coaching: 'false',
      StartConferenceOnEnter: String(participant.startConferenceOnEnter),
      EndConferenceOnExit: String(participant.endConferenceOnExit),
      ...(participant.label !== null && { ParticipantLabel: participant.label }),
    });
  }

  #send(event: string, asked: string, what: Record<string, string>): void {
    if (!this.#queue || !this.#settings?.events.includes(asked)) return;
    const params = {
      AccountSid: this.#exchange.accountSid,
      ConferenceSid: this.#conference.sid,
      FriendlyName: this.#conference.name,
      StatusCallbackEvent: event,
      SequenceNumber: String(this.#nextNumber),
      Timestamp: rfc2822(this.#exchange.network.nowMs()) ?? '',
      ...what,
    };
    this.#nextNumber += 1;
    this.#queue.send(params, event === 'conference-end');
  }
}
