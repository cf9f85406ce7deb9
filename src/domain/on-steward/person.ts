// Whom a steward means by a phone number: somebody who is known, or somebody new.
import type { Decision } from '../decision.ts';
import { newContact } from '../new-contact.ts';
import { enroll } from '../on-text/enroll.ts';
import { isName } from '../on-text/name.ts';
import type { Contact, Member } from '../people.ts';
import { countryOf, parsePhone } from '../phone.ts';
import type { WrittenPerson } from '../written-person.ts';

/** `undefined` where that can't be a number, or is one of ours. */
export function phoneOf({ community }: Decision, { phone }: WrittenPerson): string | undefined {
  const number = parsePhone(phone, countryOf(community));
  return community.lines.some((line) => line.number === number) ? undefined : number;
}

/** The phone, as it is stored or as it will be; `isNew`: nobody has it yet. */
export function contactAt(decision: Decision, person: WrittenPerson, phone: string): Contact {
  const known = decision.allContacts().find((contact) => contact.phone === phone);
  return (
    known ??
    newContact(decision.snapshot, phone, decision.community.lines[0]?.number ?? '', languageOf(decision, person))
  );
}

export const languageOf = ({ community }: Decision, { language }: WrittenPerson): string =>
  community.languages.find((spoken) => spoken === language) ?? community.languages[0] ?? 'en';

/** The person of that name on the phone, or its only one, or its first while none is named. */
export function memberAt({ members }: Contact, { name }: WrittenPerson): Member | undefined {
  if (name === undefined) return members[0];
  const sameName = members.find((member) => member.name?.toLowerCase() === name.toLowerCase());
  const unnamed = members.find((member) => member.name === undefined);
  return sameName ?? unnamed;
}

/** Makes them a member of that phone: its first, or one more of a household. */
export function admitPerson(decision: Decision, contact: Contact, person: WrittenPerson): Member {
  const language = languageOf(decision, person);
  const named = { name: person.name, language, channel: person.channel } as const;
  if (contact.members.length === 0) {
    const enrolled = enroll(decision, { ...contact, language }, person.channel);
    return decision.saveMember({ ...enrolled, ...named });
  }
  decision.saveContact(contact);
  const newcomer = {
    id: decision.fresh.memberId,
    contactId: contact.id,
    languageChosen: false,
    skills: [],
    steward: false,
  };
  return decision.saveMember({ ...newcomer, ...named });
}

export const hasGoodName = ({ name }: WrittenPerson): boolean => name === undefined || isName(name);
