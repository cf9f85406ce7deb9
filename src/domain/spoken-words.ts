// Spoken words on their way to whoever is to hear them: texts only say that they are there, calls play them.

import type { PlayedWords } from './call-phrases.ts';
import type { Decision } from './decision.ts';
import type { Phrase } from './phrases.ts';
import { waitsUntil } from './quiet.ts';
import { keptUntil } from './recording.ts';
import type { Request } from './request.ts';
import { isToldByVoice } from './told-by-voice.ts';

interface Word {
  readonly fromMemberId?: string | undefined;
  readonly recording: PlayedWords;
  readonly expiresAt: Date;
  /** The request it is about; absent: it is for the stewards. */
  readonly request?: Request | undefined;
}

/** Keeps a word for a member until they have heard it. `told` is texted to whoever reads texts; others are called. */
export function leaveWord(decision: Decision, memberId: string, word: Word, told: Phrase): void {
  const { fromMemberId, recording, expiresAt, request } = word;
  const member = decision.member(memberId);
  const contact = decision.contact(member.contactId);
  const name = fromMemberId === undefined ? undefined : decision.findMember(fromMemberId)?.name;
  const phrase = { say: 'wordFrom', name, code: request?.code, recording } as const;
  const about = { memberId, requestId: request?.id, expiresAt };
  if (isToldByVoice(contact, member)) {
    const notBefore = waitsUntil({ contact, member, about: request }, decision.snapshot);
    decision.tellByVoice(contact.id, phrase, { ...about, notBefore });
  } else {
    decision.keepNews(contact.id, phrase, about);
    decision.tell(memberId, told);
  }
}

/** The request that was just opened has words in the asker's own voice. */
export function attachWords(decision: Decision, recording: PlayedWords): void {
  const request = decision.allRequests().find(({ id }) => id === decision.fresh.requestId);
  if (!request) return;
  decision.saveRequest({ ...request, voice: { ...recording, expiresAt: keptUntil(decision), kept: false } });
  decision.attachRecording(recording.sid, request.id);
}

/** Lets a helper hear what the asker said in their own voice. */
export function tellOfVoice(decision: Decision, request: Request, helperId: string): void {
  const { voice, requesterId, code } = request;
  if (!voice || voice.expiresAt <= decision.now) return;
  const { sid, seconds, expiresAt } = voice;
  const word = { fromMemberId: requesterId, recording: { sid, seconds }, expiresAt, request };
  const { name } = decision.member(requesterId);
  leaveWord(decision, helperId, word, { say: 'requestVoice', name, code });
}
