// Rings a member for the caller: they see the line's number only, hear who it is, and press 1 to talk.
import type { CallAct, Spoken } from '../call-script.ts';
import { saidNameOf, theirName } from '../spoken-words.ts';
import type { Turn } from './turn.ts';

const ringSeconds = 25;

/** `whisper`: what they hear before they are joined, and then the caller's name where only they themselves have said it. */
export function ring({ decision, member: caller }: Turn, memberId: string, whisper: Spoken): CallAct {
  const said = caller && saidNameOf(decision, caller.id);
  const { contactId, language, listening = 'usual' } = decision.member(memberId);
  const { phone, line } = decision.contact(contactId);
  return {
    do: 'connect',
    to: phone,
    line,
    ringSeconds,
    whisper: { language, listening, say: said ? [whisper, theirName(said)] : [whisper] },
  };
}
