// A phone and its people, as they are committed.
import { writeHours, writeQuietHours } from '../domain/hours.ts';
import { type Contact, farFuture, type Member } from '../domain/people.ts';
import { checkInJson, dialogueJson } from './documents.ts';
import { hex, type Store, sealHex } from './store.ts';

/** The phone as its row is written; it keeps its number. */
export const contactJson = ({ seal }: Store, contact: Contact) => ({
  id: contact.id,
  ...(contact.version === 0 && { phoneHash: hex(seal.hashPhone(contact.phone)), phone: sealHex(seal, contact.phone) }),
  line: contact.line,
  language: contact.language,
  optedOut: contact.optedOut,
  textless: contact.textless,
  vouchCode: contact.vouchCode,
  dialogue: sealHex(seal, dialogueJson(contact.dialogue)),
  version: contact.version,
});

/** Its people as their rows are written, but those who are as they were `known`. */
export const membersJson = ({ seal }: Store, { members }: Contact, known: ReadonlySet<Member>) =>
  members
    .filter((member) => !known.has(member))
    .map((member) => ({
      id: member.id,
      contactId: member.contactId,
      name: member.name === undefined ? undefined : sealHex(seal, member.name),
      language: member.language,
      languageChosen: member.languageChosen,
      channel: member.channel,
      listening: member.listening ?? 'usual',
      place: member.place === undefined ? undefined : sealHex(seal, JSON.stringify(member.place)),
      skills: member.skills,
      hours: member.hours === undefined ? undefined : writeHours(member.hours),
      reachMiles: member.reachMiles,
      asksPerWeek: member.asksPerWeek,
      quietHours: member.quietHours && (member.quietHours === 'none' ? 'none' : writeQuietHours(member.quietHours)),
      timezone: member.timezone,
      pausedUntil: endOf(member.pausedUntil),
      blockedUntil: endOf(member.blockedUntil),
      steward: member.steward,
      stewardUntil: member.stewardUntil,
      checkIn: member.checkIn && sealHex(seal, checkInJson(member.checkIn)),
      silentSince: member.checkIn?.silence?.since,
      offerAskedAt: member.offerAskedAt,
      restOfferedAt: member.restOfferedAt,
      buddyId: member.checkIn?.buddy?.memberId,
      newcomer: member.newcomer ?? false,
      vouchedById: member.vouchedById,
    }));

/** What has no end is `infinity` in its row. */
const endOf = (until: Date | undefined): string | undefined =>
  until && (until >= farFuture ? 'infinity' : until.toISOString());
