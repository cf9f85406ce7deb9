// Recorded words can be played now: whoever is to hear them is told.
import type { Decision } from '../decision.ts';
import type { RecordingKept } from '../event.ts';
import { stewardsToTell } from '../on-call-now.ts';
import { readersOf } from '../on-steward/write.ts';
import type { RecordedWords } from '../recording.ts';
import { helpersOf } from '../request.ts';
import { leaveWord, tellOfVoice } from '../spoken-words.ts';

export function onRecordingKept(decision: Decision, { recording, isLost }: RecordingKept): void {
  decision.settleRecording(recording);
  // Whoever needs to hear it hears it when they are told of its owner.
  if (recording.for === 'name') return;
  if (isLost) {
    // Nobody can hear it any more; a steward can still ask what it was.
    decision.tellStewards({ say: 'stewardCall', name: nameOf(decision, recording.fromMemberId) });
    return;
  }
  switch (recording.for) {
    case 'match':
      return passOn(decision, recording);
    case 'people':
      return passToPeople(decision, recording);
    case 'stewards':
      return passToStewards(decision, recording);
    case 'asking':
      return keepWithRequest(decision, recording);
    default:
      recording.for satisfies never;
  }
}

const nameOf = (decision: Decision, memberId: string | undefined): string | undefined =>
  memberId === undefined ? undefined : decision.findMember(memberId)?.name;

function passOn(
  decision: Decision,
  { sid, seconds, fromMemberId, forMemberId, requestId, expiresAt }: RecordedWords,
): void {
  const request = decision.allRequests().find(({ id }) => id === requestId);
  if (!request || forMemberId === undefined || !decision.findMember(forMemberId)) return;
  const word = { fromMemberId, recording: { sid, seconds }, expiresAt, request };
  const told = { say: 'relayVoice', name: nameOf(decision, fromMemberId), code: request.code } as const;
  leaveWord(decision, forMemberId, word, told);
}

/** A steward's word, for everybody in a request, once it was sent. */
function passToPeople(decision: Decision, { requestId, ...recording }: RecordedWords): void {
  const request = decision.allRequests().find(({ id }) => id === requestId);
  const people = request ? readersOf(request, undefined).filter((id) => decision.findMember(id)) : [];
  for (const forMemberId of people) passOn(decision, { ...recording, requestId, forMemberId });
}

function passToStewards(decision: Decision, { sid, seconds, fromMemberId, expiresAt }: RecordedWords): void {
  const told = { say: 'stewardVoice', name: nameOf(decision, fromMemberId) } as const;
  const from = fromMemberId === undefined ? undefined : decision.findMember(fromMemberId);
  for (const memberId of stewardsToTell(decision, { except: from?.contactId }))
    leaveWord(decision, memberId, { fromMemberId, recording: { sid, seconds }, expiresAt }, told);
}

/** Those who help already hear it now, those to come when they take the request. */
function keepWithRequest(decision: Decision, { sid, requestId }: RecordedWords): void {
  const request = decision.allRequests().find(({ id }) => id === requestId);
  if (request?.voice?.sid !== sid || request.voice.kept) return;
  const saved = decision.saveRequest({ ...request, voice: { ...request.voice, kept: true } });
  for (const { memberId } of helpersOf(saved)) tellOfVoice(decision, saved, memberId);
}
