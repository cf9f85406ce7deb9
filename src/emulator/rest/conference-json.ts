// A conference and those in it, as the Conferences resource shows them.
import type { Conference, Participant } from '../state/conference.ts';
import { rfc2822 } from './dates.ts';

export function conferenceJson(accountSid: string, conference: Conference): Record<string, unknown> {
  const path = `/2010-04-01/Accounts/${accountSid}/Conferences/${conference.sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid_ending_conference: conference.endedByCallSid,
    date_created: rfc2822(conference.createdAtMs),
    date_updated: rfc2822(conference.updatedAtMs),
    friendly_name: conference.name,
    reason_conference_ended: conference.endedBecause,
    region: 'us1',
    sid: conference.sid,
    status: conference.status,
    subresource_uris: { participants: `${path}/Participants.json`, recordings: `${path}/Recordings.json` },
    uri: `${path}.json`,
  };
}

export function participantJson(
  accountSid: string,
  conference: Conference,
  participant: Participant,
): Record<string, unknown> {
  const { callSid } = participant;
  return {
    account_sid: accountSid,
    call_sid: callSid,
    call_sid_to_coach: null,
    coaching: false,
    conference_sid: conference.sid,
    date_created: rfc2822(participant.createdAtMs),
    date_updated: rfc2822(participant.updatedAtMs),
    end_conference_on_exit: participant.endConferenceOnExit,
    hold: participant.hold,
    label: participant.label,
    muted: participant.muted,
    queue_time: null,
    start_conference_on_enter: participant.startConferenceOnEnter,
    status: 'connected',
    uri: `/2010-04-01/Accounts/${accountSid}/Conferences/${conference.sid}/Participants/${callSid}.json`,
  };
}
