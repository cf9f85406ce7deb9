// Spoken words on their way to whoever is to hear them: texts only say that they are there, calls play them.

import type { CallPhrase, PlayedWords } from './call-phrases.ts';
import type { Decision } from './decision.ts';
import type { Contact, SaidName } from './people.ts';
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
  const name = fromMemberId === undefined ? undefined : decision.findMember(fromMemberId)?.name;
  const phrase = { say: 'wordFrom', name, code: request?.code, recording } as const;
  if (!keepSound(decision, memberId, phrase, { request, expiresAt })) decision.tell(memberId, told);
}

/** Keeps something to be played for a member; whoever gets no texts is called. True where they are. */
function keepSound(
  decision: Decision,
  memberId: string,
  phrase: CallPhrase,
  { request, expiresAt }: Pick<Word, 'request' | 'expiresAt'>,
): boolean {
  const member = decision.member(memberId);
  const contact = decision.contact(member.contactId);
  const about = { memberId, requestId: request?.id, expiresAt };
  const isCalled = isToldByVoice(contact, member);
  const notBefore = waitsUntil({ contact, member, about: request }, decision.snapshot);
  if (isCalled) decision.tellByVoice(contact.id, phrase, { ...about, notBefore });
  else decision.keepNews(contact.id, phrase, about);
  return isCalled;
}

/** How somebody said their own name, which could not be understood. */
export function rememberSaid(decision: Decision, { id, dialogue }: Contact, memberId: string, said: SaidName): void {
  decision.saveDialogue(id, { saidNames: { ...dialogue.saidNames, [memberId]: said } });
}

/** Lets one of a match hear how the other, whom we can't name, says their own name. No text is sent for it. */
export function tellOfName(decision: Decision, request: Request, { of, to }: { of: string; to: string }): void {
  const said = saidNameOf(decision, of);
  if (said) keepSound(decision, to, theirName(said), { request, expiresAt: said.expiresAt });
}

/** How somebody says their own name, where that is all we have of it. */
export function saidNameOf(decision: Decision, memberId: string): SaidName | undefined {
  const { name, contactId } = decision.member(memberId);
  const said = decision.contact(contactId).dialogue.saidNames?.[memberId];
  return name === undefined && said && said.expiresAt > decision.now ? said : undefined;
}

export const theirName = ({ sid, seconds }: SaidName): CallPhrase & { say: 'theirName' } => ({
  say: 'theirName',
  recording: { sid, seconds },
});

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
