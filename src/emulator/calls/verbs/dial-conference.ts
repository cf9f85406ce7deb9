// `<Dial>` with `<Conference>`: the call waits in a room until somebody else is there, and talks with everybody in it.
import type { Participant } from '../../state/conference.ts';
import type { Element } from '../../twiml/xml.ts';
import { CallOver, Redirected } from '../interruption.ts';
import { type Member, Room } from '../room.ts';
import { type RoomReportSettings, RoomReports } from '../room-reports.ts';
import type { Scene } from '../scene.ts';
import { absoluteUrl, methodOf } from '../source.ts';
import type { DialOutcome } from './dial-outcome.ts';
import { holdMusic } from './hold-music.ts';

const mostParticipants = 250;
const longestSeconds = 14_400;
const failed: DialOutcome = { status: 'failed', callSid: null, seconds: null, bridged: false, recordingUrl: null };

export async function dialConference(scene: Scene, dial: Element, element: Element): Promise<DialOutcome> {
  const { leg } = scene;
  const room = roomOf(scene, element);
  if (room.members.size >= Number(element.attributes.maxParticipants ?? mostParticipants)) return failed;
  leg.answer('line');
  const beganAtMs = leg.sinceBeganMs();
  const member = memberOf(scene, element);
  const stopListening = leg.listen((act) => {
    if (act.kind === 'words') room.say(member, act.words);
    else if (act.key === '*' && dial.attributes.hangupOnStar === 'true') room.kick(member);
    return room.isStarted && !member.participant.hold;
  });
  room.join(member);
  try {
    await stay(scene, element, room, member, Number(dial.attributes.timeLimit ?? longestSeconds));
  } catch (reason) {
    if (!(reason instanceof CallOver || reason instanceof Redirected)) throw reason;
  } finally {
    stopListening();
    room.leave(member);
    leg.set('hearing');
  }
  const seconds = Math.ceil((leg.sinceBeganMs() - beganAtMs) / 1000);
  return { status: 'answered', callSid: null, seconds, bridged: true, recordingUrl: null };
}

async function stay(scene: Scene, element: Element, room: Room, member: Member, forSeconds: number): Promise<void> {
  const { leg } = scene;
  const untilMs = leg.sinceBeganMs() + forSeconds * 1000;
  while (!room.isOver && !member.isKicked && leg.sinceBeganMs() < untilMs) {
    const change = new AbortController();
    member.wake = () => change.abort();
    if (room.isStarted && !member.participant.hold) {
      leg.set('talking');
      await leg.passUnless(change.signal, untilMs - leg.sinceBeganMs());
    } else {
      leg.set('holding');
      await holdMusic(scene, element, room.conference, change.signal);
    }
  }
}

function roomOf({ leg, switchboard, documentUrl }: Scene, element: Element): Room {
  const { exchange } = leg;
  const name = element.text.trim();
  const known = switchboard.rooms.get(name);
  if (known) return known;
  const conference = exchange.network.callBook.addConference(name);
  const reports = new RoomReports(exchange, conference, reportSettings(element, documentUrl));
  const room = new Room(exchange, conference, reports, () => switchboard.rooms.delete(name));
  switchboard.rooms.set(name, room);
  return room;
}

/** Those of the first one in are those of the conference. */
function reportSettings({ attributes }: Element, documentUrl: string | null): RoomReportSettings | null {
  const { statusCallback, statusCallbackMethod, statusCallbackEvent } = attributes;
  if (statusCallback === undefined) return null;
  return {
    url: absoluteUrl(statusCallback, documentUrl),
    method: methodOf(statusCallbackMethod),
    events: (statusCallbackEvent ?? 'start end').split(/[\s,]+/),
  };
}

function memberOf({ leg }: Scene, { attributes }: Element): Member {
  const nowMs = leg.exchange.network.nowMs();
  const participant: Participant = {
    callSid: leg.call.sid,
    label: attributes.participantLabel ?? null,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    startConferenceOnEnter: attributes.startConferenceOnEnter !== 'false',
    endConferenceOnExit: attributes.endConferenceOnExit === 'true',
    muted: attributes.muted === 'true',
    hold: false,
  };
  const beep = attributes.beep ?? 'true';
  const beeps = { onEnter: beep === 'true' || beep === 'onEnter', onExit: beep === 'true' || beep === 'onExit' };
  return { leg, participant, beeps, isKicked: false, wake: () => {} };
}
