// What is announced, and what came of a round, as one phone hears it.
import { type AnnouncedWords, type Heard, wordsIn } from '../announcement.ts';
import { onlyOneOf } from '../audience.ts';
import type { Decision } from '../decision.ts';
import type { Contact } from '../people.ts';
import type { RoundResult } from '../round-result.ts';
import { heardBy, type Reached } from './turn-taken.ts';

export function tellWords(decision: Decision, contact: Contact, reach: Reached, words: AnnouncedWords): Heard {
  const person = onlyOneOf(reach.people);
  const said = wordsIn(words, person?.language ?? contact.language);
  const phrase = { say: 'announcement', community: decision.community.name, words: said } as const;
  decision.tellContact(contact.id, phrase, person?.id);
  return heardBy(reach);
}

export function tellResult(
  decision: Decision,
  contact: Contact,
  reach: Reached,
  result: RoundResult | undefined,
): Heard {
  if (!result || (result.given.length === 0 && result.wished.length === 0)) return 'leftOut';
  const phrase = { say: 'roundResult', community: decision.community.name, ...result } as const;
  decision.tellContact(contact.id, phrase, onlyOneOf(reach.people)?.id);
  return heardBy(reach);
}
