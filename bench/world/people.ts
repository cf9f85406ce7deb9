// The people of a bench: made as the domain knows them, and stored by the same statement that stores what is decided.
import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Community } from '../../src/domain/community.ts';
import type { Effect } from '../../src/domain/effect.ts';
import { type Contact, type Member, noDialogue } from '../../src/domain/people.ts';
import type { Invitation, Request } from '../../src/domain/request.ts';
import { commit } from '../../src/store/commit.ts';
import type { Store } from '../../src/store/store.ts';

export interface Person {
  readonly contact: Contact;
  readonly member: Member;
}

const firstNames = ['Ana', 'Ben', 'Chioma', 'Dolores', 'Edna', 'Fatima', 'George', 'Hana', 'Ignacio', 'Juan', 'Keisha'];

let people = 0;

/** A number nobody else of this bench has. */
const nextPhone = (): string => `+1${3_120_000_000 + people++}`;

export function person(community: Community, changes: Partial<Member> = {}): Person {
  const [contactId, phone] = [randomUUID(), nextPhone()];
  const { number: line = '' } = community.lines[0] ?? {};
  const area = community.areas[people % community.areas.length];
  const member: Member = {
    id: randomUUID(),
    contactId,
    name: firstNames[people % firstNames.length],
    language: 'en',
    languageChosen: false,
    channel: 'text',
    place: { area: area?.name, zip: area?.zips[0] },
    skills: ['ride', 'groceries'],
    steward: false,
    ...changes,
  };
  const contact: Contact = {
    ...{ id: contactId, phone, line, language: member.language, members: [member], dialogue: noDialogue },
    ...{ optedOut: false, textless: false, version: 0 },
  };
  return { contact, member };
}

export const tomorrowAt = (hour: string, { timezone }: Community): string =>
  `${DateTime.now().setZone(timezone).plus({ days: 1 }).toISODate()}T${hour}`;

const codes = new Map<string, number>();

const nextCode = ({ id }: Community): number => {
  const code = (codes.get(id) ?? 10) + 1;
  codes.set(id, code);
  return code;
};

/** A ride of tomorrow that somebody asked for, and the helpers who were asked. */
export function request(
  community: Community,
  asker: Person,
  helpers: readonly { readonly person: Person; readonly status: Invitation['status'] }[],
  when: string,
): Request {
  const askedAt = new Date();
  const invitations = helpers.map(
    ({ person: { member, contact }, status }): Invitation => ({
      ...{ memberId: member.id, contactId: contact.id, status, round: 0, wave: 1, askedAt },
      ...(status === 'matched' && { answeredAt: askedAt }),
    }),
  );
  return {
    id: randomUUID(),
    code: nextCode(community),
    requesterId: asker.member.id,
    kind: 'ride',
    status: helpers.some(({ status }) => status === 'matched') ? 'matched' : 'open',
    when,
    place: asker.member.place,
    words: 'NEED RIDE tomorrow 10am to the clinic on Clark, I use a walker',
    pictures: [],
    needed: 1,
    round: 0,
    wave: 1,
    truthTold: false,
    openedAt: askedAt,
    invitations,
    version: 0,
  };
}

const atOnce = 500;

/** Stores contacts and requests of a community, as a decision would. */
export async function settle(
  store: Store,
  community: Community,
  contacts: readonly Contact[],
  requests: readonly Request[] = [],
): Promise<void> {
  const effects: readonly Effect[] = [
    ...contacts.map((contact) => ({ do: 'saveContact', contact }) as const),
    ...requests.map((each) => ({ do: 'saveRequest', request: each }) as const),
  ];
  for (let begin = 0; begin < effects.length; begin += atOnce) {
    const some = effects
      .slice(begin, begin + atOnce)
      .filter((effect) => effect.do !== 'text' && effect.do !== 'sayInCall');
    const happening = { of: 'refusal', contactId: '', because: 'gaveUp' } as const;
    if (!(await commit(store, community.id, some, happening, new Date()))) throw new Error('the world was not stored');
  }
}
