// The Conferences resource and its participants: list, fetch, end; mute, hold, remove.
import { Router } from 'express';
import type { Member, Room } from '../calls/room.ts';
import type { Switchboard } from '../calls/switchboard.ts';
import type { Conference, Participant } from '../state/conference.ts';
import { ApiError, notFound } from './api-error.ts';
import { conferenceJson, participantJson } from './conference-json.ts';
import { type Form, field } from './form.ts';
import { page } from './paging.ts';

/** Routes below `/2010-04-01/Accounts/{AC}`. */
export function conferenceRoutes(switchboard: Switchboard): Router {
  const { accountSid, network } = switchboard.exchange;
  const { conferences } = network.callBook;
  const json = (conference: Conference) => conferenceJson(accountSid, conference);
  const router = Router();

  router.get('/Conferences.json', (request, response) => {
    const name = field(request.query, 'FriendlyName');
    const status = field(request.query, 'Status');
    const found = [...conferences.values()]
      .filter((each) => (name === undefined || each.name === name) && (status === undefined || each.status === status))
      .reverse();
    response.json(page({ path: request.baseUrl + request.path, query: request.query }, 'conferences', found, json));
  });

  router.get('/Conferences/:sid.json', (request, response) => {
    response.json(json(find(conferences, request.params.sid)));
  });

  router.post('/Conferences/:sid.json', (request, response) => {
    const conference = find(conferences, request.params.sid);
    if (field(request.body ?? {}, 'Status') !== 'completed') throw new ApiError(400, 20001, 'Status is completed');
    switchboard.rooms.get(conference.name)?.end('conference-ended-via-api', null);
    response.json(json(conference));
  });

  router.get('/Conferences/:sid/Participants.json', (request, response) => {
    const conference = find(conferences, request.params.sid);
    const found = [...conference.participants.values()].map((each) => ({ ...each, sid: each.callSid }));
    const present = (participant: Participant) => participantJson(accountSid, conference, participant);
    const asked = { path: request.baseUrl + request.path, query: request.query };
    response.json(page(asked, 'participants', found, present));
  });

  router.get('/Conferences/:sid/Participants/:callSid.json', (request, response) => {
    const { conference, member } = findMember(switchboard, request.params);
    response.json(participantJson(accountSid, conference, member.participant));
  });

  router.post('/Conferences/:sid/Participants/:callSid.json', (request, response) => {
    const { conference, room, member } = findMember(switchboard, request.params);
    room.change(member, changesOf(request.body ?? {}));
    response.json(participantJson(accountSid, conference, member.participant));
  });

  router.delete('/Conferences/:sid/Participants/:callSid.json', (request, response) => {
    const { room, member } = findMember(switchboard, request.params);
    room.kick(member);
    response.status(204).end();
  });

  return router;
}

function find(conferences: ReadonlyMap<string, Conference>, sid: string): Conference {
  const conference = conferences.get(sid);
  if (!conference) throw notFound(`Conferences/${sid}`);
  return conference;
}

function findMember(
  { rooms, exchange }: Switchboard,
  { sid, callSid }: { sid: string; callSid: string },
): { conference: Conference; room: Room; member: Member } {
  const conference = find(exchange.network.callBook.conferences, sid);
  const room = rooms.get(conference.name);
  const member = [...(room?.members ?? [])].find(({ participant }) => participant.callSid === callSid);
  if (room?.conference !== conference || !member) throw notFound(`Conferences/${sid}/Participants/${callSid}`);
  return { conference, room, member };
}

function changesOf(form: Form): Partial<Pick<Participant, 'muted' | 'hold' | 'endConferenceOnExit'>> {
  const names = { muted: 'Muted', hold: 'Hold', endConferenceOnExit: 'EndConferenceOnExit' };
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, written]) => {
      const value = field(form, written)?.toLowerCase();
      if (value === undefined) return [];
      if (value !== 'true' && value !== 'false') throw new ApiError(400, 20001, `${written} is true or false`);
      return [[name, value === 'true']];
    }),
  );
}
