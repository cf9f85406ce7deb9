// A steward writes to the people of a request, or to one member; or what they said goes to the people of a request.
import { helpersOf, type Request } from '../request.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, requestOf, type Stewarding } from './stewarding.ts';

export function write(stewarding: Stewarding<StewardAct & { do: 'write' }>): Result {
  const { decision, byId, act } = stewarding;
  const { requestId, memberId, words, recording } = act;
  const request = requestId === undefined ? undefined : requestOf(stewarding, { requestId });
  if ((requestId !== undefined && !request) || (words.trim() === '' && !recording))
    return refused({ say: 'unknownToStewards' });
  const readers = readersOf(request, memberId);
  const members = readers.flatMap((id) => decision.findMember(id) ?? []);
  if (members.length === 0) return refused({ say: 'unknownToStewards' });
  const { name } = decision.member(byId);
  const reached = members.filter(({ contactId }) => !decision.contact(contactId).optedOut);
  // They hear it as soon as it has been fetched.
  if (recording && request) decision.attachRecording(recording.sid, request.id);
  else for (const { id } of reached) decision.tell(id, { say: 'fromSteward', name, code: request?.code, words });
  const [missed] = members.filter((member) => !reached.includes(member));
  if (reached.length === 0) return refused({ say: 'cannotBeTold', name: missed?.name }, ...readers);
  const toldTo = reached.map((member) => member.name);
  return done({ say: 'writtenTo', names: toldTo, missed: missed && { name: missed.name } }, ...readers);
}

/** Of a request: whoever asked and whoever helps, or the one of its people who is meant. */
export function readersOf(request: Request | undefined, memberId: string | undefined): readonly string[] {
  if (!request) return memberId === undefined ? [] : [memberId];
  const people = [request.requesterId, ...helpersOf(request).map((helper) => helper.memberId)];
  const others = request.invitations.map((invitation) => invitation.memberId);
  return memberId === undefined ? people : [...people, ...others].filter((id) => id === memberId).slice(0, 1);
}
