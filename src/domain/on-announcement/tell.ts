// What is announced, what came of a round, and how many gave and received in a month, as one phone hears it.
import { type AnnouncedWords, type Announcement, type Heard, wordsIn } from '../announcement.ts';
import { onlyOneOf } from '../audience.ts';
import type { Decision } from '../decision.ts';
import type { ToldFlow } from '../figures/flow.ts';
import { type Month, numberOf } from '../figures/month.ts';
import { stillNewsForMs } from '../monthly.ts';
import type { Contact } from '../people.ts';
import type { RoundResult } from '../round-result.ts';
import { wantsMonths } from '../sharing.ts';
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

export function tellMonth(
  decision: Decision,
  { announcedAt }: Announcement,
  contact: Contact,
  reach: Reached,
  { month, told }: { readonly month: Month; readonly told?: ToldFlow | undefined },
): Heard {
  const { community, now, snapshot } = decision;
  const people = reach.people.filter(({ id }) => wantsMonths(snapshot.sharings, id));
  const isOld = now.getTime() - announcedAt.getTime() > stillNewsForMs;
  if (!told || !community.monthly || people.length === 0 || isOld) return 'leftOut';
  const phrase = { say: 'monthTold', community: community.name, month: numberOf(month), ...told } as const;
  decision.tellContact(contact.id, phrase, onlyOneOf(people)?.id);
  return heardBy(reach);
}
