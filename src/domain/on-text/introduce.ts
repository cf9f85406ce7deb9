// A helper hears whom they help and, in the asker's own words, with what.
import type { Decision } from '../decision.ts';
import { maskPhones } from '../phone.ts';
import type { Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { tellOfName, tellOfVoice } from '../spoken-words.ts';

/** Returns when they hear it. */
export function introduce(
  decision: Decision,
  request: Request,
  helperId: string,
  say: 'matchedHelper' | 'promoted' | 'assignedHelper',
): Date {
  const { name } = decision.member(request.requesterId);
  const toldAt = decision.tell(helperId, { say, name, request: spoken(request, decision) });
  tellOfName(decision, request, { of: request.requesterId, to: helperId });
  if (request.voice?.kept) tellOfVoice(decision, request, helperId);
  if (request.words === '' && request.pictures.length === 0) return toldAt;
  const words = maskPhones(request.words, decision.community);
  decision.tell(helperId, { say: 'requestWords', name, words }, { pictures: request.pictures });
  return toldAt;
}
